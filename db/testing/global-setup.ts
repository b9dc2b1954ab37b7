import { createHash, randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
  const folder = mkdtempSync(join(tmpdir(), "signbook-test-"));
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startPostgres();
  const template = `signbook_template_${randomUUID().slice(0, 8)}`;
  const end = async () => {
    if (given) await onServer(given, (sql) => sql`drop database if exists ${sql(template)} with (force)`);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const embedded = join(folder, "embedded.tar");
    await Promise.all([makeTemplate(server.url, template), makeEmbedded(embedded)]);
    project.provide("postgres", { url: server.url, template });
    project.provide("embedded", embedded);
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

/** Making an embedded database takes seconds, copying one does not: it is kept until the migrations change. */
async function makeEmbedded(file: string): Promise<void> {
  const kept = join("node_modules", ".cache", "signbook", `embedded-${migrationsDigest()}.tar`);
  if (existsSync(kept)) return copyFileSync(kept, file);
  const client = await PGlite.create();
  await embedded(client).migrate();
  const dump = await client.dumpDataDir("none");
  writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  await client.close();
  mkdirSync(dirname(kept), { recursive: true });
  copyFileSync(file, `${kept}.${process.pid}`);
  renameSync(`${kept}.${process.pid}`, kept);
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
