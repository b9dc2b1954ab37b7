import type { DisclosedAmount, Qualifier } from "../amount";
import { type Fraction, fits, fraction, plain, plus, rounded, times, zero } from "../fraction";
import type { Counting } from "./figures";
import type { PositionAmount } from "./position";

/**
 * The marks of an amount from the strongest to the weakest; a sum carries its weakest (counting rule 4).
 * "At least" is weaker than "at most": together they leave the maximum open, and only "at least" stays true of it.
 */
export const marksFromStrongest = [
  "exact",
  "about",
  "range",
  "at-most",
  "at-least",
  "planned",
  "potential",
] as const satisfies readonly Qualifier[];

export const weakest = (one: Qualifier, other: Qualifier): Qualifier =>
  marksFromStrongest.indexOf(one) < marksFromStrongest.indexOf(other) ? other : one;

/** Two sums and their mark; a null maximum is open, and stays open whatever is added. */
export interface Sum {
  readonly min: Fraction;
  readonly max: Fraction | null;
  readonly qualifier: Qualifier;
}

export const nothing: Sum = { min: zero, max: zero, qualifier: "exact" };

export const addSums = (one: Sum, other: Sum): Sum => ({
  min: plus(one.min, other.min),
  max: one.max === null || other.max === null ? null : plus(one.max, other.max),
  qualifier: weakest(one.qualifier, other.qualifier),
});

/** A sum times a weight or a rate. */
export const scaled = (sum: Sum, factor: Fraction): Sum => ({
  ...sum,
  min: times(sum.min, factor),
  max: sum.max === null ? null : times(sum.max, factor),
});

export const sumOf = ({ min, max, qualifier }: Omit<PositionAmount, "currency">): Sum => ({
  min: fraction(min),
  max: max === null ? null : fraction(max),
  qualifier,
});

/** A stated amount as it is added: "at most" adds 0 to the minimum, "at least" leaves the maximum open. */
export const addable = ({ currency, min, max, qualifier }: DisclosedAmount): PositionAmount => ({
  currency,
  min: min ?? "0",
  max,
  qualifier,
});

/** Adds amounts per currency, never over currencies; in the order in which the currencies appear. */
export function addAmounts(amounts: readonly PositionAmount[]): PositionAmount[] {
  const sums = new Map<string, Sum>();
  for (const amount of amounts)
    sums.set(amount.currency, addSums(sums.get(amount.currency) ?? nothing, sumOf(amount)));
  return [...sums].map(([currency, { min, max, qualifier }]) => ({
    currency,
    min: plain(min),
    max: max === null ? null : plain(max),
    qualifier,
  }));
}

/**
 * Money as figures give it, rounded once and at the end, half up. Exact with two to four decimals wherever four
 * hold it; fractional counting, and conversions that never end, to two (counting rule 6).
 */
export function moneyText(value: Fraction, counting: Counting = "whole"): string {
  if (counting === "fractional" || !fits(value, 4)) return rounded(value, 2);
  return rounded(value, 4).replace(/0{1,2}$/, "");
}

/** A number of projects as figures give it: whole, or with fractional counting a decimal with two places. */
export const countText = (value: Fraction, counting: Counting): number | string =>
  counting === "fractional" ? rounded(value, 2) : Number(rounded(value, 0));
