import type { Database } from "@/db/client";
import { editionsOnBoard } from "@/db/figures/boards/editions";
import { readComparable, readSignedDays } from "@/db/figures/comparison";
import { figures } from "@/db/figures/figures";
import {
  type ComparableEdition,
  comparedDay,
  courseOf,
  dayAt,
  daysOf,
  predecessorOf,
} from "@/domain/comparison";
import type { Figures } from "@/domain/counting/figures";
import type { DashboardFilter } from "@/domain/dashboard-query";
import { type LooseDate, latestDay, looseDate } from "@/domain/loose-date";
import { type Reader, scopeOf } from "./reader";

/** Which editions to compare, and up to which of their days; null: what the register finds fitting. */
export interface ComparisonAsked {
  readonly compared: string | null;
  readonly with: string | null;
  readonly day: number | null;
}

/** One of the two editions. */
export interface ComparedSide {
  readonly edition: ComparableEdition;
  /** What finds exactly the projects of its figures. */
  readonly query: DashboardFilter;
  readonly figures: Figures;
  /** Projects signed by the end of each day; null where its days have no numbers. */
  readonly course: readonly number[] | null;
}

export interface Comparison {
  readonly of: ComparedSide;
  readonly with: ComparedSide;
  /** Both are counted up to the end of this day of theirs; null: whole. */
  readonly day: number | null;
  /** Whether both have days with numbers. */
  readonly numbered: boolean;
  readonly choices: readonly ComparableEdition[];
}

/**
 * Two editions side by side: the one asked for, or the only one that the query filters by, or the newest that holds
 * something; and the one asked for, or the one it continues. Null where there are no two.
 */
export async function readComparison(
  db: Database,
  query: DashboardFilter,
  reader: Reader,
  asked: ComparisonAsked,
  today: string,
): Promise<Comparison | null> {
  const choices = await readComparable(db);
  const of = await editionAsked(db, query, reader, asked, choices);
  const named = choices.find(({ code }) => code === asked.with);
  const other = of && ((named?.code === of.code ? null : named) ?? predecessorOf(of, choices));
  if (!of || !other) return null;
  const numbered = dayAt(of.starts, 1) !== null && dayAt(other.starts, 1) !== null;
  const day = numbered ? (asked.day ?? comparedDay(of, query.asOf ?? today)) : null;
  const { counting, currency } = query;
  const whatever = { filter: query, counting, currency, scope: scopeOf(reader, query) };
  const onBoard = await editionsOnBoard(db, whatever, [of.code, other.code]);
  const sides = await Promise.all(
    [of, other].map(async (edition, at) => {
      const whole = { ...query, edition: [edition.code] };
      const cut = { ...whole, signedTo: day === null ? query.signedTo : untilDay(query, edition, day) };
      const known = onBoard?.[at];
      const [counted, signed] = await Promise.all([
        known && day === null ? known.figures : figuresOf(db, cut, reader),
        known ? known.signed : readSignedDays(db, whole, scopeOf(reader, whole)),
      ]);
      return { edition, query: cut, figures: counted, signed };
    }),
  );
  const days = daysOf(sides);
  const [one, two] = sides.map(({ signed, ...side }) => ({
    ...side,
    course: numbered ? courseOf(signed, side.edition.starts, days) : null,
  }));
  return one && two ? { of: one, with: two, day, numbered, choices } : null;
}

/** The last day counted of an edition: its n-th, unless the query ends before. */
function untilDay(
  { signedTo }: DashboardFilter,
  { starts }: ComparableEdition,
  day: number,
): LooseDate | null {
  const until = dayAt(starts, day);
  if (until === null || (signedTo !== null && latestDay(signedTo) < until)) return signedTo;
  return looseDate(until);
}

async function editionAsked(
  db: Database,
  query: DashboardFilter,
  reader: Reader,
  { compared }: ComparisonAsked,
  choices: readonly ComparableEdition[],
): Promise<ComparableEdition | null> {
  const [only, ...more] = query.edition;
  const code = compared ?? (more.length === 0 ? only : undefined);
  if (code !== undefined) return choices.find((one) => one.code === code) ?? null;
  const { cells } = await figuresOf(db, query, reader, ["edition"]);
  const holding = new Set(cells.map(({ at }) => at.edition));
  return choices.find((one) => holding.has(one.code) && predecessorOf(one, choices) !== null) ?? null;
}

const figuresOf = (db: Database, query: DashboardFilter, reader: Reader, by: readonly "edition"[] = []) =>
  figures(db, {
    filter: query,
    by,
    counting: query.counting,
    currency: query.currency,
    scope: scopeOf(reader, query),
  });
