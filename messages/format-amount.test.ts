import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../domain/languages";
import { formatAmount, formatSum, money } from "./format-amount";

const amount = (min: string | null, max: string | null, qualifier = "exact", currency = "CNY") =>
  ({ disclosure: "disclosed", min, max, currency, qualifier, years: null }) as Parameters<
    typeof formatAmount
  >[1];

const bare = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("an amount on screen", () => {
  it.each([
    ["zh", "816900000000", "8169亿元"],
    ["zh", "15274250000", "152.7425亿元"],
    ["zh", "230000", "23万元"],
    ["en", "81690000000", "CNY 81.69 bn"],
    ["en", "1182200000000", "CNY 1,182.2 bn"],
    ["en", "5000000", "CNY 5 m"],
    ["en", "950", "CNY 950"],
    ["fr", "81690000000", "81,69 Md CNY"],
    ["fr", "1182200000000", "1 182,2 Md CNY"],
    ["fr", "0.5", "0,5 CNY"],
  ] as const)("in %s: %s is %s", (language, value, written) => {
    expect(bare(money(language, value, "CNY"))).toBe(written);
  });

  it("names foreign currencies in Chinese, and by their code elsewhere", () => {
    expect(money("zh", "5700000000", "EUR")).toBe("57亿欧元");
    expect(money("zh", "5700000000", "HKD")).toBe("57亿港元");
    expect(money("en", "5700000000", "EUR")).toBe("EUR 5.7 bn");
  });

  it("is written in a smaller unit rather than lose a digit", () => {
    expect(money("en", "1234567890", "CNY")).toBe("CNY 1,234.568 m".replace("1,234.568 m", "1,234,567,890"));
    expect(money("en", "1234567000", "CNY")).toBe("CNY 1,234.567 m");
    expect(money("zh", "500012345", "CNY")).toBe("50,001.2345万元");
  });

  it.each([
    ["zh", ["110亿元以上", "不超过50亿元", "1.6—1.8亿元", "约8169亿元", "50亿元（计划）"]],
    [
      "en",
      ["at least CNY 11 bn", "at most CNY 5 bn", "CNY 160–180 m", "about CNY 816.9 bn", "CNY 5 bn (planned)"],
    ],
    [
      "fr",
      ["au moins 11 Md CNY", "au plus 5 Md CNY", "160–180 M CNY", "environ 816,9 Md CNY", "5 Md CNY (prévu)"],
    ],
  ] as const)("says in %s how sure it is", (language, written) => {
    const said = [
      amount("11000000000", null, "at-least"),
      amount(null, "5000000000", "at-most"),
      amount("160000000", "180000000", "range"),
      amount("816900000000", "816900000000", "about"),
      amount("5000000000", "5000000000", "planned"),
    ].map((one) => bare(formatAmount(language, one)));
    expect(said).toEqual(written);
  });

  it("never says the bare word billion, and loses no digit", () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 16n }), fc.integer({ min: 0, max: 9999 }))
      .map(([whole, part]) => `${whole}.${String(part).padStart(4, "0")}`);
    fc.assert(
      fc.property(decimal, fc.constantFrom(...languages), (value, language) => {
        const text = money(language, value, "CNY");
        expect(text).not.toMatch(/billion|trillion|milliard/i);
        expect(digitsOf(text)).toBe(digitsOf(value));
      }),
    );
  });
});

describe("a sum on screen", () => {
  it("says that some of it is planned", () => {
    const sum = { currency: "CNY", amountMin: "5000000000", amountMax: "5000000000", projects: 2 } as const;
    expect(formatSum("en", { ...sum, qualifier: "planned" })).toBe("CNY 5 bn (some of it planned)");
    expect(formatSum("zh", { ...sum, qualifier: "potential" })).toBe("50亿元（含潜在金额）");
  });

  it("reads as a range where its ends differ", () => {
    const sum = { currency: "CNY", amountMin: "5000000000", amountMax: "8000000000", projects: 2 } as const;
    expect(formatSum("en", { ...sum, qualifier: "at-most" })).toBe("CNY 5–8 bn");
  });
});

/** The significant digits of a text, without leading and trailing zeros. */
const digitsOf = (text: string) => text.replace(/\D/g, "").replace(/^0+|0+$/g, "");
