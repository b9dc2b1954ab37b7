import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { outsideEditions } from "../../domain/import/access";
import { importLimits } from "../../domain/import/limits";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { insertAll } from "../projects/statements";
import { rows } from "../query";
import { imports } from "../schema/imports";
import { draftPositions } from "../schema/positions";
import { judgedRows } from "./judged";
import { addAll } from "./new-organizations";
import { type Importing, type Prepared, type PreparedDraft, prepare } from "./prepare";
import { type ImportRecord, lockOpenImport, readImport } from "./record";
import { begun } from "./turns";

/**
 * Brings in every new row of an import as a draft of the actor, or none, in one transaction; gives how many. Done a
 * second time it does nothing and answers the same. Refuses `import-not-ready` while a row is faulty or doubtful or
 * nothing is new, `import-changed` where something was changed meanwhile, `import-over` after it was undone.
 */
export async function applyImport(db: Database, id: string, importing: Importing): Promise<number> {
  const record = await readImport(db, id, importing.actor);
  if (!record) throw new Refused("not-found");
  if (record.state === "done") return record.added;
  if (record.state === "undone") throw new Refused("import-over");
  const wanted = await judgedRows(db, id, ["unchecked", "faulty", "similar", "new"], {
    limit: importLimits.rows,
  });
  if (wanted.length === 0 || wanted.some(({ verdict }) => verdict !== "new"))
    throw new Refused("import-not-ready");
  const prepared = await prepare(db, record, wanted, importing);
  const written = { ...prepared, of: wanted.length };
  return db.transaction((tx) => write(tx, record, written, importing));
}

async function write(
  tx: Database,
  record: ImportRecord,
  { draftsIn, organizations, at, of }: Prepared & { readonly of: number },
  { actor, progress }: Importing,
) {
  const now = await lockOpenImport(tx, record.id, actor);
  if (now.version !== record.version) throw new Refused("import-changed");
  const editions = new Set<string>();
  let [added, written] = [0, begun(Promise.resolve())];
  // One slice is written while the next is made.
  for await (const made of draftsIn(tx)) {
    await written();
    written = begun(writeDrafts(tx, record.id, made, actor, at));
    for (const code of made.flatMap(editionsOf)) editions.add(code);
    added += made.length;
    progress?.(added, of);
  }
  await written();
  // Last, because nobody else adds an organization from here on.
  await addAll(tx, record.id, organizations, actor, at);
  await writeMarks(tx, record.id);
  await tx
    .update(imports)
    .set({ state: "done", doneAt: at, added, editions: [...editions] })
    .where(eq(imports.id, record.id));
  return added;
}

const editionsOf = ({ editions }: PreparedDraft): readonly string[] =>
  editions.length > 0 ? editions : [outsideEditions];

async function writeDrafts(
  tx: Database,
  id: string,
  slice: readonly PreparedDraft[],
  actor: Actor,
  at: Date,
) {
  const sent = slice.map(({ position: _, ...draft }) => draft);
  const saved = sql`${actor.id}::uuid, ${at.toISOString()}::timestamptz`;
  const positions = insertAll(
    draftPositions,
    slice.map(({ project, position }) => ({ project, ...position })),
  );
  const inserted = tx.execute(sql`
    with sent as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
        as s(number int, project uuid, document jsonb, editions text[], units text[], gaps text[])
    ), made as (insert into projects (id) select project from sent
    ), version as (
      insert into draft_versions (project, version, document, saved_by, saved_at)
        select project, 1, document, ${saved} from sent
    ), noted as (
      update import_rows r set project = sent.project from sent where r.import = ${id} and r.number = sent.number
    )
    insert into drafts (project, version, document, editions, units, gaps, saved_by, saved_at)
      select project, 1, document, editions, units, gaps, ${saved} from sent`);
  await Promise.all([inserted, positions && tx.execute(positions)]);
}

/** A mark that somebody else's import took meanwhile means that a row is known by now. */
async function writeMarks(tx: Database, id: string): Promise<void> {
  const [missing] = await rows<{ marks: number }>(
    tx,
    sql`with wanted as (
        select distinct on (mark) mark, project from import_rows r,
          lateral (values (r.raw_mark), (r.read_mark), (r.own_mark)) as marks(mark)
        where r.import = ${id} and r.project is not null and mark is not null order by mark, r.number
      ), taken as (insert into import_marks (mark, project) select mark, project from wanted
        on conflict do nothing returning 1)
      select ((select count(*) from wanted) - (select count(*) from taken))::int as marks`,
  );
  if (missing?.marks !== 0) throw new Refused("import-changed");
}
