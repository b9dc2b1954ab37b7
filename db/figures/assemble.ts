import { type AgreementClass, agreementClasses } from "../../domain/agreement-type";
import type { Cell, ClassSum, Counting, Money, ReportingCurrency } from "../../domain/counting/figures";
import {
  addSums,
  countText,
  marksFromStrongest,
  moneyText,
  nothing,
  type Sum,
  scaled,
} from "../../domain/counting/sums";
import { dividedBy, type Fraction, fraction, one, plus, times, zero } from "../../domain/fraction";
import type { Group } from "./groups";

/** What an amount of a currency and year becomes: its currency on screen, and by which factor. */
export type Conversion = (currency: string, year: number | null) => { to: string; factor: Fraction };

interface Purse {
  sum: Sum;
  projects: Fraction;
}

/** The sums of one class on the way. */
interface Tally {
  projects: Fraction;
  withoutAmount: Fraction;
  readonly purses: Map<string, Purse>;
}

type Tallies = Map<AgreementClass, Tally>;

/** How groups are added: what of a project each of them holds, and how that is written. */
export interface Adding {
  readonly convert: Conversion;
  readonly reporting: ReportingCurrency;
  readonly counting: Counting;
  /** Whether each group holds only its share of its projects, so that all cells together hold each once. */
  readonly shared: boolean;
}

/** Adds groups to sums per class: exactly, and rounded once, at the end. */
export function classSums(groups: readonly Group[], adding: Adding): ClassSum[] {
  const tallies: Tallies = new Map();
  for (const group of groups) add(tallies, group, adding);
  return agreementClasses.flatMap((name) => {
    const tally = tallies.get(name);
    return tally ? [classSum(name, tally, adding)] : [];
  });
}

const shareOf = ({ divisor }: Group, { shared }: Adding): Fraction =>
  shared ? dividedBy(one, fraction(divisor)) : one;

function add(tallies: Tallies, group: Group, adding: Adding): void {
  const { convert } = adding;
  const share = shareOf(group, adding);
  const projects = times(fraction(group.projects), share);
  const tally = tallies.get(group.class) ?? { projects: zero, withoutAmount: zero, purses: new Map() };
  tallies.set(group.class, tally);
  if (group.place === 1) tally.projects = plus(tally.projects, projects);
  const currency = group.currencies[group.place - 1];
  if (currency === undefined) {
    tally.withoutAmount = plus(tally.withoutAmount, projects);
    return;
  }
  const { to, factor } = convert(currency, group.year);
  // Money of a project that became one currency from two is two sums of one project.
  const earlier = group.currencies.slice(0, group.place - 1);
  const isFirst = earlier.every((before) => convert(before, group.year).to !== to);
  const purse = tally.purses.get(to) ?? { sum: nothing, projects: zero };
  tally.purses.set(to, {
    sum: addSums(purse.sum, scaled(sumOfGroup(group), times(share, factor))),
    projects: isFirst ? plus(purse.projects, projects) : purse.projects,
  });
}

const sumOfGroup = ({ min, max, mark }: Group): Sum => ({
  min: fraction(min ?? "0"),
  max: max === null ? null : fraction(max),
  qualifier: marksFromStrongest[(mark ?? 1) - 1] ?? "exact",
});

/** The reporting currency first, then what stands beside it by its code. */
function classSum(name: AgreementClass, tally: Tally, { counting, reporting }: Adding): ClassSum {
  const rank = (currency: string) => (currency === reporting ? "" : currency);
  return {
    class: name,
    projects: countText(tally.projects, counting),
    withoutAmount: countText(tally.withoutAmount, counting),
    money: [...tally.purses]
      .toSorted(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
      .map(([currency, purse]) => moneyOf(currency, purse, counting)),
  };
}

/** Groups are summed in ten-thousandths. */
const fromUnits = (sum: Fraction): Fraction => dividedBy(sum, fraction(10_000));

function moneyOf(currency: string, { sum, projects }: Purse, counting: Counting): Money {
  return {
    currency,
    amountMin: moneyText(fromUnits(sum.min), counting),
    amountMax: sum.max === null ? null : moneyText(fromUnits(sum.max), counting),
    qualifier: sum.qualifier,
    projects: countText(projects, counting),
  };
}

/** Projects over all classes: each has one class, so counts may be added. */
export function projectsOf(groups: readonly Group[], adding: Adding): Cell["projects"] {
  const projects = groups
    .filter(({ place }) => place === 1)
    .map((group) => times(fraction(group.projects), shareOf(group, adding)))
    .reduce(plus, zero);
  return countText(projects, adding.counting);
}
