import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { embedded } from "../embedded";
import { type FolderLock, lockFolder } from "../lock";
import { rows } from "../query";
import { NoBackup } from "./manifest";
import type { Dumped } from "./postgres";
import { differences, digestTables, type TableDigest } from "./tables";

const databaseIn = (folder: string) => join(folder, "database");

/** Whether a data folder holds an embedded database. */
export const hasEmbedded = (folder: string): boolean => existsSync(databaseIn(folder));

/** Writes the embedded database of a folder into a file that is known to open again. Throws FolderInUse and NoBackup. */
export async function dumpEmbedded(folder: string, file: string): Promise<Dumped> {
  if (!hasEmbedded(folder)) throw new NoBackup(`There is no embedded database in ${folder}.`);
  return whileLocked(folder, async () => {
    const client = await PGlite.create(databaseIn(folder));
    try {
      const dumped = await digestsOf(client);
      const dump = await client.dumpDataDir("gzip");
      await writeFile(file, Buffer.from(await dump.arrayBuffer()), { mode: 0o600 });
      await opensAgain(file, dumped.tables);
      return dumped;
    } finally {
      await client.close();
    }
  });
}

/** Makes the embedded database of a folder that has none from such a file; gives digests of what is there then. */
export function restoreEmbedded(folder: string, backup: string, dumped: { path: string; server: string }) {
  return whileLocked(folder, async () => {
    const loadDataDir = new Blob([await readFile(join(backup, dumped.path))]);
    const client = await PGlite.create({ dataDir: databaseIn(folder), loadDataDir }).catch(async (fault) => {
      await removeEmbedded(folder);
      throw new NoBackup(
        `The embedded database of this version does not open one of PostgreSQL ${dumped.server}: restore it with the version of Signbook that made it, then upgrade.`,
        { cause: fault },
      );
    });
    try {
      return (await digestsOf(client)).tables;
    } finally {
      await client.close();
    }
  });
}

/** Removes what was restored and is not what it should be. */
export const removeEmbedded = (folder: string): Promise<void> =>
  rm(databaseIn(folder), { recursive: true, force: true });

async function digestsOf(client: PGlite): Promise<Dumped> {
  const { db } = embedded(client);
  const [server] = await rows<{ version: string }>(
    db,
    sql`select current_setting('server_version') as version`,
  );
  return { server: server?.version ?? "", tables: await db.transaction((tx) => digestTables(tx)) };
}

async function opensAgain(file: string, tables: Record<string, TableDigest>): Promise<void> {
  const copy = await PGlite.create({ loadDataDir: new Blob([await readFile(file)]) });
  try {
    const other = differences(tables, (await digestsOf(copy)).tables);
    if (other.length > 0)
      throw new NoBackup(`The backup does not hold what the register holds: ${other.join(", ")}.`);
  } finally {
    await copy.close();
  }
}

async function whileLocked<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const lock: FolderLock = await lockFolder(folder);
  try {
    return await work();
  } finally {
    await lock.release();
  }
}
