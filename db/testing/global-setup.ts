import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { readMigrationFiles } from "drizzle-orm/migrator";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { embedded } from "../embedded";
import { migratePostgres, migrationsFolder } from "../migrate";
import { startPostgres } from "./postgres-server";
import { addressOf } from "./provided";

/** Once per run: both kinds of database, their schema made once, for each test file to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startPostgres();
  const template = `signbook_template_${randomUUID().slice(0, 8)}`;
  const end = async () => {
    if (given) await onServer(given, (sql) => sql`drop database if exists ${sql(template)} with (force)`);
    await server.stop();
  };
  try {
    const [file] = await Promise.all([makeEmbedded(), makeTemplate(server.url, template)]);
    project.provide("postgres", { url: server.url, template });
    project.provide("embedded", file);
    return end;
  } catch (fault) {
    await end();
    throw fault;
  }
}

async function makeTemplate(server: string, template: string): Promise<void> {
  await onServer(server, (sql) => sql`create database ${sql(template)} template template0 encoding 'UTF8'`);
  await migratePostgres(addressOf(server, template));
}

/** Making an embedded database takes seconds, reading one does not: its file is kept until the migrations change. */
async function makeEmbedded(): Promise<string> {
  const folder = join("node_modules", ".cache", "signbook");
  const kept = join(folder, `embedded-${migrationsDigest()}.tar`);
  if (existsSync(kept)) return kept;
  const client = await PGlite.create();
  await embedded(client).migrate();
  const dump = await client.dumpDataDir("none");
  await client.close();
  mkdirSync(folder, { recursive: true });
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()));
  renameSync(unfinished, kept);
  return kept;
}

function migrationsDigest(): string {
  const migrations = readMigrationFiles({ migrationsFolder: migrationsFolder() });
  return createHash("sha256")
    .update(migrations.map(({ hash }) => hash).join())
    .digest("hex")
    .slice(0, 16);
}

async function onServer(url: string, act: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await act(sql);
  } finally {
    await sql.end();
  }
}
