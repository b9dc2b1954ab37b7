import { eq, sql } from "drizzle-orm";
import { outsideEditions } from "../../domain/import/access";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { demandWriter } from "../projects/lock-draft";
import { databaseNow } from "../projects/lookups";
import { holdNamed } from "../projects/reference-lock";
import { rows } from "../query";
import { importDrafts, imports } from "../schema/imports";
import type { Importing } from "./check-rows";
import { judgedNumbers } from "./judged";
import { addAll } from "./new-organizations";
import { type ImportRecord, lockOpenImport, readImport } from "./record";
import { settleDrafts } from "./settle-drafts";
import { writeDrafts } from "./write-drafts";

/** So many drafts are written at once: whoever else waits for the processor gets their turn in between. */
const atOnce = 500;

/**
 * Brings in every new row of an import as a draft of the actor, or none, in one transaction; gives how many. Done a
 * second time it does nothing and answers the same. Refuses as `demandWriter` does, `import-not-ready` while a row is
 * faulty or doubtful or nothing is new, `import-changed` where something was changed meanwhile, `import-over` after it
 * was undone.
 */
export async function applyImport(db: Database, id: string, importing: Importing): Promise<number> {
  const record = await readImport(db, id, importing.actor);
  if (!record) throw new Refused("not-found");
  if (record.state === "done") return record.added;
  if (record.state === "undone") throw new Refused("import-over");
  const wanted = await judgedNumbers(db, id, ["unchecked", "faulty", "similar", "new"]);
  if (wanted.length === 0 || wanted.some(({ verdict }) => verdict !== "new"))
    throw new Refused("import-not-ready");
  const numbers = wanted.map(({ number }) => number);
  return db.transaction((tx) => write(tx, record, numbers, importing));
}

async function write(tx: Database, record: ImportRecord, numbers: readonly number[], importing: Importing) {
  const { actor, progress } = importing;
  await tx.execute(holdNamed);
  const now = await lockOpenImport(tx, record.id, actor);
  if (now.version !== record.version) throw new Refused("import-changed");
  const organizations = await settleDrafts(tx, record, numbers, importing);
  const editions = await editionsOf(tx, record.id, importing);
  const at = await databaseNow(tx);
  for (let from = 0; from < numbers.length; from += atOnce) {
    const slice = numbers.slice(from, from + atOnce);
    await writeDrafts(tx, record.id, [slice[0] ?? 0, slice.at(-1) ?? 0], actor, at);
    progress?.(from + slice.length, numbers.length);
  }
  // Last, because nobody else adds an organization from here on.
  await addAll(tx, record.id, organizations, actor, at);
  await writeMarks(tx, record.id, numbers);
  await tx
    .update(imports)
    .set({ state: "done", doneAt: at, added: numbers.length, editions })
    .where(eq(imports.id, record.id));
  await tx.delete(importDrafts).where(eq(importDrafts.import, record.id));
  return numbers.length;
}

/** The editions of all kept drafts. Refuses as `demandWriter` does. */
async function editionsOf(tx: Database, id: string, { actor }: Importing): Promise<string[]> {
  const found = await tx
    .selectDistinct({ editions: importDrafts.editions })
    .from(importDrafts)
    .where(eq(importDrafts.import, id));
  for (const assignment of found) demandWriter(actor, assignment);
  return [...new Set(found.flatMap(({ editions }) => (editions.length > 0 ? editions : [outsideEditions])))];
}

/** A mark that somebody else's import took meanwhile means that a row is known by now. */
async function writeMarks(tx: Database, id: string, numbers: readonly number[]): Promise<void> {
  const [missing] = await rows<{ marks: number }>(
    tx,
    sql`with wanted as (
        select distinct on (mark) mark, project from import_rows r,
          lateral (values (r.raw_mark), (r.read_mark), (r.own_mark)) as marks(mark)
        where r.import = ${id} and r.number = any(${arrayOf(numbers, "int")}) and mark is not null
        order by mark, r.number
      ), taken as (insert into import_marks (mark, project) select mark, project from wanted
        on conflict do nothing returning 1)
      select ((select count(*) from wanted) - (select count(*) from taken))::int as marks`,
  );
  if (missing?.marks !== 0) throw new Refused("import-changed");
}
