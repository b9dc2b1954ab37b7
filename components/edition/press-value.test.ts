import { describe, expect, it } from "vitest";
import { fraction } from "../../domain/fraction";
import { heldInWords } from "../figures/held-words";
import { plainValue, pressValue, sumValue } from "./press-value";

const plain = (text: string | null) => text?.replace(/[\u202f\u00a0]/g, " ");
const sum = (min: string, max: string | null) => ({
  min: fraction(min),
  max: max === null ? null : fraction(max),
  qualifier: "exact" as const,
});

describe("A press figure", () => {
  it.each([
    ["en", "530", "count", "exact", "530"],
    ["zh", "530", "count", "at-least", "530 以上"],
    ["fr", "1530", "count", "about", "environ 1 530"],
    ["en", "530", "count", "at-most", "at most 530"],
    ["en", "68.40", "percent", "exact", "68.4%"],
    ["fr", "68.4", "percent", "about", "environ 68,4 %"],
    ["zh", "816900000000", "CNY", "exact", "8169亿元"],
    ["en", "816900000000", "CNY", "at-least", "at least CNY 816.9 bn"],
    ["fr", "816900000000", "CNY", "exact", "816,9 Md CNY"],
    ["en", "5000000000", "CNY", "at-most", "at most CNY 5 bn"],
  ] as const)("in %s: %s %s, %s, is read %s", (language, value, unit, qualifier, text) => {
    expect(plain(pressValue(language, { value, unit, qualifier }))).toBe(text);
  });
});

describe("A sum of press figures", () => {
  it("is one value where its ends are one, and both where they are not", () => {
    expect(sumValue("en", sum("88", "88"), "count")).toBe("88");
    expect(plain(sumValue("zh", sum("5000000000", "7000000000"), "CNY"))).toBe("50亿元 – 70亿元");
  });

  it("is at least its minimum where its maximum is open", () => {
    expect(sumValue("en", sum("88", null), "count")).toBe("at least 88");
    expect(plain(sumValue("en", sum("5000000000", null), "CNY"))).toBe("at least CNY 5 bn");
  });
});

describe("A plain value", () => {
  it("has a true minus before its currency, and no needless zeros", () => {
    expect(plain(plainValue("en", "-5000000000", "CNY"))).toBe("−CNY 5 bn");
    expect([plainValue("en", "1073.0", "count"), plainValue("en", "100", "count")]).toEqual(["1,073", "100"]);
    expect(plainValue("en", "91.10", "percent")).toBe("91.1%");
  });
});

describe("How much of an edition is held", () => {
  const published = { value: "530", unit: "count", qualifier: "exact" } as never;
  const words = (
    coverage: "complete" | "partial" | "a-few",
    total: typeof published | null,
    projects: number,
  ) => heldInWords("en", { coverage, published: total, projects });

  it("is said wherever not everything is, with the published number where there is one", () => {
    expect(words("partial", published, 4)).toBe("4 of 530 projects held");
    expect(words("a-few", null, 4)).toBe("4 projects held, total not published");
  });

  it("is not said where everything is held, whatever was published", () => {
    expect([words("complete", published, 4), words("complete", null, 0)]).toEqual([null, null]);
  });
});
