import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { type Database, type OpenDatabase, open } from "../client";
import { embedded } from "../embedded";
import { addressOf } from "./provided";

/** An embedded database in memory, its schema current and its tables empty. */
export async function openEmbedded(): Promise<OpenDatabase> {
  const dump = new Blob([await readFile(inject("embedded"))]);
  return embedded(await PGlite.create({ loadDataDir: dump }));
}

/** A new database of the run's PostgreSQL server, its schema current and its tables empty; gone when closed. */
export async function openPostgres(): Promise<OpenDatabase & { readonly url: string }> {
  const { url: server, template } = inject("postgres");
  const name = `signbook_test_${randomUUID().replaceAll("-", "")}`;
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  await admin`create database ${admin(name)} template ${admin(template)}`;
  const url = addressOf(server, name);
  const opened = await open({ url });
  return {
    ...opened,
    url,
    async close() {
      await opened.close();
      await admin`drop database ${admin(name)} with (force)`;
      await admin.end();
    },
  };
}

const kinds = [
  { kind: "PGlite", openOne: openEmbedded },
  { kind: "PostgreSQL", openOne: openPostgres },
];

/**
 * Describes the same behaviour of both databases. Each has its own empty database for the whole block:
 * `database()` gives it, inside tests and hooks.
 */
export function forEachDatabase(title: string, behaviour: (database: () => Database) => void): void {
  describe.each(kinds)(`${title}, on $kind`, ({ openOne }) => {
    let opened: OpenDatabase | undefined;
    beforeAll(async () => {
      opened = await openOne();
    }, 60_000);
    afterAll(() => opened?.close());
    behaviour(() => {
      if (!opened) throw new Error("The database is there in tests and hooks only.");
      return opened.db;
    });
  });
}
