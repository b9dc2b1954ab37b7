import type { SQL } from "drizzle-orm";
import type { Database } from "./client";

/**
 * The rows of a query written in SQL, whichever driver answers. Numerics, dates and instants arrive as text,
 * `int8` as numbers, arrays of numerics and instants as PostgreSQL's array text: cast in the query where needed.
 */
export async function rows<Row extends object>(db: Database, query: SQL): Promise<Row[]> {
  const result: unknown = await db.execute(query);
  if (Array.isArray(result)) return result;
  if (typeof result === "object" && result !== null && "rows" in result && Array.isArray(result.rows)) {
    return result.rows;
  }
  throw new TypeError("The driver answered neither a list nor rows.");
}
