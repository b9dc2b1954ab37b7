import { hash, randomUUID } from "node:crypto";
import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { type RowTexts, textsOfRow } from "../../domain/import/columns";
import { organizationsIn } from "../../domain/import/parties";
import { type RowReading, readRow } from "../../domain/import/read-row";
import { ownKeyMark, rawMark, readMark } from "../../domain/import/row-mark";
import { textIn } from "../../domain/languages";
import { Refused } from "../../domain/refused";
import { normalise } from "../../domain/search-text";
import type { Database } from "../client";
import { importRows } from "../schema/imports";
import { digestOfSetting } from "./basis";
import type { Importing } from "./check-rows";
import { comparedWithHeld } from "./held";
import { type MadeDraft, makeDrafts } from "./make-drafts";
import { settleNames } from "./new-organizations";
import { type ImportRecord, readImport, settingOf } from "./record";
import { inTurns } from "./turns";

/** Each slice is one question to the register: whoever else waits for the database gets their turn in between. */
const atOnce = 1_000;
/** After so many rows whoever else waits for the processor gets their turn. */
const inATurn = 50;

const read = {
  number: importRows.number,
  cells: importRows.cells,
  mended: importRows.mended,
  project: importRows.project,
};

type Unread = Pick<typeof importRows.$inferSelect, keyof typeof read>;
type Found = Pick<
  typeof importRows.$inferSelect,
  "number" | "project" | "problems" | "title" | "rawMark" | "readMark" | "ownMark" | "titleKey" | "alike"
>;

/** A slice of rows as they were found to be, the last number among them, and the version of the import they are of. */
export interface Slice {
  readonly rows: readonly Found[];
  /** What those become that could be read, but for projects that the register has already. */
  readonly drafts: readonly MadeDraft[];
  readonly last: number;
  readonly version: number;
}

/** What finds out about the next unread rows of an import after a number. */
export function finder(
  db: Database,
  id: string,
  { vocabulary, actor }: Pick<Importing, "vocabulary" | "actor">,
) {
  return async (after: number): Promise<Slice> => {
    const record = await readImport(db, id, actor);
    if (!record) throw new Refused("not-found");
    const slice = await unreadRows(db, id, after);
    const texts = slice.map(({ cells, mended }) => textsOfRow(cells, record.mapping, mended));
    const names = texts.map(organizationsIn);
    const settled = await settleNames(db, record, names.flat());
    const setting = settingOf(record, vocabulary);
    const reading = { ...setting, organizationOf: settled.idOf };
    const readings = await inTurns(texts, (row) => readRow(row, reading, actor.id), inATurn);
    const mostAlike = await comparedWithHeld(
      db,
      readings.flatMap(({ document }) => document ?? []),
      actor,
    );
    const rows = await inTurns(
      slice,
      (row, at): Found => {
        const { document, problems } = readings[at] as RowReading;
        return {
          number: row.number,
          project: row.project ?? randomUUID(),
          problems,
          ...named(texts[at] ?? {}, document),
          ...marksOf(row, texts[at] ?? {}, record, document),
          alike: document && mostAlike(document),
        };
      },
      inATurn,
    );
    const readable = rows.flatMap(({ number, project, alike }, at) => {
      const document = readings[at]?.document;
      if (!document || !project || alike?.likeness === "same") return [];
      return [{ number, project, names: names[at] ?? [], document }];
    });
    const made = { settled, setting: digestOfSetting(setting, actor) };
    const drafts = await makeDrafts(db, readable, made);
    return { rows, drafts, last: slice.at(-1)?.number ?? after, version: record.version };
  };
}

const unreadRows = (db: Database, id: string, after: number): Promise<Unread[]> =>
  db
    .select(read)
    .from(importRows)
    .where(and(eq(importRows.import, id), isNull(importRows.problems), gt(importRows.number, after)))
    .orderBy(asc(importRows.number))
    .limit(atOnce);

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
