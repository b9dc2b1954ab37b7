import type { Database } from "@/db/client";
import type { BoardRead } from "@/db/figures/boards/board-of-lines";
import { editionsOf, editionsOnBoard } from "@/db/figures/boards/editions";
import { readComparable, readSignedDays } from "@/db/figures/comparison";
import {
  type ComparableEdition,
  comparedDay,
  courseOf,
  dayAt,
  daysOf,
  predecessorOf,
} from "@/domain/comparison";
import type { Cell, Figures } from "@/domain/counting/figures";
import type { DashboardFilter } from "@/domain/dashboard-query";
import { type LooseDate, latestDay, looseDate } from "@/domain/loose-date";
import { figuresOf } from "./read-dashboard";
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
 * something; and the one asked for, or the one it continues. Null where there are no two. `board`: that of the query,
 * where it is being read.
 */
export async function readComparison(
  db: Database,
  query: DashboardFilter,
  reader: Reader,
  asked: ComparisonAsked,
  today: string,
  board?: Promise<BoardRead | null>,
): Promise<Comparison | null> {
  const [choices, onBoard] = await Promise.all([readComparable(db), board]);
  const holding = async () =>
    onBoard?.board.cells("edition") ?? (await figuresOf(db, query, reader, ["edition"])).cells;
  const of = await editionAsked(query, asked, choices, holding);
  const named = choices.find(({ code }) => code === asked.with);
  const other = of && ((named?.code === of.code ? null : named) ?? predecessorOf(of, choices));
  if (!of || !other) return null;
  const numbered = dayAt(of.starts, 1) !== null && dayAt(other.starts, 1) !== null;
  const day = numbered ? (asked.day ?? comparedDay(of, query.asOf ?? today)) : null;
  const editions = await editionsFor(db, query, reader, [of.code, other.code], onBoard);
  const sides = await Promise.all(
    [of, other].map(async (edition, at) => {
      const whole = { ...query, edition: [edition.code] };
      const cut = { ...whole, signedTo: day === null ? query.signedTo : untilDay(query, edition, day) };
      const known = editions?.[at];
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

/** Two editions of what is asked besides its edition; null where no board holds them. */
function editionsFor(
  db: Database,
  query: DashboardFilter,
  reader: Reader,
  codes: readonly string[],
  onBoard: BoardRead | null | undefined,
) {
  if (onBoard && query.edition.length === 0) return editionsOf(onBoard, codes);
  const { counting, currency } = query;
  return editionsOnBoard(db, { filter: query, counting, currency, scope: scopeOf(reader, query) }, codes);
}

async function editionAsked(
  query: DashboardFilter,
  { compared }: ComparisonAsked,
  choices: readonly ComparableEdition[],
  holding: () => Promise<readonly Cell[]>,
): Promise<ComparableEdition | null> {
  const [only, ...more] = query.edition;
  const code = compared ?? (more.length === 0 ? only : undefined);
  if (code !== undefined) return choices.find((one) => one.code === code) ?? null;
  const held = new Set((await holding()).map(({ at }) => at.edition));
  return choices.find((one) => held.has(one.code) && predecessorOf(one, choices) !== null) ?? null;
}
