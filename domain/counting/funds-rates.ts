import type { AgreementClass } from "../agreement-type";
import { dividedBy, type Fraction, zero } from "../fraction";
import { percent } from "../milestones";
import type { PositionAmount } from "./position";
import { type Rate, rateBetween } from "./rates";
import { addAmounts, addSums, nothing, type Sum, scaled, sumOf } from "./sums";

/** A project of the cohort with the money that has really arrived, cumulative, per currency. */
export interface FundedProject {
  readonly class: AgreementClass;
  readonly year: number;
  readonly amounts: readonly PositionAmount[];
  readonly inPlace: readonly { readonly currency: string; readonly amount: string }[];
}

export interface FundsRate {
  readonly currency: string;
  readonly inPlace: Sum;
  readonly contracted: Sum;
  /** Funds in place ÷ the contracted maximum and minimum, in percent; null where that end is open or zero. */
  readonly least: string | null;
  readonly most: string | null;
}

/**
 * Funds in place ÷ contracted amount 资金到位率, of contracts only (counting rule 8). Converted at the rate of the
 * position's year; a currency without a rate has a line of its own.
 */
export function fundsRates(
  cohort: readonly FundedProject[],
  currency: string,
  rates: readonly Rate[],
): FundsRate[] {
  const contracts = cohort.filter((project) => project.class === "contract");
  const arrived = contracts.flatMap(({ year, inPlace }) =>
    inPlace.map(({ currency, amount }) => ({
      year,
      currency,
      min: amount,
      max: amount,
      qualifier: "exact" as const,
    })),
  );
  const promised = contracts.flatMap(({ year, amounts }) =>
    addAmounts(amounts).map((amount) => ({ ...amount, year })),
  );
  const inPlace = perCurrency(arrived, currency, rates);
  const contracted = perCurrency(promised, currency, rates);
  return [...new Set([...contracted.keys(), ...inPlace.keys()])].map((currency) =>
    fundsRate(currency, inPlace.get(currency) ?? nothing, contracted.get(currency) ?? nothing),
  );
}

function perCurrency(
  amounts: readonly (PositionAmount & { readonly year: number })[],
  target: string,
  rates: readonly Rate[],
) {
  const sums = new Map<string, Sum>();
  for (const amount of amounts) {
    const rate = rateBetween(amount.currency, target, amount.year, rates);
    const currency = rate === null ? amount.currency : target;
    const sum = rate === null ? sumOf(amount) : scaled(sumOf(amount), rate);
    sums.set(currency, addSums(sums.get(currency) ?? nothing, sum));
  }
  return sums;
}

function fundsRate(currency: string, inPlace: Sum, contracted: Sum): FundsRate {
  const of = (end: Fraction | null) =>
    end === null || end.numerator === zero.numerator ? null : percent(dividedBy(inPlace.min, end), 1);
  return { currency, inPlace, contracted, least: of(contracted.max), most: of(contracted.min) };
}
