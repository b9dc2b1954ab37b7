import { sql } from "drizzle-orm";
import { type RowTexts, textsOfRow } from "../../domain/import/columns";
import { organizationsIn } from "../../domain/import/parties";
import { readRow } from "../../domain/import/read-row";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { rows } from "../query";
import type { Importing } from "./check-rows";
import { keepDrafts } from "./keep-found";
import { makeDrafts, type ReadRow } from "./make-drafts";
import type { SettledNames } from "./new-organizations";
import { type ImportRecord, settingOf } from "./record";
import { inTurns } from "./turns";

/** So many drafts are made at once. */
const atOnce = 500;
/** After so many rows whoever else waits for the processor gets their turn. */
const inATurn = 50;

/** A row as it was kept, with what it says by column and the names of its organizations as written. */
export interface KeptRow {
  readonly number: number;
  readonly project: string;
  readonly texts: RowTexts;
  readonly names: readonly string[];
}

/** The rows with these numbers, in their order. */
export async function rowsOf(
  tx: Database,
  record: ImportRecord,
  numbers: readonly number[],
): Promise<KeptRow[]> {
  if (numbers.length === 0) return [];
  const these = sql`import = ${record.id} and number = any(${arrayOf(numbers, "int")})`;
  // A release that chose the project only when it was written left none.
  await tx.execute(
    sql`update import_rows set project = gen_random_uuid() where ${these} and project is null`,
  );
  const found = await rows<{ number: number; project: string; cells: string[]; mended: RowTexts }>(
    tx,
    sql`select number, project, cells, mended from import_rows where ${these} order by number`,
  );
  return found.map(({ number, project, cells, mended }) => {
    const texts = textsOfRow(cells, record.mapping, mended);
    return { number, project, texts, names: organizationsIn(texts) };
  });
}

/** Makes the drafts of rows from what they say, and keeps them in the place of those that were kept. */
export async function makeAgain(
  tx: Database,
  record: ImportRecord,
  all: readonly KeptRow[],
  importing: Importing & { readonly settled: SettledNames; readonly setting: string },
): Promise<void> {
  for (let at = 0; at < all.length; at += atOnce) {
    const read = await readAgain(all.slice(at, at + atOnce), record, importing);
    const drafts = await makeDrafts(tx, read, importing);
    const numbers = arrayOf(
      read.map(({ number }) => number),
      "int",
    );
    await tx.execute(sql`delete from import_drafts where import = ${record.id} and number = any(${numbers})`);
    await keepDrafts(tx, record.id, drafts);
  }
}

function readAgain(
  all: readonly KeptRow[],
  record: ImportRecord,
  { vocabulary, actor, settled }: Importing & { readonly settled: SettledNames },
): Promise<ReadRow[]> {
  const setting = { ...settingOf(record, vocabulary), organizationOf: settled.idOf };
  return inTurns(
    all,
    ({ number, project, texts, names }) => {
      const { document } = readRow(texts, setting, actor.id);
      if (!document) throw new Refused("import-changed");
      return { number, project, names, document };
    },
    inATurn,
  );
}
