import { describe, expect, it } from "vitest";
import { fieldsChanged, valueAt } from "./fields-changed";

const before = {
  title: { en: "Line" },
  jobs: null,
  agreements: [
    {
      key: "a1",
      amount: { disclosure: "undisclosed" },
      parties: [{ key: "p1", role: "investor", origins: [{ code: "DE", inferred: true }] }],
    },
  ],
  sources: [{ key: "s1", title: "A" }],
};

describe("what a person would say changed", () => {
  it("names an amount once, however many of its parts changed", () => {
    const amount = { disclosure: "disclosed", min: "5", max: "5", currency: "EUR" };
    const after = { ...before, agreements: [{ ...before.agreements[0], amount }] };
    expect(fieldsChanged(before, after)).toEqual([
      { path: "agreements.a1.amount", before: { disclosure: "undisclosed" }, after: amount },
    ]);
  });

  it("names the fields of a part one by one, and a part that came as a whole", () => {
    const after = {
      ...before,
      title: { en: "Line 2" },
      jobs: { min: 5, max: null },
      sources: [
        { key: "s1", title: "B" },
        { key: "s2", title: "C" },
      ],
    };
    expect(fieldsChanged(before, after).map(({ path }) => path)).toEqual([
      "title.en",
      "jobs",
      "sources.s1.title",
      "sources.s2",
    ]);
  });

  it("finds what stands at a path by the keys of parts", () => {
    expect(valueAt(before, "agreements.a1.parties.p1.role")).toBe("investor");
    expect(valueAt(before, "agreements.a2.amount")).toBeNull();
  });
});
