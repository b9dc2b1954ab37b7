import { type AgreementClass, agreementClasses } from "../agreement-type";
import { type Fraction, plus, times, zero } from "../fraction";
import type { ClassSum, Counting, Money } from "./figures";
import type { PositionAmount } from "./position";
import { addSums, countText, moneyText, nothing, type Sum, scaled, sumOf } from "./sums";

/** A project as it is added: its money with the rate to multiply it by, in the currency it then has. */
export interface Weighed {
  readonly class: AgreementClass;
  readonly money: readonly { readonly amount: PositionAmount; readonly rate: Fraction }[];
}

interface ClassTally {
  projects: Fraction;
  withoutAmount: Fraction;
  money: Map<string, { sum: Sum; projects: Fraction }>;
}

/** What is added up in one cell: per class, and per currency within a class (counting rules 3 and 5). */
export class Tally {
  readonly #classes = new Map<AgreementClass, ClassTally>();

  add(project: Weighed, weight: Fraction): void {
    const tally = this.#classes.get(project.class) ?? {
      projects: zero,
      withoutAmount: zero,
      money: new Map(),
    };
    this.#classes.set(project.class, tally);
    tally.projects = plus(tally.projects, weight);
    if (project.money.length === 0) tally.withoutAmount = plus(tally.withoutAmount, weight);
    const currencies = new Set<string>();
    for (const { amount, rate } of project.money) {
      const entry = tally.money.get(amount.currency) ?? { sum: nothing, projects: zero };
      tally.money.set(amount.currency, {
        sum: addSums(entry.sum, scaled(sumOf(amount), times(rate, weight))),
        projects: currencies.has(amount.currency) ? entry.projects : plus(entry.projects, weight),
      });
      currencies.add(amount.currency);
    }
  }

  /** Distinct projects over all classes. */
  projectsIn(counting: Counting): number | string {
    return countText(
      [...this.#classes.values()].reduce((sum, { projects }) => plus(sum, projects), zero),
      counting,
    );
  }

  byClass(counting: Counting, reporting: string): ClassSum[] {
    return agreementClasses.flatMap((of) => {
      const tally = this.#classes.get(of);
      if (!tally) return [];
      return {
        class: of,
        projects: countText(tally.projects, counting),
        withoutAmount: countText(tally.withoutAmount, counting),
        money: moneyOf(tally, counting, reporting),
      };
    });
  }
}

/** The reporting currency first, then what stands beside it by its code. */
function moneyOf({ money }: ClassTally, counting: Counting, reporting: string): Money[] {
  const rank = (currency: string) => (currency === reporting ? "" : currency);
  return [...money]
    .sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
    .map(([currency, { sum, projects }]) => ({
      currency,
      amountMin: moneyText(sum.min, counting),
      amountMax: sum.max === null ? null : moneyText(sum.max, counting),
      qualifier: sum.qualifier,
      projects: countText(projects, counting),
    }));
}
