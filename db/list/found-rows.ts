import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../client";
import { rows } from "../query";
import type { Cursor } from "./cursor";
import { type ListedRow, listedColumns } from "./listed";
import { type Order, type Stretch, stretchesOf } from "./order";
import type { Source } from "./source";
import { fromEach } from "./sources";

/** So many rows are sorted faster than they are sought in the order of all. */
export const sortedAtMost = 1_000;

/**
 * A few are found first and sorted then: among very many, the order's index would be walked to its end for them. Many
 * are met along it.
 */
export type ReadingWay = "sorted afterwards" | "along the order";

interface Reading {
  readonly order: Order;
  readonly cursor: Cursor | null;
  readonly wanted: number;
  readonly way: ReadingWay;
}

/** Reads stretch by stretch until there are enough rows. */
export async function readRows(
  db: Database,
  sources: readonly Source[],
  { order, cursor, wanted, way }: Reading,
): Promise<ListedRow[]> {
  const read: ListedRow[] = [];
  for (const stretch of stretchesOf(order, cursor)) {
    const missing = wanted - read.length;
    if (missing <= 0) break;
    read.push(...(await rows<ListedRow>(db, rowsOf(sources, order, stretch, missing, way))));
  }
  return read;
}

function rowsOf(
  sources: readonly Source[],
  order: Order,
  stretch: Stretch,
  wanted: number,
  way: ReadingWay,
): SQL {
  const key = way === "sorted afterwards" ? aside(order) : order.key;
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
export const aside = (order: Order): SQL =>
  order.type === "text" ? sql`(${order.key} || '')` : sql`(${order.key} + 0)`;
