import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Amount, Currency, DecimalText, qualifiers } from "./amount";
import { billions, range } from "./testing/records";

const faults = (amount: unknown) =>
  Amount.safeParse(amount).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];

describe("an amount", () => {
  it("has two equal ends unless it is a range, at least or at most", () => {
    expect(faults(billions("5"))).toEqual([]);
    expect(faults({ ...billions("5"), max: "6" })).toEqual(["max ends-equal"]);
    expect(faults({ ...billions("5"), max: null })).toEqual(["max amount-needed"]);
    expect(faults({ ...billions("5"), min: null })).toEqual(["min amount-needed"]);
  });

  it("has no maximum when at least, no minimum when at most", () => {
    expect(faults(billions("5", "at-least"))).toEqual([]);
    expect(faults(billions("5", "at-most"))).toEqual([]);
    expect(faults({ ...billions("5"), qualifier: "at-least" })).toEqual(["max at-least-has-no-maximum"]);
    expect(faults({ ...billions("5"), qualifier: "at-most" })).toEqual(["min at-most-has-no-minimum"]);
  });

  it("has the ends of a range in order, compared exactly", () => {
    expect(faults(range("0.16", "0.18"))).toEqual([]);
    const close = { min: "999999999999999999.0001", max: "999999999999999999.0002" };
    expect(faults({ ...range("1", "2"), ...close })).toEqual([]);
    expect(faults({ ...range("1", "2"), min: close.max, max: close.min })).toEqual(["max range-ends"]);
  });

  it("is withheld with a reason, and is checked all the same", () => {
    const withheld = { disclosure: "withheld", reason: "asked by the investor", amount: billions("5") };
    expect(faults(withheld)).toEqual([]);
    expect(faults({ ...withheld, reason: " " })).toHaveLength(1);
    expect(faults({ ...withheld, amount: { ...billions("5"), max: "6" } })).toEqual(["max ends-equal"]);
  });

  it("is a plain decimal of at most four places", () => {
    const valid = ["0", "0.5", "110", "81690000000", "1.2345", "1".repeat(18)];
    const invalid = ["", "-1", "+1", "01", "1.", ".5", "1e9", "1,000", "1.23456", "1".repeat(19)];
    expect(valid.filter((text) => !DecimalText.safeParse(text).success)).toEqual([]);
    expect(invalid.filter((text) => DecimalText.safeParse(text).success)).toEqual([]);
  });
});

describe("Any two ends of an amount", () => {
  const end = fc.option(fc.constantFrom("0", "1", "1.5", "2", "999999999999999999.9999"));
  const stated = fc.record({
    min: end,
    max: end,
    qualifier: fc.constantFrom(...qualifiers),
    years: fc.option(fc.integer({ min: 1, max: 100 })),
  });

  it("are those that the mark allows, or a fault at one of them", () => {
    fc.assert(
      fc.property(stated, (given) => {
        const { min, max, qualifier } = given;
        const fits =
          qualifier === "at-least"
            ? min !== null && max === null
            : qualifier === "at-most"
              ? min === null && max !== null
              : min !== null &&
                max !== null &&
                (qualifier === "range" ? Number(min) < Number(max) : min === max);
        const amount = { disclosure: "disclosed", currency: "CNY", ...given };
        expect(faults(amount).length === 0).toBe(fits);
        expect(faults({ disclosure: "withheld", reason: "asked", amount }).length === 0).toBe(fits);
      }),
    );
  });

  it("are in a currency of three capitals, over at most a hundred years", () => {
    const currencies = ["CNY", "USD", "XXX"];
    expect(currencies.filter((code) => !Currency.safeParse(code).success)).toEqual([]);
    for (const wrong of ["", "cny", "CN", "CNYX", "¥", "CNY "])
      expect(Currency.safeParse(wrong).success, wrong).toBe(false);
    for (const years of [0, 101, 1.5]) expect(faults({ ...billions("5"), years })).toHaveLength(1);
    expect(faults({ ...billions("5"), years: 100 })).toEqual([]);
  });

  it("are no part of what is not stated: nothing hides in an undisclosed amount", () => {
    for (const disclosure of ["undisclosed", "not-applicable"])
      expect(Amount.parse({ ...billions("5"), disclosure })).toEqual({ disclosure });
  });
});
