import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../client";
import { type CarriedTable, columnsOf } from "./carried-table";
import { columnList, stagedName } from "./staging";
import { carriedTables } from "./tables";

/**
 * Makes the public tables what waits in those of the transaction, touching only what differs. In an order in which
 * nothing is ever named that is not there: first goes what changed or is gone, then comes what is new, and last goes what
 * others named until then.
 */
export async function applyStaged(tx: Database): Promise<void> {
  const backwards = carriedTables.toReversed();
  for (const table of backwards) if (!table.late) await tx.execute(removal(table));
  for (const table of carriedTables) {
    if (table.name === "projects") await tx.execute(ownRevisions);
    if (table.renamed) await tx.execute(change(table));
    await tx.execute(addition(table));
    if (!table.replaced && !table.renamed) await tx.execute(change(table));
  }
  for (const table of backwards) if (table.late) await tx.execute(removal(table));
}

/** A project says by its version which revision is read; here that has a number of its own. */
const ownRevisions = sql`update carried_projects c set revision = r.id from revisions r
  where r.subject = 'project' and r.record = c.id::text and r.version = c.revision`;

function removal(table: CarriedTable): SQL {
  const same = table.replaced
    ? sql` and ${rowOf("t", table)} is not distinct from ${rowOf("c", table)}`
    : sql``;
  return sql`delete from ${sql.identifier(table.name)} t where ${table.scope ?? sql`true`}
    and not exists (select from ${staged(table)} c where ${sameKey(table)}${same})`;
}

const addition = (table: CarriedTable) =>
  sql`insert into ${sql.identifier(table.name)} (${columnList(table)}) overriding system value
    select ${columnList(table)} from ${staged(table)} c
    where not exists (select from ${sql.identifier(table.name)} t where ${sameKey(table)})`;

function change(table: CarriedTable): SQL {
  const sets = columnsOf(table).map((column) => sql`${sql.identifier(column)} = c.${sql.identifier(column)}`);
  return sql`update ${sql.identifier(table.name)} t set ${sql.join(sets, sql`, `)} from ${staged(table)} c
    where ${sameKey(table)} and ${rowOf("t", table)} is distinct from ${rowOf("c", table)}`;
}

const staged = (table: CarriedTable) => sql.identifier(stagedName(table));

const sameKey = ({ key }: CarriedTable) =>
  sql.join(
    key.map((column) => sql`t.${sql.identifier(column)} = c.${sql.identifier(column)}`),
    sql` and `,
  );

const rowOf = (alias: "t" | "c", table: CarriedTable) =>
  sql`row(${sql.join(
    columnsOf(table).map((column) => sql`${sql.identifier(alias)}.${sql.identifier(column)}`),
    sql`, `,
  )})`;
