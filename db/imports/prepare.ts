import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Actor } from "../../domain/actor";
import { outsideEditions } from "../../domain/import/access";
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
  readonly drafts: readonly PreparedDraft[];
  readonly organizations: readonly AddedOrganization[];
  readonly editions: readonly string[];
  readonly at: Date;
}

export interface Importing {
  readonly vocabulary: Vocabulary;
  readonly actor: Actor;
  readonly progress?: Progress;
}

const atOnce = 250;

/**
 * Makes everything that the import will write, before the transaction that writes it: that one is then short. Refuses
 * `import-changed` where a row cannot be read as it was checked, and what `demandWriter` refuses.
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
  const read = await inSlices(
    texts,
    (row) => readRow(row, { ...setting, organizationOf: idOf }, actor.id).document,
  );
  const documents = read.flatMap((document) => document ?? []);
  if (documents.length < rows.length) throw new Refused("import-changed");
  const lookups = await lookUpAll(db, documents, formsOf(added));
  const drafts = await inSlices(
    documents,
    (document, at) => draftOf(document, rows[at]?.number ?? 0, lookups, actor),
    (done) => progress?.(done, 2 * rows.length),
  );
  return { drafts, organizations: added, editions: editionsOf(drafts), at: lookups.now };
}

/** Every form of the names of those that are only about to be added, in the order in which they are looked up. */
const formsOf = (added: readonly AddedOrganization[]) =>
  new Map(
    added.map(({ id, names }) => {
      const forms = nameRows(id, names, []).toSorted((one, other) => (one.key < other.key ? -1 : 1));
      return [id, forms.map(({ name }) => name)];
    }),
  );

function draftOf(sent: ProjectDocument, number: number, all: Lookups, actor: Actor): PreparedDraft {
  const document = withEditions(sent, all);
  const { editions, units } = assignmentOf(document);
  demandWriter(actor, { editions });
  const position = positionRow(document, lookupsFor(document, all));
  return { number, project: randomUUID(), document, editions, units, gaps: toldGapsOf(document), position };
}

const editionsOf = (drafts: readonly PreparedDraft[]): string[] => [
  ...new Set(drafts.flatMap(({ editions }) => (editions.length > 0 ? editions : [outsideEditions]))),
];

/** Does the work for one after another, and lets others take their turn between the slices. */
async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item, at: number) => Result,
  told: (done: number) => void = () => {},
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    results.push(work(item, at));
    if (results.length % atOnce > 0) continue;
    told(results.length);
    await nextTurn();
  }
  return results;
}
