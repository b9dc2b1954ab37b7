import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "../env";
import { keptSockets } from "./driver/kept-sockets";
import { patientClient } from "./driver/patient-client";
import { migratePostgres } from "./migrate";
import { planningOnce } from "./planned-once";
import { schema } from "./tables";

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
export type DatabaseSettings =
  | { url: string; direct?: string | undefined; pool?: number }
  | { folder: string };

export async function open(settings: DatabaseSettings): Promise<OpenDatabase> {
  if ("url" in settings) return openPostgres(settings);
  // Loaded only where it is used: with a server it would be memory for nothing.
  const { openFolder } = await import("./embedded");
  return openFolder(settings.folder);
}

/** PostgreSQL gives up a statement after so many milliseconds, and we give up PostgreSQL a little later. */
const limits = { statement: 7_000, answer: 7_500 };

function openPostgres({ url, direct, pool = 10 }: Extract<DatabaseSettings, { url: string }>): OpenDatabase {
  const { client, close } = patientClient(() => {
    const { socket, sockets } = keptSockets();
    return { sql: connect(url, pool, limits.statement, { socket }), sockets };
  }, limits.answer);
  return {
    db: drizzle({ client: planningOnce(client), schema }),
    kind: "postgres",
    migrate: () => migratePostgres(direct ?? url),
    close,
  };
}

/**
 * PostgreSQL ends a session whose other end the network has swallowed after some eleven seconds, and not after two hours:
 * until then its transaction holds what it locked, and a form that is sent again waits for it. Seconds, the last in
 * milliseconds.
 */
const leaveTheLost = {
  tcp_keepalives_idle: 5,
  tcp_keepalives_interval: 2,
  tcp_keepalives_count: 3,
  tcp_user_timeout: 11_000,
};

/**
 * Connections to PostgreSQL as every part of the register wants them. Times in `idle` and the like are seconds;
 * `statementTimeout`, in milliseconds, is none at 0.
 */
export function connect(url: string, pool: number, statementTimeout: number, further = {}): postgres.Sql {
  return postgres(url, {
    max: pool,
    connect_timeout: 5,
    // A server that comes back is asked again within half a second, however often it was asked in vain.
    backoff: () => 0.5,
    idle_timeout: 60,
    max_lifetime: 30 * 60,
    onnotice: () => {},
    connection: {
      application_name: "signbook",
      TimeZone: "UTC",
      statement_timeout: statementTimeout,
      // Compiling a question takes longer than answering it.
      jit: "off",
      idle_in_transaction_session_timeout: 30_000,
      ...leaveTheLost,
    },
    types: { int8: { to: 20, from: [20], serialize: String, parse: Number } },
    ...further,
  });
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
  SIGNBOOK_DATA: string;
}): DatabaseSettings {
  const { DATABASE_URL: url, DATABASE_DIRECT_URL: direct, DATABASE_POOL: pool } = settings;
  if (url) return { url, direct, pool };
  return { folder: settings.SIGNBOOK_DATA };
}

export async function closeDatabase(): Promise<void> {
  const opened = globalThis.signbookDatabase;
  globalThis.signbookDatabase = undefined;
  await (await opened)?.close();
}
