import { join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import type { Database } from "./client";
import { rows } from "./query";

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

/** Whether every migration of this version of Signbook has been applied. Throws where the database does not answer. */
export async function schemaIsCurrent(db: Database): Promise<boolean> {
  const [table] = await rows<{ there: boolean }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (!table?.there) return false;
  const applied = await rows<{ hash: string }>(db, sql`select hash from drizzle.__drizzle_migrations`);
  const hashes = new Set(applied.map(({ hash }) => hash));
  return readMigrationFiles({ migrationsFolder: migrationsFolder() }).every(({ hash }) => hashes.has(hash));
}
