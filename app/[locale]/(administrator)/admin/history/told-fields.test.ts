import { describe, expect, it } from "vitest";
import { changesBetween } from "./told-fields";

describe("what the history tells of a change", () => {
  it("is each field that has a name, in each language, with what it was", () => {
    const before = { code: "AI", labels: { en: "AI" }, position: 10, sample: true, retired: false };
    const after = { ...before, labels: { en: "Artificial intelligence", zh: "人工智能" }, sample: false };
    expect(changesBetween(before, after)).toEqual([
      { path: "labels.en", before: "AI", after: "Artificial intelligence" },
      { path: "labels.zh", before: null, after: "人工智能" },
    ]);
  });

  it("is everything that stands in a new record, and nothing that does not", () => {
    const made = { code: "AI", labels: {}, aliases: [], website: null, retired: false, nextNumber: 1 };
    expect(changesBetween(null, made)).toEqual([{ path: "code", before: null, after: "AI" }]);
  });
});
