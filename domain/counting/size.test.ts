import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction, plain } from "../fraction";
import type { PositionAmount } from "./position";
import { defaultSizeBands, minimumInCny, sizeBandOf } from "./size";

const rates = [{ currency: "USD", year: 2019, rate: "7", source: "a yearbook" }];
const money = (currency: string, min: string, max: string | null = min): PositionAmount => ({
  currency,
  min,
  max,
  qualifier: max === null ? "at-least" : "exact",
});
const minimum = (amounts: readonly PositionAmount[], year = 2019) => {
  const found = minimumInCny(amounts, year, rates);
  return found && plain(found);
};

describe("The minimum of a position in CNY", () => {
  it("adds all of its currencies at the rates of its year", () => {
    expect(minimum([money("CNY", "100"), money("USD", "2.5")])).toBe("117.5");
  });

  it("is that of the lower ends: at least is what it says, at most is nothing", () => {
    expect(minimum([money("CNY", "5", null)])).toBe("5");
    expect(minimum([money("CNY", "0", "9")])).toBe("0");
    expect(minimum([money("CNY", "2", "9")])).toBe("2");
  });

  it("is not known without an amount, nor where one rate is missing", () => {
    expect(minimum([])).toBeNull();
    expect(minimum([money("CNY", "100"), money("EUR", "1")])).toBeNull();
    expect(minimum([money("USD", "1")], 2018)).toBeNull();
  });
});

describe("The size band of an amount", () => {
  const band = (cny: string, bands?: readonly number[]) => sizeBandOf(fraction(cny), bands);

  it.each([
    ["0", "0"],
    ["99999999.9999", "0"],
    ["100000000", "1"],
    ["499999999", "1"],
    ["500000000", "5"],
    ["1000000000", "10"],
    ["4999999999.9999", "10"],
    ["5000000000", "50"],
    ["10000000000", "100"],
    ["999999999999", "100"],
  ])("of %s CNY begins at %s", (cny, from) => expect(band(cny)).toBe(from));

  it("follows the bands that the register sets", () => {
    expect([band("250000000", [2, 3]), band("250000000", [3]), band("250000000", [])]).toEqual([
      "2",
      "0",
      "0",
    ]);
  });

  it("holds the amount: not below it, and below the next one", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (cny) => {
        const from = Number(band(String(cny)));
        const next = [0, ...defaultSizeBands].find((one) => one > from);
        expect(cny >= BigInt(from) * 100_000_000n).toBe(true);
        expect(next === undefined || cny < BigInt(next) * 100_000_000n).toBe(true);
      }),
    );
  });
});
