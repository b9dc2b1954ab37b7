import { hash } from "node:crypto";
import { and, asc, count, eq, gt, isNull, sql } from "drizzle-orm";
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
import { comparingWithHeld } from "./held";
import { nobodyYet, organizationsOfNames } from "./organizations-of-names";
import { type ImportRecord, readImport, settingOf } from "./record";
import { inTurns } from "./turns";

/** Told how many rows of how many are done. */
export type Progress = (done: number, of: number) => void;

/** Each slice is one question to the register: whoever else waits for the database gets their turn in between. */
const atOnce = 1_000;
/** After so many rows whoever else waits for the processor gets their turn. */
const inATurn = 50;

/**
 * Reads the rows that were not read as they stand now, slice by slice, and keeps what was found: of one slice while
 * the next is read. May be called again at any time, and goes on where it was broken off.
 */
export async function checkRows(
  db: Database,
  id: string,
  { vocabulary, actor, progress }: { vocabulary: Vocabulary; actor: Actor; progress?: Progress },
): Promise<void> {
  const [total] = await db.select({ rows: count() }).from(importRows).where(unreadOf(id));
  const look: Look = { db, id, vocabulary, actor, compareWith: comparingWithHeld(db, actor) };
  let [done, kept] = [0, 0];
  // What was changed while it was read is still unread: then there is another round.
  do {
    kept = 0;
    for (let found = await findOut(look, 0); found.rows.length > 0; ) {
      const [next] = await Promise.all([findOut(look, found.last), keep(db, id, found)]);
      kept += found.rows.length;
      progress?.(Math.min(done + kept, total?.rows ?? 0), total?.rows ?? 0);
      found = next;
    }
    done += kept;
  } while (kept > 0);
}

const unreadOf = (id: string) => and(eq(importRows.import, id), isNull(importRows.problems));

/** Whose rows are looked through, and with what. */
interface Look {
  readonly db: Database;
  readonly id: string;
  readonly vocabulary: Vocabulary;
  readonly actor: Actor;
  readonly compareWith: ReturnType<typeof comparingWithHeld>;
}

const read = { number: importRows.number, cells: importRows.cells, mended: importRows.mended };

type Unread = Pick<typeof importRows.$inferSelect, keyof typeof read>;
type Found = Pick<
  typeof importRows.$inferSelect,
  "number" | "problems" | "title" | "rawMark" | "readMark" | "ownMark" | "titleKey" | "alike"
>;

/** A slice of rows as they were found to be, the last number among them, and the version of the import they are of. */
interface Slice {
  readonly rows: readonly Found[];
  readonly last: number;
  readonly version: number;
}

/** Finds out about the next unread rows after a number. */
async function findOut({ db, id, vocabulary, actor, compareWith }: Look, after: number): Promise<Slice> {
  const record = await readImport(db, id, actor);
  if (!record) throw new Refused("not-found");
  const slice = await db
    .select(read)
    .from(importRows)
    .where(and(unreadOf(id), gt(importRows.number, after)))
    .orderBy(asc(importRows.number))
    .limit(atOnce);
  const texts = slice.map(({ cells, mended }) => textsOfRow(cells, record.mapping, mended));
  const known = await organizationsOfNames(db, texts.flatMap(organizationsIn));
  const setting = {
    ...settingOf(record, vocabulary),
    organizationOf: (name: string) => {
      const organization = known.get(organizationKey(name));
      return organization === undefined ? nobodyYet : organization;
    },
  };
  const readings = await inTurns(texts, (row) => readRow(row, setting, actor.id), inATurn);
  const mostAlike = await compareWith(readings.flatMap(({ document }) => document ?? []));
  const foundOf = (row: Unread, at: number): Found => {
    const { document, problems } = readings[at] as RowReading;
    return {
      number: row.number,
      problems,
      ...named(texts[at] ?? {}, document),
      ...marksOf(row, texts[at] ?? {}, record, document),
      alike: document && mostAlike(document),
    };
  };
  const found = await inTurns(slice, foundOf, inATurn);
  return { rows: found, last: slice.at(-1)?.number ?? after, version: record.version };
}

function named(texts: RowTexts, document: RowReading["document"]) {
  const { title, titleZh, titleEn, titleFr } = texts;
  const shown = document
    ? textIn(document.title, document.originalLanguage).text
    : (title ?? titleZh ?? titleEn ?? titleFr ?? "");
  return { title: shown, titleKey: document ? normalise(shown) || null : null };
}

const marked = (kind: string, text: string) => hash("sha256", `${kind}\n${text}`, "base64url");

/** What a faulty row would be read as is not known: it is known again only as it came. */
function marksOf(
  { cells }: Unread,
  texts: RowTexts,
  { headings, defaults }: ImportRecord,
  document: RowReading["document"],
) {
  const edition = document?.agreements[0]?.edition ?? null;
  return {
    rawMark: marked("raw", rawMark(headings, cells, defaults)),
    readMark: document && marked("read", readMark(texts, defaults)),
    ownMark: document && texts.key ? marked("own", ownKeyMark(texts.key, edition)) : null,
  };
}

/** A row that was changed meanwhile stays unread; so do all, where the columns were mapped anew. */
async function keep(db: Database, id: string, { rows, version }: Slice): Promise<void> {
  await db.execute(sql`
    update import_rows r set problems = f.problems, title = f.title, raw_mark = f."rawMark", read_mark = f."readMark",
      own_mark = f."ownMark", title_key = f."titleKey", alike = nullif(f.alike, 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f(number int, problems jsonb, title text,
      "rawMark" text, "readMark" text, "ownMark" text, "titleKey" text, alike jsonb)
    where r.import = ${id} and r.number = f.number
      and exists (select from imports i where i.id = ${id} and i.version = ${version})`);
}
