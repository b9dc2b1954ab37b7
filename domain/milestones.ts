import type { AgreementClass } from "./agreement-type";
import type { PositionAmount } from "./counting/position";
import { type Rate, rateBetween } from "./counting/rates";
import { addAmounts, addSums, nothing, type Sum, scaled, sumOf } from "./counting/sums";
import { dividedBy, type Fraction, fraction, rounded, times, zero } from "./fraction";
import { earliestDay, LooseDate, latestDay } from "./loose-date";
import { type Milestone, type MilestoneKind, milestoneKinds } from "./project/document";

export type Standing = "signed" | MilestoneKind;
type Step = Pick<Milestone, "kind" | "actual" | "reporter" | "verifier">;

/** The kind of the latest milestone with an actual date up to a day (`YYYY-MM-DD`); none: signed (counting rule 8). */
export function standingOf(milestones: readonly Pick<Step, "kind" | "actual">[], day?: string): Standing {
  return happened(milestones, day).at(-1)?.kind ?? "signed";
}

/** The kinds ever reached on or before a day, verified by a second person, in the order of the words. */
export function reached(milestones: readonly Step[], day?: string): MilestoneKind[] {
  const verified = happened(milestones, day).filter(
    ({ reporter, verifier }) => verifier !== null && verifier !== reporter,
  );
  return milestoneKinds.filter((kind) => verified.some((milestone) => milestone.kind === kind));
}

/** A loose date is taken at its earliest day; of two on one day the later listed is the later. */
function happened<Known extends Pick<Step, "actual">>(milestones: readonly Known[], day = "9999-12-31") {
  return milestones
    .flatMap(({ actual, ...step }) => (actual === null ? [] : [{ ...step, day: earliestDay(actual) }]))
    .filter((step) => step.day <= day)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

export type Timeliness = "early" | "as-planned" | "late";

/**
 * How a step that was reached stands to its plan. Loose dates are early or late only where every day that they may
 * mean is: reached in 2020, planned for March 2020, is as planned. Null where one of the two is not known.
 */
export function timelinessOf({
  planned,
  actual,
}: {
  readonly planned: string | null;
  readonly actual: string | null;
}): Timeliness | null {
  const [plan, fact] = [LooseDate.safeParse(planned).data, LooseDate.safeParse(actual).data];
  if (!plan || !fact) return null;
  if (earliestDay(fact) > latestDay(plan)) return "late";
  return latestDay(fact) < earliestDay(plan) ? "early" : "as-planned";
}

/** A share in percent, rounded half up at the end; null of nothing. */
export function percentOf(part: number, whole: number, places = 1): string | null {
  return whole === 0 ? null : percent(dividedBy(fraction(part), fraction(whole)), places);
}

const percent = (share: Fraction, places: number) => rounded(times(share, fraction(100)), places);

/** What the three rates of counts are taken of: all counted projects of an edition or a year, terminated included. */
export interface CohortRates {
  readonly projects: number;
  readonly terminated: number;
  readonly registration: CohortRate;
  readonly start: CohortRate;
  readonly operation: CohortRate;
}

export interface CohortRate {
  readonly reached: number;
  /** With one decimal; null where the cohort is empty. */
  readonly percent: string | null;
}

/** Registration 履约率, start 开工率 and operation 投产率 of a cohort, given what each project reached (rule 8). */
export function cohortRates(cohort: readonly { readonly reached: readonly MilestoneKind[] }[]): CohortRates {
  const having = (kind: MilestoneKind) => cohort.filter((project) => project.reached.includes(kind)).length;
  const rate = (kind: MilestoneKind): CohortRate => ({
    reached: having(kind),
    percent: percentOf(having(kind), cohort.length),
  });
  return {
    projects: cohort.length,
    terminated: having("terminated"),
    registration: rate("registered"),
    start: rate("started"),
    operation: rate("operating"),
  };
}

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
