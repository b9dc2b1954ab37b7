import { type SQL, sql } from "drizzle-orm";
import type { ProjectQuery } from "../../domain/filters";
import type { Database } from "../client";
import { keptAnswer, readKeptTotal } from "../figures/kept";
import { rows } from "../query";
import type { Cursor } from "./cursor";
import { type ListedRow, listedColumns } from "./listed";
import { type Order, type Stretch, stretchesOf } from "./order";
import type { ReadScope } from "./read-scope";
import { fromEach, type Source } from "./sources";

/** Totals and facets are exact up to here. */
export const exactUpTo = 10_000;

/** So many rows are sorted faster than they are sought in the order of all. */
export const sortedAtMost = 1_000;

interface Reading {
  readonly order: Order;
  readonly cursor: Cursor | null;
  readonly wanted: number;
  /** How many rows are found in all. */
  readonly total: number;
}

/** How many rows are found: as kept, or counted no further than one beyond what is exact. */
export async function countFound(
  db: Database,
  query: ProjectQuery,
  scope: ReadScope,
  sources: readonly Source[],
): Promise<number> {
  const { sort: _, cursor: __, ...filter } = query;
  const kept = keptAnswer({ filter, by: [], counting: "whole", scope });
  if (kept) return readKeptTotal(db, kept, filter.counted === "in");
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
export async function readRows(
  db: Database,
  sources: readonly Source[],
  { order, cursor, wanted, total }: Reading,
): Promise<ListedRow[]> {
  const sortAfterwards = total <= sortedAtMost;
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
