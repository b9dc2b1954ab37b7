import { sql } from "drizzle-orm";
import type { Database } from "./client";

/**
 * What is read in a transaction, or null where one of its statements takes longer than so many milliseconds: for what
 * a page can do without. The embedded database knows no such limit; it holds registers that need none.
 */
export function withinTime<Read>(
  db: Database,
  milliseconds: number,
  read: (tx: Database) => Promise<Read>,
): Promise<Read | null> {
  const reading = db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('statement_timeout', ${String(milliseconds)}, true)`);
    return read(tx);
  });
  return reading.catch((fault: unknown) => {
    if (isTimedOut(fault)) return null;
    throw fault;
  });
}

/** PostgreSQL's `query_canceled`, by the driver itself or as the cause of what Drizzle throws. */
function isTimedOut(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  return ("code" in fault && fault.code === "57014") || isTimedOut(fault.cause);
}
