import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Actor } from "../../domain/actor";
import { textsOfRow } from "../../domain/import/columns";
import { organizationsIn } from "../../domain/import/parties";
import { readRow } from "../../domain/import/read-row";
import type { Vocabulary } from "../../domain/import/vocabulary";
import type { ProjectDocument } from "../../domain/project/document";
import { type ToldGap, toldGapsOf } from "../../domain/project/gaps";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { nameRows } from "../organization-names";
import { assignmentOf, withEditions } from "../projects/assignment";
import { demandWriter } from "../projects/lock-draft";
import { type Lookups, lookUpAll, lookupsFor } from "../projects/lookups";
import { type FoundColumns, positionRow } from "../projects/position-row";
import type { Progress } from "./check-rows";
import type { JudgedRow } from "./judged";
import { type AddedOrganization, settleNames } from "./new-organizations";
import { type ImportRecord, settingOf } from "./record";

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

export interface Prepared {
  /** Made slice by slice while they are written; refuses as `demandWriter` does. */
  readonly drafts: AsyncGenerator<readonly PreparedDraft[], void>;
  readonly count: number;
  readonly organizations: readonly AddedOrganization[];
  readonly at: Date;
}

export interface Importing {
  readonly vocabulary: Vocabulary;
  readonly actor: Actor;
  readonly progress?: Progress;
}

const atOnce = 500;

/**
 * Reads everything that the import will write, before the transaction that writes it: that one is then short. Refuses
 * `import-changed` where a row cannot be read as it was checked.
 */
export async function prepare(
  db: Database,
  record: ImportRecord,
  rows: readonly JudgedRow[],
  { vocabulary, actor, progress }: Importing,
): Promise<Prepared> {
  const setting = settingOf(record, vocabulary);
  const texts = rows.map(({ cells, mended }) => textsOfRow(cells, record.mapping, mended));
  const { added, idOf } = await settleNames(db, texts.flatMap(organizationsIn), record.language);
  const read: Numbered[] = [];
  for (const [at, row] of texts.entries()) {
    const { document } = readRow(row, { ...setting, organizationOf: idOf }, actor.id);
    if (!document) throw new Refused("import-changed");
    read.push({ number: rows[at]?.number ?? 0, document });
    if (read.length % atOnce > 0) continue;
    progress?.(read.length, 2 * rows.length);
    await nextTurn();
  }
  const documents = read.map(({ document }) => document);
  const lookups = await lookUpAll(db, documents, formsOf(added));
  return {
    drafts: draftsOf(read, lookups, actor),
    count: read.length,
    organizations: added,
    at: lookups.now,
  };
}

interface Numbered {
  readonly number: number;
  readonly document: ProjectDocument;
}

async function* draftsOf(read: readonly Numbered[], lookups: Lookups, actor: Actor) {
  for (let from = 0; from < read.length; from += atOnce) {
    yield read.slice(from, from + atOnce).map((one) => draftOf(one, lookups, actor));
    await nextTurn();
  }
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
