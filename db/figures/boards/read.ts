import { type SQL, sql } from "drizzle-orm";
import { Board, type WantedPart } from "../../../domain/counting/board";
import type { BoardName } from "../../../domain/counting/boards-of";
import { contributing } from "../../../domain/counting/contribution";
import type { Rate } from "../../../domain/counting/rates";
import { defaultSizeBands } from "../../../domain/counting/size";
import type { ProjectFilter } from "../../../domain/filters";
import { defaultZone } from "../../../domain/zone";
import type { Database } from "../../client";
import type { ReadScope } from "../../list/read-scope";
import { sourcesOf } from "../../list/sources";
import { allOf, arrayOf, conditionsOf } from "../../list/where";
import { plannedOnce } from "../../planned-once";
import { rows } from "../../query";
import { readSettings } from "../../settings";
import { holdParts, type KnownParts, knownParts, type SentPart } from "./held-parts";
import { moveText, readMove } from "./move";
import { boardFor, halvesAsked } from "./question";
import { basisOf, ratesText, readRates } from "./terms";

export interface BoardRead {
  readonly board: Board;
  /** Of what is not published: its total alone. */
  readonly drafts: Board;
  /** All rates that there are. */
  readonly rates: readonly Rate[];
}

/** More than this has not been added up in a while: a question put to the database is quicker. */
const besideAtMost = 5_000;

/**
 * The board of what a filter finds and somebody may see, as it stands at this instant: what was kept, what has moved
 * since, and drafts, in one statement. Null where no board answers; its figures then are read otherwise.
 */
export async function readBoard(
  db: Database,
  { filter, scope, parts }: { filter: ProjectFilter; scope: ReadScope; parts: readonly WantedPart[] },
): Promise<BoardRead | null> {
  const halves = halvesAsked(scope);
  const bands = filter.size.length > 0 ? (await readSettings(db)).sizeBands : defaultSizeBands;
  const name = boardFor(filter, bands);
  if (halves === null || name === null) return null;
  const wanted = [...new Set<WantedPart>(["total", "rates", ...parts])];
  const known = knownParts(name);
  const lines = await rows<Line>(
    db,
    plannedOnce(
      sql.join(
        [
          sql`select 'rates' as kind, '' as name, ${ratesText} as text, '' as digest`,
          sql`select 'bands', '', (select value::text from settings where name = 'size-bands'), ''`,
          sql`select 'state', '', body, '' from figure_boards where of = 'state'`,
          ...(halves.published ? [keptParts(name, wanted, known), ...moves(name, filter, bands)] : []),
          ...(halves.drafts ? drafted(filter, scope, bands) : []),
        ],
        sql` union all `,
      ),
    ),
  );
  const kept = lines
    .filter(({ kind }) => kind === "part")
    .map(({ name: part, ...line }) => ({ part, ...line }));
  return boardOf(lines, () => new Board(holdParts(name, known, kept), wanted));
}

interface Line extends Omit<SentPart, "part"> {
  readonly kind: "rates" | "bands" | "state" | "part" | "move" | "draft";
  /** Of a part; of a move its sign. */
  readonly name: string;
}

/** The parts of a board; without their texts where these are known. */
function keptParts({ of, value }: BoardName, wanted: readonly WantedPart[], known: KnownParts): SQL {
  const held = [...known].map(([part, { digest }]) => `${part} ${digest}`);
  const days = wanted.includes("days") ? sql` or part like 'days:%'` : sql``;
  return sql`select 'part', part, case when part || ' ' || digest = any(${arrayOf(held, "text")}) then null else body end, digest
    from figure_boards where of = ${of} and value = ${value} and (part = any(${arrayOf(wanted, "text")})${days})`;
}

/** What has moved since the board was kept. */
function moves({ of, value }: BoardName, filter: ProjectFilter, bands: readonly number[]): SQL[] {
  const moved = (from: SQL, when: SQL) =>
    sql`(select 'move', sign::text, ${moveText}, '' from ${from} p
      where p.class is not null and ${allOf([when, ...conditionsOf(filter, bands)])} limit ${besideAtMost + 1})`;
  const through = sql`select through from figure_boards where of = ${of} and value = ${value} and part = 'total'`;
  return [
    moved(sql`figure_moves`, sql`true`),
    moved(sql`figure_settled`, sql`p.batch > coalesce((${through}), 0)`),
  ];
}

/** Bands decide nothing here that the board was not chosen by; a zone decides nothing now. */
function drafted(filter: ProjectFilter, scope: ReadScope, sizeBands: readonly number[]): SQL[] {
  const [, drafts] = sourcesOf(filter, scope, { sizeBands, zone: defaultZone });
  if (drafts === undefined) return [];
  return [
    sql`(select 'draft', '1', ${moveText}, '' from ${drafts.from}
      where ${drafts.where} and p.class is not null limit ${besideAtMost + 1})`,
  ];
}

function boardOf(lines: readonly Line[], make: () => Board): BoardRead | null {
  const textsOf = (kind: Line["kind"]) => lines.filter((line) => line.kind === kind);
  const one = (kind: Line["kind"]) => textsOf(kind)[0]?.text ?? null;
  const [moved, drafted] = [textsOf("move"), textsOf("draft")];
  const [ratesRead, bands] = [one("rates") ?? "[]", one("bands")];
  const sizeBands: number[] = bands === null ? [...defaultSizeBands] : JSON.parse(bands).toSorted(rising);
  if (one("state") !== basisOf(ratesRead, sizeBands)) return null;
  if (moved.length > besideAtMost || drafted.length > besideAtMost) return null;
  const rates = readRates(ratesRead);
  const contributionOf = contributing({ rates, sizeBands });
  const board = make();
  for (const { name, text } of moved) board.add(contributionOf(readMove(text ?? "")), Number(name));
  const drafts = new Board([], ["total", "rates"]);
  for (const { text } of drafted) {
    const contribution = contributionOf(readMove(text ?? ""));
    board.add(contribution, 1);
    drafts.add(contribution, 1);
  }
  return { board, drafts, rates };
}

const rising = (one: number, other: number) => one - other;
