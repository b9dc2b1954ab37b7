import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Database } from "./client";
import { migrationsFolder } from "./migrate";
import { rows } from "./query";

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
