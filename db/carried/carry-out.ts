import { createHash, type Hash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type SQL, sql } from "drizzle-orm";
import type { ProjectDocument } from "../../domain/project/document";
import type { Database } from "../client";
import { type FileStore, type StoredFile, storedName } from "../files/file-store";
import { rows } from "../query";
import { readLastChange } from "../register-state";
import type { CarriedTable } from "./carried-table";
import { type Carried, nextToCarryOut } from "./carry-state";
import { documentLine, type Header, shape, tableLine } from "./lines";
import { NotCarried } from "./not-carried";
import { openDocument } from "./open-document";
import { findOrganizations } from "./organization-tables";
import { seal } from "./seal";
import { carriedTables } from "./tables";

export interface CarriedOut extends Carried {
  readonly lines: number;
}

interface Out {
  readonly db: Database;
  readonly store: FileStore;
  /** PEM. */
  readonly privateKey: string;
}

const atOnce = 500;

/**
 * Writes everything that the public may read into one signed file, and nothing else: as it is at one instant, in the
 * memory of some hundred rows. A file that failed is not there. Throws NotCarried.
 */
export async function carryOut({ db, store, privateKey }: Out, path: string): Promise<CarriedOut> {
  const unfinished = `${path}.unfinished`;
  // A key that cannot sign is found before everything is read.
  seal({ register: "", sequence: 0, lines: 0, sha256: "" }, privateKey);
  const numbered = await nextToCarryOut(db);
  try {
    const out = await db.transaction(
      async (tx) => {
        const written: Written = { hash: createHash("sha256"), lines: 0, sha256: "" };
        const lines = Readable.from(fileLines(tx, store, { numbered, privateKey, written }));
        await pipeline(lines, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
        return { ...numbered, lines: written.lines, sha256: written.sha256 };
      },
      { isolationLevel: "repeatable read" },
    );
    await rename(unfinished, path);
    return out;
  } finally {
    await rm(unfinished, { force: true });
  }
}

interface Written {
  readonly hash: Hash;
  lines: number;
  sha256: string;
}

interface Signing {
  readonly numbered: Pick<Carried, "register" | "sequence">;
  readonly privateKey: string;
  readonly written: Written;
}

async function* fileLines(tx: Database, store: FileStore, { numbered, privateKey, written }: Signing) {
  for await (const line of contents(tx, store, numbered)) {
    written.hash.update(line).update("\n");
    written.lines += 1;
    yield `${line}\n`;
  }
  const { lines } = written;
  const sha256 = written.hash.digest("hex");
  written.sha256 = sha256;
  const signature = seal({ ...numbered, lines, sha256 }, privateKey);
  yield `${JSON.stringify({ lines, sha256, signature })}\n`;
}

async function* contents(tx: Database, store: FileStore, numbered: Signing["numbered"]) {
  const at = new Date().toISOString();
  const changedAt = (await readLastChange(tx))?.toISOString() ?? null;
  const header: Header = { signbook: "published", shape, ...numbered, at, changedAt };
  yield JSON.stringify(header);
  yield* publishedLines(tx);
  for await (const { file } of fetched<{ file: StoredFile }>(tx, readableFiles))
    yield documentLine(storedName(file), await bytesOf(store, storedName(file)));
}

/** Everything published that stands in tables, a line for each row: equal where two registers show the same. */
export async function* publishedLines(tx: Database): AsyncGenerator<string> {
  await tx.execute(sql`set local time zone 'UTC'`);
  await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`);
  await tx.execute(findOrganizations);
  for (const table of carriedTables)
    for await (const { row } of fetched<{ row: string }>(tx, selected(table)))
      yield tableLine(table.name, table.name === "revisions" ? opened(row) : row);
}

function selected(table: CarriedTable): SQL {
  const { name, key, columns, instead = {}, where = sql`true` } = table;
  const own = columns.map((column) => sql`t.${sql.identifier(column)}`);
  const others = Object.entries(instead).map(([column, value]) => sql`${value} as ${sql.identifier(column)}`);
  const order = key.map((column) => sql`c.${sql.identifier(column)}::text collate "C"`);
  return sql`select to_jsonb(c)::text as row from (
      select ${sql.join([...own, ...others], sql`, `)} from ${sql.identifier(name)} t where ${where}) c
    order by ${sql.join(order, sql`, `)}`;
}

/** A revision with what the public may read of its document. */
function opened(row: string): string {
  const revision: { document: ProjectDocument } = JSON.parse(row);
  return JSON.stringify({ ...revision, document: openDocument(revision.document) });
}

/** Documents that anyone may have: see readPublicFile. */
const readableFiles = sql`select jsonb_build_object('id', f.id, 'sha256', f.sha256) as file
  from agreement_files f join projects p on p.id = f.project join revisions r on r.id = p.revision
  where f.public and p.state = 'published' and p.merged_into is null and jsonb_path_exists(r.document,
    '$.agreements[*] ? (@.key == $key)', jsonb_build_object('key', f.agreement)) order by f.id`;

async function bytesOf(store: FileStore, name: string): Promise<Uint8Array> {
  const stored = await store.get(name);
  if (!stored) throw new NotCarried(`The document ${name} is not in the store of documents.`);
  return new Uint8Array(await new Response(stored).arrayBuffer());
}

/** The rows of a query, some hundred at a time. */
async function* fetched<Row extends object>(tx: Database, query: SQL): AsyncGenerator<Row> {
  await tx.execute(sql`declare carried no scroll cursor for ${query}`);
  for (;;) {
    const some = await rows<Row>(tx, sql`fetch ${sql.raw(String(atOnce))} from carried`);
    yield* some;
    if (some.length < atOnce) break;
  }
  await tx.execute(sql`close carried`);
}
