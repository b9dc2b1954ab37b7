import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { expect, inject, it } from "vitest";
import { open } from "./client";
import { migratePostgres } from "./migrate";
import { rows } from "./query";
import { schemaIsCurrent } from "./schema-is-current";
import { forEachDatabase } from "./testing/databases";
import { addressOf } from "./testing/provided";

it("is done once by eight instances that start together on an empty PostgreSQL", async () => {
  const { url: server } = inject("postgres");
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  const name = `signbook_empty_${randomUUID().slice(0, 8)}`;
  await admin`create database ${admin(name)}`;
  const url = addressOf(server, name);
  const opened = await open({ url });
  try {
    expect(await schemaIsCurrent(opened.db)).toBe(false);
    await Promise.all(Array.from({ length: 8 }, () => migratePostgres(url)));
    expect(await schemaIsCurrent(opened.db)).toBe(true);
    const applied = sql`select count(*) as all, count(distinct hash) as different from drizzle.__drizzle_migrations`;
    const [count] = await rows<{ all: number; different: number }>(opened.db, applied);
    expect(count?.all).toBe(count?.different);
  } finally {
    await opened.close();
    await admin`drop database ${admin(name)} with (force)`;
    await admin.end();
  }
});

forEachDatabase("The schema", (database) => {
  it("is current after the migrations, and is not when one of them is missing", async () => {
    expect(await schemaIsCurrent(database())).toBe(true);
    await database().execute(sql`delete from drizzle.__drizzle_migrations where id = 1`);
    expect(await schemaIsCurrent(database())).toBe(false);
  });
});
