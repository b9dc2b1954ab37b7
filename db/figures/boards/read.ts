import { type SQL, sql } from "drizzle-orm";
import type { WantedPart } from "../../../domain/counting/board";
import { defaultSizeBands } from "../../../domain/counting/size";
import type { ProjectFilter } from "../../../domain/filters";
import type { Database } from "../../client";
import type { ReadScope } from "../../list/read-scope";
import { allOf, arrayOf, conditionsOf } from "../../list/where";
import { plannedOnce } from "../../planned-once";
import { rows } from "../../query";
import { readSettings } from "../../settings";
import { type BoardRead, besideAtMost, boardOf, type HeldBoard, type Line } from "./board-of-lines";
import { heldDrafts, sentDrafts } from "./held-drafts";
import { knownParts } from "./held-parts";
import { moveText } from "./move";
import { boardsFor, halvesAsked } from "./question";
import { ratesText } from "./terms";

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
  const asked = boardsFor(filter, bands);
  if (halves === null || asked.length === 0) return null;
  const wanted = [...new Set<WantedPart>(["total", "rates", ...parts])];
  const boards = asked.map((one) => ({ ...one, known: knownParts(one.name) }));
  const drafts = heldDrafts();
  const lines = await rows<Line>(
    db,
    plannedOnce(
      sql.join(
        [
          sql`select 'rates' as kind, '' as name, ${ratesText} as text, '' as digest, '' as board`,
          sql`select 'bands', '', (select value::text from settings where name = 'size-bands'), '', ''`,
          sql`select 'state', '', body, '', '' from figure_boards where of = 'state'`,
          ...(halves.published
            ? boards.flatMap((one) => [keptParts(one, wanted), ...moves(one, bands)])
            : []),
          ...(halves.drafts && "actor" in scope ? [sentDrafts(drafts)] : []),
        ],
        sql` union all `,
      ),
    ),
  );
  return boardOf(lines, { boards, scope, wanted, drafts, halves });
}

/** The parts of a board; without their texts where these are known. */
function keptParts({ name: { of, value }, known }: HeldBoard, wanted: readonly WantedPart[]): SQL {
  const held = [...known].map(([part, { digest }]) => `${part} ${digest}`);
  const days = wanted.includes("days") ? sql` or part like 'days:%'` : sql``;
  return sql`select 'part', part, case when part || ' ' || digest = any(${arrayOf(held, "text")}) then null else body end,
      digest, value from figure_boards where of = ${of} and value = ${value} and (part = any(${arrayOf(wanted, "text")})${days})`;
}

/** What has moved since the board was kept. */
function moves({ name: { of, value }, filter }: HeldBoard, bands: readonly number[]): SQL[] {
  const moved = (from: SQL, when: SQL) =>
    asLines(
      value,
      sql`select sign, ${moveText} as text from ${from} p
        where p.class is not null and ${allOf([when, ...conditionsOf(filter, bands)])} limit ${besideAtMost + 1}`,
    );
  const through = sql`select through from figure_boards where of = ${of} and value = ${value} and part = 'total'`;
  return [
    moved(sql`figure_moves`, sql`true`),
    moved(sql`figure_settled`, sql`p.batch > coalesce((${through}), 0)`),
  ];
}

/** Moves of one sign as the lines of one text: hundreds of rows would cost more than what they say. */
const asLines = (value: string, from: SQL): SQL =>
  sql`select 'move', sign::text, string_agg(text, chr(10)), '', ${value}::text from (${from}) moved group by sign`;
