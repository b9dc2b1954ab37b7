import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  dividedBy,
  fits,
  fraction,
  minus,
  one,
  plain,
  plus,
  rounded,
  times,
  zero,
} from "./fraction";

const third = dividedBy(one, fraction(3));
const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.bigInt({ min: 1n, max: 999n }))
  .map(([over, under]) => dividedBy(fraction(over), fraction(under)));

describe("a fraction", () => {
  it("reads decimals exactly, however large", () => {
    expect(plain(plus(fraction("0.1"), fraction("0.2")))).toBe("0.3");
    expect(plain(plus(fraction("99999999999999999999.9999"), fraction("0.0001")))).toBe(
      "100000000000000000000",
    );
    expect(plain(fraction("-0.5000"))).toBe("-0.5");
    expect(() => fraction("1e9")).toThrow("not a plain decimal");
    expect(() => fraction("")).toThrow("not a plain decimal");
  });

  it("keeps thirds", () => {
    expect(plus(plus(third, third), third)).toEqual(one);
    expect(fits(third, 4)).toBe(false);
    expect(() => plain(third)).toThrow("four decimal places");
  });

  it("is rounded half away from zero", () => {
    expect(["0.125", "-0.125", "2.5", "0.004"].map((text) => rounded(fraction(text), 2))).toEqual([
      "0.13",
      "-0.13",
      "2.50",
      "0.00",
    ]);
    expect(rounded(fraction("2.5"), 0)).toBe("3");
    expect(rounded(fraction("-0.001"), 2)).toBe("0.00");
  });

  it("is not divided by zero", () => {
    expect(() => dividedBy(one, zero)).toThrow("division by zero");
  });

  it("obeys arithmetic", () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(plus(plus(a, b), c)).toEqual(plus(a, plus(b, c)));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(minus(plus(a, b), b)).toEqual(a);
        if (compare(b, zero) !== 0) expect(times(dividedBy(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      }),
    );
  });
});
