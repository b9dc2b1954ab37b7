import { dividedBy, type Fraction, fraction, one } from "../fraction";

/** The average rate of a year: units of CNY per unit of the currency. */
export interface Rate {
  readonly currency: string;
  readonly year: number;
  /** A positive decimal. */
  readonly rate: string;
  readonly source: string;
}

/** The rows of the rate table that a conversion needs, or null where one is missing: never guessed (rule 5). */
export function ratesBetween(from: string, to: string, year: number, rates: readonly Rate[]): Rate[] | null {
  if (from === to) return [];
  const needed = [from, to].filter((currency) => currency !== "CNY");
  const found = needed.flatMap((currency) => {
    const rate = rates.find((row) => row.currency === currency && row.year === year);
    return rate ? [rate] : [];
  });
  return found.length === needed.length ? found : null;
}

/** Units of one currency per unit of another, exactly, through CNY; null where a rate is missing. */
export function rateBetween(from: string, to: string, year: number, rates: readonly Rate[]): Fraction | null {
  const needed = ratesBetween(from, to, year, rates);
  if (needed === null) return null;
  const inCny = (currency: string) => fraction(needed.find((row) => row.currency === currency)?.rate ?? "1");
  return from === to ? one : dividedBy(inCny(from), inCny(to));
}
