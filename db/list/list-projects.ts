import { sql } from "drizzle-orm";
import { type OrderName, orderAsked, type ProjectQuery } from "../../domain/filters";
import type { Language } from "../../domain/languages";
import type { ProjectPage } from "../../domain/project/listed";
import type { Database } from "../client";
import { type Cursor, readCursor, writeCursor } from "./cursor";
import { countFound, exactUpTo, readRows } from "./found-rows";
import { isLikelyFrequent } from "./frequent-grams";
import { type ListedRow, toListed } from "./listed";
import { orderOf } from "./order";
import { isOneWord, readRanked } from "./ranked-rows";
import type { ReadScope } from "./read-scope";
import { settingsFor } from "./settings-for";
import { type Source, sourcesOf } from "./sources";

export interface Paging {
  /** Projects a page: 20 when left out. */
  readonly limit?: number;
  /** The language in whose titles `sort=title` sorts: English when left out. */
  readonly language?: Language;
}

/** One page of the projects that the query finds, in a stable order that can be walked both ways. */
export async function listProjects(
  db: Database,
  query: ProjectQuery,
  scope: ReadScope,
  { limit = 20, language = "en" }: Paging = {},
): Promise<ProjectPage> {
  const sources = sourcesOf(query, scope, await settingsFor(db, query, scope));
  const cursor = readCursor(query.cursor, ordersOf(query));
  const { read, sort, total } = await readPage(db, {
    query,
    scope,
    sources,
    cursor,
    wanted: limit + 1,
    language,
  });
  const more = read.length > limit;
  const page = read.slice(0, limit);
  const inOrder = cursor?.way === "before" ? page.toReversed() : page;
  return {
    projects: inOrder.map(toListed),
    total: Math.min(total, exactUpTo),
    totalIsExact: total <= exactUpTo,
    ...cursorsAround(inOrder, sort, cursor, more),
  };
}

interface PageAsked {
  readonly query: ProjectQuery;
  readonly scope: ReadScope;
  readonly sources: readonly Source[];
  readonly cursor: Cursor | null;
  readonly wanted: number;
  readonly language: Language;
}

/** The rows of a page, in which order they stand, and how many are found in all. */
async function readPage(
  db: Database,
  { query, scope, sources, cursor, wanted, language }: PageAsked,
): Promise<{ read: readonly ListedRow[]; sort: OrderName; total: number }> {
  const { q } = query;
  const ranked = await readByRank(db, { query, scope, sources, cursor, wanted, language });
  if (ranked?.read) return { read: ranked.read, total: ranked.total, sort: "rank" };
  const many = ranked !== null && ranked.total > exactUpTo;
  // Of a page without rows nobody knows yet how many there are before it.
  const total = many ? ranked.total : await countFound(db, query, scope, sources);
  const sort = cursor?.sort ?? orderFor(query, total);
  const order = orderOf(sort, { language, q });
  const page = (tx: Database) => readRows(tx, sources, { order, cursor, wanted, total });
  return { read: await (many && query.asOf === null ? alongOrder(db, page) : page(db)), sort, total };
}

/**
 * The page by rank, where the query asks for it and its rows are few enough; without them how many there are, and null
 * where rank is not asked for. What is probably frequent is counted before anything is ranked.
 */
async function readByRank(
  db: Database,
  { query, scope, sources, cursor, wanted }: PageAsked,
): Promise<{ readonly read: readonly ListedRow[] | null; readonly total: number } | null> {
  const [published, ...others] = sources;
  if (!published || others.length > 0 || (cursor?.sort ?? orderAsked(query)) !== "rank") return null;
  if (cursor === null && (await isLikelyFrequent(db, query.q))) {
    const total = await countFound(db, query, scope, sources);
    if (total > exactUpTo) return { read: null, total };
  }
  const asked = { q: query.q ?? "", cursor, wanted, isOneWord: isOneWord(query) };
  const { read, total } = await readRanked(db, published, asked);
  return { read: total > 0 && (total <= exactUpTo || cursor !== null) ? read : null, total };
}

/**
 * Reads along the index of an order. What is found more than 10,000 times is soon met there; the planner, who takes
 * several grams for rare, would find all of it first and sort it.
 */
function alongOrder<Read>(db: Database, read: (tx: Database) => Promise<Read>): Promise<Read> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('enable_bitmapscan', 'off', true),
      set_config('enable_seqscan', 'off', true), set_config('enable_sort', 'off', true)`);
    return read(tx);
  });
}

/** How many projects the query finds; 10,001 where there are more than 10,000. */
export async function countProjects(db: Database, query: ProjectQuery, scope: ReadScope): Promise<number> {
  return countFound(db, query, scope, sourcesOf(query, scope, await settingsFor(db, query, scope)));
}

/**
 * The order in which so many are listed. To rank more than can be counted would take as long as they are many: they
 * stand as all lists do, the newest signing first. A walk goes on as it began, however many there are by then.
 */
export function orderFor(query: Pick<ProjectQuery, "q" | "sort">, total: number): OrderName {
  const asked = orderAsked(query);
  return asked === "rank" && total > exactUpTo ? "-signed" : asked;
}

/** The orders of which a place in the list of a query may be. */
export function ordersOf(query: Pick<ProjectQuery, "q" | "sort">): readonly OrderName[] {
  const asked = orderAsked(query);
  return asked === "rank" ? ["rank", "-signed"] : [asked];
}

function cursorsAround(
  page: readonly ListedRow[],
  sort: OrderName,
  cursor: Cursor | null,
  more: boolean,
): { next: string | null; previous: string | null } {
  const first = page[0];
  const last = page.at(-1);
  if (!first || !last) return { next: null, previous: null };
  const at = (row: ListedRow, way: Cursor["way"]) =>
    writeCursor({ sort, way, key: row.key_text, tie: row.tie });
  const back = cursor?.way === "before";
  return {
    next: back || more ? at(last, "after") : null,
    previous: back ? (more ? at(first, "before") : null) : cursor ? at(first, "before") : null,
  };
}
