import { compare, type Fraction, fraction, plus, times, zero } from "../fraction";
import type { PositionAmount } from "./position";
import { type Rate, rateBetween } from "./rates";

/** Where size bands begin, in units of 10⁸ CNY (亿元), rising, unless the register sets others; the first at 0. */
export const defaultSizeBands: readonly number[] = [1, 5, 10, 50, 100];

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

/** The band of an amount in CNY, by its lower end: the last one that it reaches. */
export function sizeBandOf(cny: Fraction, bands: readonly number[] = defaultSizeBands): string {
  const reached = bands.filter((band) => compare(cny, times(fraction(band), fraction("100000000"))) >= 0);
  return String(reached.at(-1) ?? 0);
}
