import { describe, expect, it } from "vitest";
import { positionOf } from "../counting/position-of";
import { gapsOf } from "../project/gaps";
import { agreement, billions, project } from "../testing/records";
import { proposedDecision, withFurther } from "./further-agreement";

const signed = project({
  title: { en: "Memory plant" },
  agreements: [agreement("first", { key: "a1", type: "framework-agreement", dateSigned: "2018-09-01" })],
});
const source = {
  key: "s1",
  kind: "press",
  address: "https://example.org/news",
  title: null,
  date: null,
  language: null,
  quote: null,
} as const;
const again = (given: Parameters<typeof agreement>[1]) =>
  project({ agreements: [agreement("first", { key: "a1", sources: ["s1"], ...given })], sources: [source] });
const keys = () => {
  let drawn = 0;
  return () => `k${++drawn}`;
};

describe("A further signing of a project", () => {
  it.each([
    ["investment-contract", "upgrade"],
    ["framework-agreement", "repeat"],
    ["letter-of-intent", "repeat"],
    ["not-stated", "repeat"],
    ["purchase-order", "repeat"],
    ["supplementary", "increase"],
  ] as const)("%s is proposed as %s of a framework agreement", (type, decision) => {
    expect(proposedDecision(signed, { type })).toBe(decision);
  });

  it("of a paper whose class nobody knows is never proposed as firmer", () => {
    const unknown = project({ agreements: [agreement("first", { type: "not-stated" })] });
    expect(proposedDecision(unknown, { type: "investment-contract" })).toBe("repeat");
  });

  it("is the first of a project that was never dated", () => {
    expect(proposedDecision(project(), { type: "not-stated" })).toBe("first");
  });

  it("acts on the first one where the day of that is not known yet", () => {
    const undated = project({
      agreements: [agreement("first", { key: "a1", type: "framework-agreement", dateSigned: null })],
    });
    expect(proposedDecision(undated, { type: "investment-contract" })).toBe("upgrade");
    expect(proposedDecision(undated, { type: "not-stated" })).toBe("repeat");
    const added = withFurther(undated, again({ dateSigned: null }), keys())?.document;
    expect(added?.agreements[1]?.counting.actsOn).toBe("a1");
    const blocking = gapsOf(added ?? undated).filter(({ blocks }) => blocks);
    expect(new Set(blocking.map(({ kind }) => kind))).toEqual(new Set(["no-date"]));
  });

  it("becomes one more agreement that acts on the one before, with its source and keys of its own", () => {
    const further = withFurther(signed, again({ dateSigned: "2019-08-26", amount: billions("4") }), keys());
    const added = further?.document.agreements[1];
    expect(added).toMatchObject({
      key: further?.key,
      counting: { decision: "upgrade", actsOn: "a1", reason: null },
      sources: [further?.document.sources[0]?.key],
    });
    expect(further?.document.sources).toHaveLength(1);
    expect(gapsOf(further?.document ?? signed).filter(({ blocks }) => blocks)).toEqual([]);
  });

  it("counts the project once all the same", () => {
    const further = withFurther(signed, again({ dateSigned: "2019-08-26", amount: billions("4") }), keys());
    expect(positionOf(further?.document ?? signed)).toMatchObject({
      class: "contract",
      year: 2018,
      amounts: [{ currency: "CNY", min: "4000000000" }],
    });
  });

  it("is nothing where nothing was signed", () => {
    expect(withFurther(signed, project(), keys())).toBeNull();
  });
});
