import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument } from "../testing/any-document";
import type { ProjectDocument } from "./document";
import { merged } from "./merge";

const [sample] = fc.sample(anyDocument, { numRuns: 1, seed: 7 });
if (!sample) throw new Error("there is a sample");
const source = {
  kind: "press" as const,
  address: null,
  title: null,
  date: null,
  language: null,
  quote: null,
};
const base: ProjectDocument = {
  ...sample,
  title: { en: "Test line" },
  jobs: null,
  sources: [{ key: "s1", ...source }],
  claims: [],
};

describe("two changes of one version", () => {
  it("both stand where they touch different fields", () => {
    const mine = { ...base, title: { en: "Test line two" } };
    const theirs = { ...base, title: { en: "Test line", zh: "测试线" }, jobs: { min: 5, max: null } };
    expect(merged(base, mine, theirs)).toEqual({
      ...base,
      title: { en: "Test line two", zh: "测试线" },
      jobs: { min: 5, max: null },
    });
  });

  it("leave mine where they touch the same field", () => {
    const mine = { ...base, title: { en: "Mine" } };
    expect(merged(base, mine, { ...base, title: { en: "Theirs" } })).toEqual(mine);
  });

  it("bring the parts that each added together, and drop what one removed and the other left alone", () => {
    const mine = { ...base, sources: [...base.sources, { key: "s2", ...source }] };
    const theirs = { ...base, sources: [{ key: "s3", ...source }] };
    expect(merged(base, mine, theirs).sources.map(({ key }) => key)).toEqual(["s2", "s3"]);
  });

  it("keep a part that I changed and they removed", () => {
    const mine = { ...base, sources: [{ key: "s1", ...source, title: "Mine" }] };
    expect(merged(base, mine, { ...base, sources: [] }).sources).toEqual(mine.sources);
  });

  it("take all of theirs where I changed nothing, and all of mine where they did not", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        expect(merged(before, before, after)).toEqual(after);
        expect(merged(before, after, before)).toEqual(after);
      }),
      { numRuns: 50 },
    );
  });
});
