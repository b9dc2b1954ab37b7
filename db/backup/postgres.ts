import { join } from "node:path";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import type { Database } from "../client";
import { connect } from "../connect";
import type { StoredFile } from "../files/file-store";
import { knownDocuments } from "../files/known-documents";
import { rows } from "../query";
import { schema } from "../tables";
import { majorOf, programFor, runOn } from "./programs";
import { digestTables, type TableDigest, tableNames } from "./tables";

export interface Dumped {
  readonly server: string;
  readonly tables: Record<string, TableDigest>;
  readonly documents: readonly StoredFile[];
}

/** Writes a PostgreSQL database into a file, and digests of the very instant that the file holds. */
export async function dumpPostgres(url: string, file: string): Promise<Dumped> {
  const client = connect(url, 1, 0);
  try {
    return await drizzle({ client, schema }).transaction(
      async (tx) => {
        // The snapshot lasts as long as this transaction, which waits for pg_dump.
        await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`);
        const server = await serverVersion(tx);
        const [exported] = await rows<{ snapshot: string }>(tx, sql`select pg_export_snapshot() as snapshot`);
        const program = programFor("pg_dump", server);
        const args = ["--format=custom", "--no-owner", "--no-privileges", `--snapshot=${exported?.snapshot}`];
        await runOn(url, program, [...args, `--file=${file}`]);
        return { server, tables: await digestTables(tx), documents: await knownDocuments(tx) };
      },
      { isolationLevel: "repeatable read", accessMode: "read only" },
    );
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** Fills an empty PostgreSQL database from such a file, all or nothing; gives digests of what is there then. */
export async function restorePostgres(url: string, backup: string, dumped: { path: string; server: string }) {
  const client = connect(url, 1, 0);
  const db = drizzle({ client, schema });
  try {
    const versions = [await serverVersion(db), dumped.server].sort((a, b) => majorOf(b) - majorOf(a));
    const args = ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"];
    await runOn(url, programFor("pg_restore", versions[0] ?? ""), [...args, join(backup, dumped.path)]);
    return await db.transaction((tx) => digestTables(tx));
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** Whether a PostgreSQL database has no table yet. */
export async function isEmptyPostgres(url: string): Promise<boolean> {
  const client = connect(url, 1, 15_000);
  try {
    return (await tableNames(drizzle({ client, schema }))).length === 0;
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function serverVersion(db: Database): Promise<string> {
  const [server] = await rows<{ version: string }>(
    db,
    sql`select current_setting('server_version') as version`,
  );
  return server?.version ?? "";
}
