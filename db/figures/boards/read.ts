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
import { broughtUp, movesIn } from "./brought-up";
import { holdParts, type KnownParts, knownParts, type SentPart } from "./held-parts";
import { moveText } from "./move";
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
  return boardOf(lines, { name, wanted, known, halves });
}

interface Line extends Omit<SentPart, "part"> {
  readonly kind: "rates" | "bands" | "state" | "part" | "move" | "draft";
  /** Of a part; of moves their sign. */
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
    asLines(
      "move",
      sql`select sign, ${moveText} as text from ${from} p
        where p.class is not null and ${allOf([when, ...conditionsOf(filter, bands)])} limit ${besideAtMost + 1}`,
    );
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
    asLines(
      "draft",
      sql`select 1 as sign, ${moveText} as text from ${drafts.from}
        where ${drafts.where} and p.class is not null limit ${besideAtMost + 1}`,
    ),
  ];
}

/** Moves of one sign as the lines of one text: hundreds of rows would cost more than what they say. */
const asLines = (kind: "move" | "draft", from: SQL): SQL =>
  sql`select ${sql.raw(`'${kind}'`)}, sign::text, string_agg(text, chr(10)), '' from (${from}) moved group by sign`;

interface Asked {
  readonly name: BoardName;
  readonly wanted: readonly WantedPart[];
  readonly known: KnownParts;
  readonly halves: object;
}

function boardOf(lines: readonly Line[], { name, wanted, known, halves }: Asked): BoardRead | null {
  const of = (kind: Line["kind"]) => lines.filter((line) => line.kind === kind);
  const one = (kind: Line["kind"]) => of(kind)[0]?.text ?? null;
  const [ratesRead, bands, basis] = [one("rates") ?? "[]", one("bands"), one("state")];
  const sizeBands: number[] = bands === null ? [...defaultSizeBands] : JSON.parse(bands).toSorted(rising);
  if (basis === null || basis !== basisOf(ratesRead, sizeBands)) return null;
  const [moved, drafted] = [of("move"), of("draft")].map(signedTexts);
  if (!moved || !drafted || moved.length > besideAtMost || drafted.length > besideAtMost) return null;
  const rates = readRates(ratesRead);
  const contributionOf = contributing({ rates, sizeBands });
  const parts = of("part").map(({ name: part, ...line }) => ({ part, ...line }));
  const key = JSON.stringify([name, wanted, halves]);
  const board = broughtUp({
    ...{ key, contributionOf, moves: movesIn([...moved, ...drafted]) },
    from: [basis, ...parts.map(({ part, digest }) => `${part} ${digest}`).sort()].join("\n"),
    kept: () => new Board(holdParts(name, known, parts), wanted),
  });
  const drafts = broughtUp({
    ...{ key: `drafts ${key}`, contributionOf, moves: movesIn(drafted), from: basis },
    kept: () => new Board([], ["total", "rates"]),
  });
  return { board, drafts, rates };
}

function signedTexts(lines: readonly Line[]): [text: string, sign: number][] {
  return lines.flatMap(({ name, text }) =>
    (text ?? "").split("\n").map((one): [string, number] => [one, Number(name)]),
  );
}

const rising = (one: number, other: number) => one - other;
