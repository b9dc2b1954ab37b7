import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../client";

/** The database's name for the right to change what projects are read with. */
const readWith = 1_752_390_115;

/**
 * Holds organizations, ceremonies and rates still while a project is written that is read with them; writers do not
 * wait for one another. To be taken before anything is looked up.
 */
export const holdNamed: SQL = sql`select pg_advisory_xact_lock_shared(${sql.raw(String(readWith))})`;

/** Waits until no project is being written, and lets none be until the end of the transaction: to be taken first. */
export async function changeNamed(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(readWith))})`);
}
