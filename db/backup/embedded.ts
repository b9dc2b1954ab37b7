import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { embedded } from "../embedded";
import { knownDocuments } from "../files/known-documents";
import { databaseIn, unfinishedIn } from "../half-restored";
import { type FolderLock, lockFolder } from "../lock";
import { rows } from "../query";
import { NoBackup } from "./manifest";
import type { Dumped } from "./postgres";
import { differences, digestTables, type TableDigest } from "./tables";

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

interface Restoring {
  readonly backup: string;
  readonly dumped: { readonly path: string; readonly server: string };
  /** Throws where what came back is not what it should be. */
  readonly compare: (tables: Record<string, TableDigest>) => void;
}

/**
 * Makes the embedded database of a folder that has none from such a file. It has its name only once it is whole and
 * compared: nobody opens what an interrupted restoration leaves, and the next begins anew.
 */
export function restoreEmbedded(folder: string, { backup, dumped, compare }: Restoring): Promise<void> {
  const unfinished = unfinishedIn(folder);
  const clear = () => rm(unfinished, { recursive: true, force: true });
  return whileLocked(folder, async () => {
    try {
      await clear();
      const loadDataDir = new Blob([await readFile(join(backup, dumped.path))]);
      const client = await PGlite.create({ dataDir: unfinished, loadDataDir }).catch((fault: unknown) => {
        throw new NoBackup(whyNotOpened(fault, folder, dumped.server), { cause: fault });
      });
      const { tables } = await digestsOf(client).finally(() => client.close());
      compare(tables);
      await rename(unfinished, databaseIn(folder));
    } finally {
      await clear();
    }
  });
}

/** The embedded database tells a full disk by the number that WASI gives ENOSPC. */
const diskFull = 51;

const whyNotOpened = (fault: unknown, folder: string, server: string): string =>
  typeof fault === "object" && fault !== null && "errno" in fault && fault.errno === diskFull
    ? `The disk of ${folder} is full. Nothing was kept.`
    : `The embedded database of this version does not open one of PostgreSQL ${server}: restore it with the version of Signbook that made it, then upgrade.`;

async function digestsOf(client: PGlite): Promise<Dumped> {
  const { db } = embedded(client);
  const [server] = await rows<{ version: string }>(
    db,
    sql`select current_setting('server_version') as version`,
  );
  const tables = await db.transaction((tx) => digestTables(tx));
  return { server: server?.version ?? "", tables, documents: await knownDocuments(db) };
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
