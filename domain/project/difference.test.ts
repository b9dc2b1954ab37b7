import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument } from "../testing/any-document";
import { agreement, billions, project } from "../testing/records";
import { difference } from "./difference";

const before = project({
  domains: ["AI"],
  agreements: [agreement("first", { amount: billions("5") }), agreement("increase")],
});

describe("the difference of two versions", () => {
  it("names each field that changed, parts by their keys", () => {
    const after = project({
      title: { en: "Memory plant", zh: "存储芯片" },
      domains: ["AI", "IC"],
      agreements: [agreement("first", { amount: billions("4") }), agreement("increase")],
    });
    expect(difference(before, after)).toEqual([
      { path: "title.zh", before: null, after: "存储芯片" },
      { path: "domains", before: ["AI"], after: ["AI", "IC"] },
      { path: "agreements.first.amount.min", before: "5000000000", after: "4000000000" },
      { path: "agreements.first.amount.max", before: "5000000000", after: "4000000000" },
    ]);
  });

  it("shows an added or removed part as a whole", () => {
    const [first] = before.agreements;
    const after = { ...before, agreements: first ? [first] : [] };
    expect(difference(before, after)).toEqual([
      { path: "agreements.increase", before: before.agreements[1], after: null },
    ]);
    expect(difference(after, before)).toEqual([
      { path: "agreements.increase", before: null, after: before.agreements[1] },
    ]);
  });

  it("shows a new order of the same parts, as order decides ties", () => {
    const after = { ...before, agreements: before.agreements.toReversed() };
    expect(difference(before, after)).toEqual([
      { path: "agreements", before: ["first", "increase"], after: ["increase", "first"] },
    ]);
  });

  it("takes nothing for the same as null", () => {
    expect(difference({ leadUnit: null }, {})).toEqual([]);
    expect(difference(null, undefined)).toEqual([]);
    expect(difference(null, { leadUnit: "500105" })).toEqual([
      { path: "", before: null, after: { leadUnit: "500105" } },
    ]);
  });

  it("is nothing between a version and its copy, and something between any two that differ", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        expect(difference(one, structuredClone(one))).toEqual([]);
        const alike = JSON.stringify(one) === JSON.stringify(other);
        expect(difference(one, other).length === 0).toBe(alike);
      }),
      { numRuns: 50 },
    );
  });
});
