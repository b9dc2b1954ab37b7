import { agreementClasses } from "../agreement-type";
import { fraction, plus, zero } from "../fraction";
import { type Cell, type ClassSum, type Dimension, type Money, severalValued } from "./figures";
import { addSums, moneyText, nothing, sumOf } from "./sums";

/** So many lines, one for each value and class, stand in the table beside a chart; a longer one has a page of its own. */
export const mostLines = 60;

/** What a shortened table leaves out. */
export interface Rest {
  /** Values left out. */
  readonly values: number;
  /**
   * What they add up to, class by class, so that the lines of the table add up to their whole; null where a project may
   * stand under several values, or in shares under each: the sum of such parts is no figure.
   */
  readonly byClass: readonly ClassSum[] | null;
}

/** The first cells of a chart whose lines find room on a page, in their order, and what is left out of them. */
export function shortened(
  cells: readonly Cell[],
  dimension: Dimension,
  room = mostLines,
): { readonly shown: readonly Cell[]; readonly rest: Rest | null } {
  let lines = 0;
  const end = cells.findIndex(({ byClass }) => {
    lines += byClass.length;
    return lines > room;
  });
  if (end < 0) return { shown: cells, rest: null };
  // Even a value with more classes than there is room for stands with its name.
  const shown = cells.slice(0, Math.max(1, end));
  const left = cells.slice(shown.length);
  if (left.length === 0) return { shown, rest: null };
  const addable =
    !severalValued.includes(dimension) && left.every(({ projects }) => typeof projects === "number");
  return { shown, rest: { values: left.length, byClass: addable ? addedUp(left) : null } };
}

/** Each class by itself, each currency by itself (counting rules 3 and 5). */
function addedUp(cells: readonly Cell[]): ClassSum[] {
  return agreementClasses.flatMap((of) => {
    const parts = cells.flatMap(({ byClass }) => byClass.filter((sum) => sum.class === of));
    if (parts.length === 0) return [];
    return {
      class: of,
      projects: total(parts.map(({ projects }) => projects)),
      withoutAmount: total(parts.map(({ withoutAmount }) => withoutAmount)),
      money: moneyOf(parts.flatMap(({ money }) => money)),
    };
  });
}

function moneyOf(parts: readonly Money[]): Money[] {
  const currencies = [...new Set(parts.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const of = parts.filter((one) => one.currency === currency);
    const { min, max, qualifier } = of
      .map((one) => sumOf({ min: one.amountMin, max: one.amountMax, qualifier: one.qualifier }))
      .reduce(addSums, nothing);
    return {
      currency,
      amountMin: moneyText(min),
      amountMax: max === null ? null : moneyText(max),
      qualifier,
      projects: total(of.map(({ projects }) => projects)),
    };
  });
}

const total = (numbers: readonly (number | string)[]): number =>
  Number(numbers.map((one) => fraction(one)).reduce(plus, zero).numerator);
