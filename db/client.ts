import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import { env } from "../env";
import { connectPatiently } from "./connect";
import { migratePostgres } from "./migrate";
import { readFromItself } from "./replicas/none";
import { openReplicas } from "./replicas/replicas";
import { tellingOfWrites } from "./replicas/telling-client";
import { schema } from "./tables";

/** The register's database, or a transaction in it: inside `db.transaction` use only the transaction. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open database; `close` waits for what runs and gives everything back. */
export interface OpenDatabase {
  readonly db: Database;
  readonly kind: "pglite" | "postgres";
  /**
   * For one answer that reads much and writes nothing: it may come from a replica, if that has everything which this
   * process knows to be kept. Without replicas the same as `db`.
   */
  reading(): Database;
  /** Something was kept by another process: no replica is believed to have it before it says so. */
  changed(): void;
  /** Brings the schema up to date. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

/** Where the register is kept: a PostgreSQL server, or a folder of this computer. */
export type DatabaseSettings =
  | { url: string; direct?: string | undefined; pool?: number; replicas?: readonly string[] }
  | { folder: string };

export async function open(settings: DatabaseSettings): Promise<OpenDatabase> {
  if ("url" in settings) return openPostgres(settings);
  // Loaded only where it is used: with a server it would be memory for nothing.
  const { openFolder } = await import("./embedded");
  return openFolder(settings.folder);
}

/** PostgreSQL gives up a statement after so many milliseconds, and we give up PostgreSQL a little later. */
const limits = { statement: 7_000, answer: 7_500 };

function openPostgres(settings: Extract<DatabaseSettings, { url: string }>): OpenDatabase {
  const { url, direct, pool = 10, replicas = [] } = settings;
  const { client, close } = connectPatiently(url, pool, limits);
  const opened = { kind: "postgres", migrate: () => migratePostgres(direct ?? url) } as const;
  if (replicas.length === 0) return { ...opened, ...readFromItself(drizzle({ client, schema })), close };
  const read = openReplicas({ client, url }, replicas, pool);
  return {
    ...opened,
    db: drizzle({ client: tellingOfWrites(client, read.changed), schema }),
    reading: () => drizzle({ client: read.client(), schema }),
    changed: read.changed,
    close: async () => void (await Promise.all([close(), read.close()])),
  };
}

declare global {
  /** One per process: the framework loads this module several times. */
  var signbookDatabase: Promise<OpenDatabase> | undefined;
  /** Opens approved versions at their instant, in a process that serves readers: see app/_server/openings.ts. */
  var signbookOpenings: { due(): Promise<void>; look(): Promise<void> } | undefined;
}

/** The register's database as the settings name it, opened when first asked for; what is due to open is open. */
export async function database(): Promise<Database> {
  const { db } = await openDatabase();
  await globalThis.signbookOpenings?.due();
  return db;
}

/** The same with its kind. A failed opening is tried again by the next caller. */
export function openDatabase(): Promise<OpenDatabase> {
  globalThis.signbookDatabase ??= open(settingsOf(env())).catch((fault: unknown) => {
    globalThis.signbookDatabase = undefined;
    throw fault;
  });
  return globalThis.signbookDatabase;
}

export function settingsOf(settings: {
  DATABASE_URL?: string | undefined;
  DATABASE_DIRECT_URL?: string | undefined;
  DATABASE_POOL: number;
  DATABASE_REPLICA_URL?: readonly string[];
  SIGNBOOK_DATA: string;
}): DatabaseSettings {
  const { DATABASE_URL: url, DATABASE_DIRECT_URL: direct, DATABASE_POOL: pool } = settings;
  if (url) return { url, direct, pool, replicas: settings.DATABASE_REPLICA_URL ?? [] };
  return { folder: settings.SIGNBOOK_DATA };
}

export async function closeDatabase(): Promise<void> {
  const opened = globalThis.signbookDatabase;
  globalThis.signbookDatabase = undefined;
  await (await opened)?.close();
}
