import type { AgreementClass } from "../agreement-type";
import { compare, type Fraction, fraction, minus, plain, plus, times, zero } from "../fraction";
import type { Cell, ClassSum } from "./figures";

/** The parts of one class and currency, added up, beside their whole. */
export interface AddedUp {
  readonly class: AgreementClass;
  /** Null for the numbers of projects. */
  readonly currency: string | null;
  readonly parts: string;
  readonly whole: string;
  /** `rounded`: they differ by no more than each part was rounded. */
  readonly found: "equal" | "rounded" | "differs";
}

/** So much may one part differ from what it was before it was rounded to two decimals. */
const half = fraction("0.005");

/**
 * Whether the parts by a dimension of which each project has one value add up to the whole: the projects of each class,
 * and the minimum of its sums in each currency. Exact; only what was converted may be rounded (counting rules 5 and 6).
 */
export function addsUp(whole: readonly ClassSum[], cells: readonly Pick<Cell, "byClass">[]): AddedUp[] {
  return whole.flatMap((sum) => {
    const parts = cells.flatMap(({ byClass }) => byClass.filter((part) => part.class === sum.class));
    const projects = compared(
      parts.map((part) => fraction(part.projects)),
      fraction(sum.projects),
    );
    return [
      { class: sum.class, currency: null, ...projects },
      ...sum.money.map(({ currency, amountMin }) => {
        const amounts = parts.flatMap(({ money }) => money.filter((one) => one.currency === currency));
        const added = compared(
          amounts.map((one) => fraction(one.amountMin)),
          fraction(amountMin),
        );
        return { class: sum.class, currency, ...added };
      }),
    ];
  });
}

function compared(parts: readonly Fraction[], whole: Fraction): Pick<AddedUp, "parts" | "whole" | "found"> {
  const sum = parts.reduce(plus, zero);
  const gap = minus(sum, whole);
  const size = compare(gap, zero) < 0 ? minus(zero, gap) : gap;
  const slack = times(half, fraction(parts.length + 1));
  const found = compare(gap, zero) === 0 ? "equal" : compare(size, slack) <= 0 ? "rounded" : "differs";
  return { parts: plain(sum), whole: plain(whole), found };
}
