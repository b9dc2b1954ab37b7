import fc from "fast-check";
import { expect, it } from "vitest";
import { fraction, plus, times } from "../fraction";
import { moneyOf, unitsOf, writeHeld } from "./held";
import { moneyText } from "./sums";

const decimal = (most: bigint, places: number) =>
  fc.bigInt(0n, most).map((units) => {
    const digits = units.toString().padStart(places + 1, "0");
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  });
const amount = decimal(10n ** 20n, 4);
const rate = decimal(10n ** 11n, 8);

it("A sum that is kept is written as every sum, whatever was added and converted", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, rate), { maxLength: 5 }), (parts) => {
      const units = parts.reduce((sum, [of, at]) => sum + (unitsOf(of) * unitsOf(at)) / 10n ** 12n, 0n);
      const exact = parts.reduce(
        (sum, [of, at]) => plus(sum, times(fraction(of), fraction(at))),
        fraction(0),
      );
      expect(moneyOf(units)).toBe(moneyText(exact));
      expect(moneyOf(writeHeld(units))).toBe(moneyText(exact));
      expect(unitsOf(writeHeld(units))).toBe(units);
    }),
  );
});

it("A decimal is kept without needless zeros, and shown with two to four places", () => {
  expect(writeHeld(unitsOf("110.5000"))).toBe("110.5");
  expect(writeHeld(unitsOf("0"))).toBe("0");
  expect(["110", "110.5", "110.25", "110.125", "0.1234", "0.12345"].map(moneyOf)).toEqual([
    ...["110.00", "110.50", "110.25", "110.125", "0.1234", "0.12"],
  ]);
});
