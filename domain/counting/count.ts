import { agreementClasses } from "../agreement-type";
import { type Fraction, one } from "../fraction";
import type { CountedProject } from "./counted-project";
import { type Cell, type Dimension, type Figures, ruleVersion } from "./figures";
import { type CountQuestion, type Placement, placements } from "./placements";
import { type Rate, rateBetween, ratesBetween } from "./rates";
import { Tally, type Weighed } from "./tally";

/**
 * The figures of a set of projects, by the counting rules and nothing else: the reference that every faster way
 * must agree with. Totals count each project once, from whole projects, never from parts (counting rule 6).
 */
export function count(projects: readonly CountedProject[], question: CountQuestion): Figures {
  const total = new Tally();
  const cells = new Map<string, { at: Cell["at"]; tally: Tally }>();
  const used = new Map<string, Rate>();
  for (const project of projects) {
    if (project.position === null) continue;
    const weighed = convert(project.position, question, used);
    total.add(weighed, one);
    for (const placement of placements(project, project.position, question))
      cellAt(cells, placement, question.by).add(weighed, placement.weight);
  }
  return {
    rule: ruleVersion,
    counting: question.counting,
    currency: question.currency,
    rates: [...used.values()].sort((a, b) => a.currency.localeCompare(b.currency, "en") || a.year - b.year),
    total: {
      projects: Number(total.projectsIn("whole")),
      byClass: total.byClass("whole", question.currency),
    },
    cells: [...cells.values()]
      .sort((a, b) => compareCells(a.at, b.at, question.by))
      .map(({ at, tally }) => ({
        at,
        projects: tally.projectsIn(question.counting),
        byClass: tally.byClass(question.counting, question.currency),
      })),
  };
}

/** Each currency of a position at the average rate of its year; without a rate it stays as it is (rule 5). */
function convert(
  { class: of, year, amounts }: NonNullable<CountedProject["position"]>,
  { currency, rates }: CountQuestion,
  used: Map<string, Rate>,
): Weighed {
  return {
    class: of,
    money: amounts.map((amount) => {
      for (const rate of ratesBetween(amount.currency, currency, year, rates) ?? [])
        used.set(`${rate.currency} ${rate.year}`, rate);
      const rate: Fraction | null = rateBetween(amount.currency, currency, year, rates);
      return rate === null ? { amount, rate: one } : { amount: { ...amount, currency }, rate };
    }),
  };
}

function cellAt(
  cells: Map<string, { at: Cell["at"]; tally: Tally }>,
  placement: Placement,
  by: readonly Dimension[],
) {
  const at = Object.fromEntries(by.map((dimension) => [dimension, placement.at[dimension] ?? null]));
  const key = JSON.stringify(at);
  const cell = cells.get(key) ?? { at, tally: new Tally() };
  cells.set(key, cell);
  return cell.tally;
}

/** By the values asked for, in their order; classes in the order of the words, the unknown last. */
export function compareCells(a: Cell["at"], b: Cell["at"], by: readonly Dimension[]): number {
  for (const dimension of by) {
    const [x, y] = [orderOf(dimension, a[dimension]), orderOf(dimension, b[dimension])];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

function orderOf(dimension: Dimension, value: string | null | undefined) {
  if (value == null) return "\uffff";
  if (dimension === "class") return String((agreementClasses as readonly string[]).indexOf(value));
  return dimension === "size" ? value.padStart(8, "0") : value;
}
