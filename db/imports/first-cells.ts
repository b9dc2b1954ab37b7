import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { rows } from "../query";

/** What stands first in each column of a table, by which one knows the column. */
export async function firstCells(db: Database, id: string): Promise<string[]> {
  const found = await rows<{ cells: string[] }>(
    db,
    sql`select cells from import_rows where import = ${id} order by number limit 20`,
  );
  const width = Math.max(0, ...found.map(({ cells }) => cells.length));
  return [...Array(width).keys()].map((at) => found.find(({ cells }) => cells[at])?.cells[at] ?? "");
}
