import { type SQL, sql } from "drizzle-orm";
import type { ProjectQuery } from "../../domain/filters";
import type { Language } from "../../domain/languages";
import type { ProjectPage } from "../../domain/project/listed";
import type { Database } from "../client";
import { keptAnswer, readKeptTotal } from "../figures/kept";
import { rows } from "../query";
import { type Cursor, readCursor, writeCursor } from "./cursor";
import { type ListedRow, listedColumns, toListed } from "./listed";
import { type Order, orderOf, type Stretch, stretchesOf } from "./order";
import type { ReadScope } from "./read-scope";
import { settingsFor } from "./settings-for";
import { fromEach, type Source, sourcesOf } from "./sources";

/** Totals and facets are exact up to here. */
export const exactUpTo = 10_000;

/** So many rows are sorted faster than they are sought in the order of all. */
const sortedAtMost = 1_000;

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
  const total = await countFound(db, query, scope, sources);
  const order = orderOf(query.sort, language);
  const cursor = readCursor(query.cursor, query.sort);
  const read = await readRows(db, sources, order, cursor, limit + 1, total <= sortedAtMost);
  const more = read.length > limit;
  const page = read.slice(0, limit);
  const inOrder = cursor?.way === "before" ? page.toReversed() : page;
  return {
    projects: inOrder.map(toListed),
    total: Math.min(total, exactUpTo),
    totalIsExact: total <= exactUpTo,
    ...cursorsAround(inOrder, query.sort, cursor, more),
  };
}

/** How many rows are found: as kept, or counted no further than one beyond what is exact. */
async function countFound(
  db: Database,
  query: ProjectQuery,
  scope: ReadScope,
  sources: readonly Source[],
): Promise<number> {
  const { sort: _, cursor: __, ...filter } = query;
  const kept = keptAnswer({ filter, by: [], counting: "whole", scope });
  if (kept) return readKeptTotal(db, kept);
  const found = fromEach(sources, ({ from, where }) => sql`select 1 from ${from} where ${where}`);
  const [counted] = await rows<{ total: number }>(
    db,
    sql`select count(*)::int as total from (select from (${found}) every limit ${exactUpTo + 1}) found`,
  );
  return counted?.total ?? 0;
}

/**
 * Reads stretch by stretch until there are enough rows. A few are found first and sorted then: among very many, the
 * order's index would be walked to its end for them.
 */
async function readRows(
  db: Database,
  sources: readonly Source[],
  order: Order,
  cursor: Cursor | null,
  wanted: number,
  sortAfterwards: boolean,
): Promise<ListedRow[]> {
  const read: ListedRow[] = [];
  for (const stretch of stretchesOf(order, cursor)) {
    const missing = wanted - read.length;
    if (missing <= 0) break;
    read.push(...(await rows<ListedRow>(db, rowsOf(sources, order, stretch, missing, sortAfterwards))));
  }
  return read;
}

function rowsOf(
  sources: readonly Source[],
  order: Order,
  stretch: Stretch,
  wanted: number,
  sortAfterwards: boolean,
): SQL {
  const key = sortAfterwards ? aside(order) : order.key;
  const direction = (rises: boolean) => (rises ? sql`asc nulls first` : sql`desc nulls last`);
  const sorted = (by: SQL, tie: SQL) =>
    sql`order by ${by} ${direction(stretch.keyRises)}, ${tie} ${sql.raw(stretch.tieRises ? "asc" : "desc")} limit ${wanted}`;
  const each = fromEach(
    sources,
    (source) => sql`(select ${listedColumns(source)}, ${order.key} as key, ${source.tie} as tie
      from ${source.from} where ${source.where} and ${stretch.within(source)} ${sorted(key, source.tie)})`,
  );
  const columns = sql`*, key::text as key_text`;
  return sources.length > 1
    ? sql`select ${columns} from (${each}) found ${sorted(sql`found.key`, sql`found.tie`)}`
    : sql`select ${columns} from ${each} found`;
}

/** The key as an expression that no index is ordered by. */
const aside = (order: Order): SQL =>
  order.type === "text" ? sql`(${order.key} || '')` : sql`(${order.key} + 0)`;

function cursorsAround(
  page: readonly ListedRow[],
  sort: ProjectQuery["sort"],
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
