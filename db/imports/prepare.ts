import { randomUUID } from "node:crypto";
import type { Actor } from "../../domain/actor";
import { type RowTexts, textsOfRow } from "../../domain/import/columns";
import { organizationsIn } from "../../domain/import/parties";
import { readRow } from "../../domain/import/read-row";
import type { RowSetting } from "../../domain/import/row-form";
import type { Vocabulary } from "../../domain/import/vocabulary";
import type { ProjectDocument } from "../../domain/project/document";
import { type ToldGap, toldGapsOf } from "../../domain/project/gaps";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { nameRows } from "../organization-names";
import { assignmentOf, withEditions } from "../projects/assignment";
import { demandWriter } from "../projects/lock-draft";
import { databaseNow, type Lookups, lookUpAll, lookupsFor } from "../projects/lookups";
import { type FoundColumns, positionRow } from "../projects/position-row";
import type { Progress } from "./check-rows";
import type { JudgedRow } from "./judged";
import { type AddedOrganization, settleNames } from "./new-organizations";
import { type ImportRecord, settingOf } from "./record";
import { begun, inTurns } from "./turns";

/** A draft as it will be written. */
export interface PreparedDraft {
  readonly number: number;
  readonly project: string;
  readonly document: ProjectDocument;
  readonly editions: readonly string[];
  readonly units: readonly string[];
  readonly gaps: readonly ToldGap[];
  readonly position: FoundColumns;
}

/** An import before the transaction that writes it. */
export interface Prepared {
  /** Made slice by slice in that transaction, of which each is written while the next is made. */
  readonly draftsIn: (tx: Database) => AsyncGenerator<readonly PreparedDraft[], void>;
  readonly organizations: readonly AddedOrganization[];
  readonly at: Date;
}

export interface Importing {
  readonly vocabulary: Vocabulary;
  readonly actor: Actor;
  readonly progress?: Progress;
}

const atOnce = 500;
/** After so many rows whoever else waits for the processor gets their turn. */
const inATurn = 100;

/**
 * Settles who the organizations of these rows are. The drafts refuse as `demandWriter` does, and `import-changed` where
 * a row cannot be read as it was checked.
 */
export async function prepare(
  db: Database,
  record: ImportRecord,
  rows: readonly JudgedRow[],
  { vocabulary, actor }: Pick<Importing, "vocabulary" | "actor">,
): Promise<Prepared> {
  const texts = rows.map(({ cells, mended }) => textsOfRow(cells, record.mapping, mended));
  const { added, idOf } = await settleNames(db, texts.flatMap(organizationsIn), record.language);
  const setting = { ...settingOf(record, vocabulary), organizationOf: idOf };
  const numbered = rows.map(({ number }, at) => ({ number, texts: texts[at] ?? {} }));
  const forms = formsOf(added);
  return {
    draftsIn: (tx) => draftsOf(numbered, { tx, setting, forms, actor }),
    organizations: added,
    at: await databaseNow(db),
  };
}

interface NumberedRow {
  readonly number: number;
  readonly texts: RowTexts;
}

interface Numbered {
  readonly number: number;
  readonly document: ProjectDocument;
}

interface Making {
  readonly tx: Database;
  readonly setting: RowSetting;
  readonly forms: Lookups["organizations"];
  readonly actor: Actor;
}

/** What a slice names is asked for while the one before is made, so that the answer does not wait for its writing. */
async function* draftsOf(rows: readonly NumberedRow[], making: Making) {
  let looked = begun(lookedUp(rows.slice(0, atOnce), making));
  for (let from = 0; from < rows.length; from += atOnce) {
    const { read, lookups } = await looked();
    looked = begun(lookedUp(rows.slice(from + atOnce, from + 2 * atOnce), making));
    yield await inTurns(read, (one) => draftOf(one, lookups, making.actor), inATurn);
  }
}

async function lookedUp(rows: readonly NumberedRow[], { tx, setting, forms, actor }: Making) {
  const read = await inTurns(
    rows,
    ({ number, texts }): Numbered => {
      const { document } = readRow(texts, setting, actor.id);
      if (!document) throw new Refused("import-changed");
      return { number, document };
    },
    inATurn,
  );
  const documents = read.map(({ document }) => document);
  return { read, lookups: await lookUpAll(tx, documents, forms) };
}

/** Every form of the names of those that are only about to be added, in the order in which they are looked up. */
const formsOf = (added: readonly AddedOrganization[]) =>
  new Map(
    added.map(({ id, names }) => {
      const forms = nameRows(id, names, [])
        .filter(({ pinyin }) => !pinyin)
        .toSorted((one, other) => (one.key < other.key ? -1 : 1));
      return [id, forms.map(({ name }) => name)];
    }),
  );

function draftOf({ number, document: sent }: Numbered, all: Lookups, actor: Actor): PreparedDraft {
  const document = withEditions(sent, all);
  const { editions, units } = assignmentOf(document);
  demandWriter(actor, { editions });
  const position = positionRow(document, lookupsFor(document, all));
  return { number, project: randomUUID(), document, editions, units, gaps: toldGapsOf(document), position };
}
