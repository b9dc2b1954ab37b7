import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** The name under which starting instances wait for each other; any number that nothing else here uses. */
const advisoryLock = 1_937_008_494;

/** Relative to the project's folder, in which every part of Signbook runs: bundles stand elsewhere. */
export const migrationsFolder = () => join(/* turbopackIgnore: true */ process.cwd(), "db", "migrations");

/**
 * Brings the schema of a PostgreSQL database up to date. Drizzle's migrator takes no lock, so this does: any
 * number of instances may start together. Lock and migrations share one connection of their own, so that
 * neither outlives the other.
 */
export async function migratePostgres(url: string): Promise<void> {
  const connection = postgres(url, { max: 1, connect_timeout: 5, max_lifetime: null, onnotice: () => {} });
  try {
    await connection`select pg_advisory_lock(${advisoryLock})`;
    await migrate(drizzle({ client: connection }), { migrationsFolder: migrationsFolder() });
  } finally {
    await connection.end({ timeout: 5 });
  }
}
