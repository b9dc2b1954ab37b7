import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { type RowTexts, textsOfRow } from "../../domain/import/columns";
import { organizationsIn } from "../../domain/import/parties";
import { type RowReading, readRow } from "../../domain/import/read-row";
import { ownKeyMark, rawMark, readMark } from "../../domain/import/row-mark";
import type { Vocabulary } from "../../domain/import/vocabulary";
import { textIn } from "../../domain/languages";
import { Refused } from "../../domain/refused";
import { normalise } from "../../domain/search-text";
import type { Database } from "../client";
import { organizationKey } from "../organization-names";
import { importRows } from "../schema/imports";
import { comparerFor } from "./held";
import { nobodyYet, organizationsOfNames } from "./organizations-of-names";
import { type ImportRecord, readImport, settingOf } from "./record";

/** Told how many rows of how many are done. */
export type Progress = (done: number, of: number) => void;

/** Small, so that whoever else waits for the database or the processor gets their turn in between. */
const atOnce = 250;

/**
 * Reads the rows that were not read as they stand now, slice by slice, and keeps what was found. May be called again
 * at any time, and goes on where it was broken off.
 */
export async function checkRows(
  db: Database,
  id: string,
  { vocabulary, actor, progress }: { vocabulary: Vocabulary; actor: Actor; progress?: Progress },
): Promise<void> {
  const unread = and(eq(importRows.import, id), isNull(importRows.problems));
  const [total] = await db.select({ rows: count() }).from(importRows).where(unread);
  for (let done = 0; ; ) {
    const record = await readImport(db, id, actor);
    if (!record) throw new Refused("not-found");
    const slice = await db
      .select(read)
      .from(importRows)
      .where(unread)
      .orderBy(asc(importRows.number))
      .limit(atOnce);
    if (slice.length === 0) return;
    await keep(db, id, record.version, await findOut(db, slice, record, vocabulary, actor));
    done += slice.length;
    progress?.(done, total?.rows ?? done);
    await nextTurn();
  }
}

const read = { number: importRows.number, cells: importRows.cells, mended: importRows.mended };

type Unread = Pick<typeof importRows.$inferSelect, keyof typeof read>;
type Found = Pick<
  typeof importRows.$inferSelect,
  "number" | "problems" | "title" | "rawMark" | "readMark" | "ownMark" | "titleKey" | "alike"
>;

async function findOut(
  db: Database,
  slice: readonly Unread[],
  record: ImportRecord,
  vocabulary: Vocabulary,
  actor: Actor,
): Promise<Found[]> {
  const setting = settingOf(record, vocabulary);
  const texts = slice.map(({ cells, mended }) => textsOfRow(cells, record.mapping, mended));
  const known = await organizationsOfNames(db, texts.flatMap(organizationsIn));
  const withKnown = {
    ...setting,
    organizationOf: (name: string) => known.get(organizationKey(name)) ?? nobodyYet,
  };
  const readings = texts.map((row) => readRow(row, withKnown, actor.id));
  const documents = readings.flatMap(({ document }) => document ?? []);
  const compare = await comparerFor(db, documents, actor);
  return slice.map((row, at): Found => {
    const { document, problems } = readings[at] as RowReading;
    return {
      number: row.number,
      problems,
      ...named(texts[at] ?? {}, document),
      ...marksOf(row, texts[at] ?? {}, record, document),
      alike: document && compare(document),
    };
  });
}

function named(texts: RowTexts, document: RowReading["document"]) {
  const { title, titleZh, titleEn, titleFr } = texts;
  const shown = document
    ? textIn(document.title, document.originalLanguage).text
    : (title ?? titleZh ?? titleEn ?? titleFr ?? "");
  return { title: shown, titleKey: document ? normalise(shown) || null : null };
}

const hash = (kind: string, text: string) =>
  createHash("sha256").update(`${kind}\n${text}`).digest("base64url");

/** What a faulty row would be read as is not known: it is known again only as it came. */
function marksOf(
  { cells }: Unread,
  texts: RowTexts,
  { headings, defaults }: ImportRecord,
  document: RowReading["document"],
) {
  const edition = document?.agreements[0]?.edition ?? null;
  return {
    rawMark: hash("raw", rawMark(headings, cells, defaults)),
    readMark: document && hash("read", readMark(texts, defaults)),
    ownMark: document && texts.key ? hash("own", ownKeyMark(texts.key, edition)) : null,
  };
}

/** A row that was changed meanwhile stays unread; so do all, where the columns were mapped anew. */
async function keep(db: Database, id: string, version: number, found: readonly Found[]): Promise<void> {
  await db.execute(sql`
    update import_rows r set problems = f.problems, title = f.title, raw_mark = f."rawMark", read_mark = f."readMark",
      own_mark = f."ownMark", title_key = f."titleKey", alike = nullif(f.alike, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as f(number int, problems jsonb, title text,
      "rawMark" text, "readMark" text, "ownMark" text, "titleKey" text, alike jsonb)
    where r.import = ${id} and r.number = f.number
      and exists (select from imports i where i.id = ${id} and i.version = ${version})`);
}
