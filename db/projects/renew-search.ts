import { type SQL, sql } from "drizzle-orm";
import type { ProjectDocument } from "../../domain/project/document";
import { withMerged } from "../../domain/project/merged-organizations";
import { searchTextVersion } from "../../domain/searched-record";
import type { Database } from "../client";
import { settleFigures } from "../figures/settle";
import { rows } from "../query";
import { lookUpKnown } from "./lookups";
import { positionRow } from "./position-row";
import { holdNamed } from "./reference-lock";

/** So many are read anew at a time: whoever writes one of them waits for no more. */
const atOnce = 100;

/** How far the renewal has come: published versions first, then drafts. */
export interface RenewedTo {
  readonly table: "positions" | "draft_positions";
  readonly after: string;
}
export const beginning: RenewedTo = { table: "positions", after: "0" };

/** Whether all that is searched is written as this release writes it. */
export async function isSearchRenewed(db: Database): Promise<boolean> {
  const [kept] = await rows<{ value: unknown }>(
    db,
    sql`select value from settings where name = 'searched-as'`,
  );
  return kept?.value === searchTextVersion;
}

/** Keeps of a register that holds nothing yet that nothing in it is to be written anew. */
export async function beginSearched(db: Database): Promise<void> {
  await db.execute(
    searchedAsNow(sql`where not exists (select from positions) and not exists (select from draft_positions)`),
  );
}

/**
 * Writes some more of what is searched and sorted by, where an older release wrote it otherwise, and says how far it
 * came; null at the end, which is kept. A record that is being written is waited for by trying again from there on:
 * what is redacted meanwhile must not come back. Nothing else of a position is touched.
 */
export function renewSearch(db: Database, from: RenewedTo): Promise<RenewedTo | null> {
  return db.transaction(async (tx) => {
    await tx.execute(holdNamed);
    const next = await readNext(tx, from);
    const last = next.at(-1);
    if (!last) return end(tx, from);
    const locked = await lock(tx, next);
    const free = next.slice(
      0,
      firstOf(next, (row) => !locked.has(row.project)),
    );
    await write(tx, from.table, await Promise.all(free.map((row) => readAnew(tx, row))));
    await settleFigures(tx);
    return { table: from.table, after: free.at(-1)?.key ?? from.after };
  });
}

interface Kept {
  readonly key: string;
  readonly project: string;
  readonly reference: string | null;
  readonly document: ProjectDocument;
}

const readNext = (tx: Database, { table, after }: RenewedTo): Promise<Kept[]> =>
  rows<Kept>(
    tx,
    table === "positions"
      ? sql`select p.id::text as key, p.project, p.reference, r.document from positions p
          join revisions r on r.subject = 'project' and r.record = p.project::text and r.version = p.version
          where p.id > ${after}::bigint order by p.id limit ${atOnce}`
      : sql`select p.project::text as key, p.project, null as reference, d.document from draft_positions p
          join drafts d on d.project = p.project
          where p.project::text > ${after} order by p.project::text limit ${atOnce}`,
  );

/** The projects that nobody else is writing, which nobody then does until the end of the transaction. */
async function lock(tx: Database, next: readonly Kept[]): Promise<ReadonlySet<string>> {
  const ids = sql.join(
    next.map(({ project }) => sql`${project}::uuid`),
    sql`, `,
  );
  const found = await rows<{ id: string }>(
    tx,
    sql`select id from projects where id in (${ids}) order by id for share skip locked`,
  );
  return new Set(found.map(({ id }) => id));
}

function firstOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  const at = items.findIndex(is);
  return at < 0 ? items.length : at;
}

async function readAnew(tx: Database, { key, reference, document }: Kept) {
  const lookups = await lookUpKnown(tx, document);
  const row = positionRow(withMerged(document, lookups.merged), lookups, reference ?? "");
  return { key, search_text: row.searchText, grams: row.grams, title_sounds: row.titleSounds };
}

async function write(tx: Database, table: RenewedTo["table"], read: readonly object[]): Promise<void> {
  const name = sql.identifier(table);
  const keyed: SQL = table === "positions" ? sql`t.id::text` : sql`t.project::text`;
  await tx.execute(sql`update ${name} t
    set search_text = n.search_text, grams = n.grams, title_sounds = n.title_sounds
    from jsonb_to_recordset(${JSON.stringify(read)}::jsonb)
      as n(key text, search_text text, grams text[], title_sounds text)
    where ${keyed} = n.key
      and (t.search_text, t.grams, t.title_sounds) is distinct from (n.search_text, n.grams, n.title_sounds)`);
}

async function end(tx: Database, { table }: RenewedTo): Promise<RenewedTo | null> {
  if (table === "positions") return { table: "draft_positions", after: "" };
  await tx.execute(searchedAsNow(sql``));
  return null;
}

const searchedAsNow = (where: SQL): SQL => sql`insert into settings (name, value)
  select 'searched-as', ${searchTextVersion}::text::jsonb ${where}
  on conflict (name) do update set value = excluded.value`;
