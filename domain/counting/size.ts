import { compare, type Fraction, fraction, plus, times, zero } from "../fraction";
import type { PositionAmount } from "./position";
import { type Rate, rateBetween } from "./rates";

/** Size bands by their lower end, in units of 10⁸ CNY (亿元). */
export const sizeBands = ["0", "1", "5", "10", "50", "100"] as const;
export type SizeBand = (typeof sizeBands)[number];

/** The minimum of a position in CNY at the rates of its year; null without an amount or where a rate is missing. */
export function minimumInCny(
  amounts: readonly PositionAmount[],
  year: number,
  rates: readonly Rate[],
): Fraction | null {
  if (amounts.length === 0) return null;
  let sum = zero;
  for (const { currency, min } of amounts) {
    const rate = rateBetween(currency, "CNY", year, rates);
    if (rate === null) return null;
    sum = plus(sum, times(fraction(min), rate));
  }
  return sum;
}

/** The band of an amount in CNY: the last one whose lower end it reaches. */
export function sizeBandOf(cny: Fraction): SizeBand {
  const reached = sizeBands.filter((band) => compare(cny, times(fraction(band), fraction("100000000"))) >= 0);
  return reached.at(-1) ?? "0";
}
