import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { drizzle as drizzlePostgres } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "../env";
import { lockFolder } from "./lock";
import { migrateEmbedded, migratePostgres } from "./migrate";
import * as accounts from "./schema/accounts";
import * as followUp from "./schema/follow-up";
import * as organizations from "./schema/organizations";
import * as parts from "./schema/parts";
import * as positions from "./schema/positions";
import * as press from "./schema/press";
import * as projects from "./schema/projects";
import * as reference from "./schema/reference";

const schema = {
  ...accounts,
  ...followUp,
  ...organizations,
  ...parts,
  ...positions,
  ...press,
  ...projects,
  ...reference,
};

/** The register's database, or a transaction in it: inside `db.transaction` use only the transaction. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open database; `close` waits for what runs and gives everything back. */
export interface OpenDatabase {
  readonly db: Database;
  readonly kind: "pglite" | "postgres";
  /** Brings the schema up to date. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

/** Where the register is kept: a PostgreSQL server, or a folder of this computer. */
export type DatabaseSettings = { url: string; pool?: number } | { folder: string };

export function open(settings: DatabaseSettings): Promise<OpenDatabase> {
  return "url" in settings ? openPostgres(settings.url, settings.pool ?? 10) : openFolder(settings.folder);
}

async function openPostgres(url: string, pool: number): Promise<OpenDatabase> {
  const client = connect(url, pool);
  return {
    db: drizzlePostgres({ client, schema }),
    kind: "postgres",
    migrate: () => migratePostgres(url),
    close: () => client.end({ timeout: 5 }),
  };
}

/** Connections to PostgreSQL as every part of the register wants them. Times in `idle` and the like are seconds. */
export function connect(url: string, pool: number, statementTimeout = 15_000): postgres.Sql {
  return postgres(url, {
    max: pool,
    connect_timeout: 5,
    idle_timeout: 60,
    max_lifetime: 30 * 60,
    prepare: true,
    onnotice: () => {},
    connection: {
      application_name: "signbook",
      TimeZone: "UTC",
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: 30_000,
    },
    types: { int8: { to: 20, from: [20], serialize: String, parse: Number } },
  });
}

async function openFolder(folder: string): Promise<OpenDatabase> {
  const lock = await lockFolder(folder);
  try {
    const client = await PGlite.create(join(/* turbopackIgnore: true */ folder, "database"));
    return {
      ...embedded(client),
      async close() {
        await client.close();
        await lock.release();
      },
    };
  } catch (fault) {
    await lock.release();
    throw fault;
  }
}

/** The register in an embedded database that is already open. */
export function embedded(client: PGlite): OpenDatabase {
  return {
    db: drizzlePglite({ client, schema }),
    kind: "pglite",
    migrate: () => migrateEmbedded(client),
    close: () => client.close(),
  };
}

declare global {
  /** One per process: the framework loads this module several times. */
  var signbookDatabase: Promise<OpenDatabase> | undefined;
}

/** The register's database as the settings name it, opened when first asked for. */
export async function database(): Promise<Database> {
  return (await openDatabase()).db;
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
  DATABASE_POOL: number;
  SIGNBOOK_DATA: string;
}): DatabaseSettings {
  if (settings.DATABASE_URL) return { url: settings.DATABASE_URL, pool: settings.DATABASE_POOL };
  return { folder: settings.SIGNBOOK_DATA };
}

export async function closeDatabase(): Promise<void> {
  const opened = globalThis.signbookDatabase;
  globalThis.signbookDatabase = undefined;
  await (await opened)?.close();
}
