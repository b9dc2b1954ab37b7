import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";

/** A whole row as it is inserted: every column but those that the database counts itself. */
export type Row<Table extends PgTable> = {
  readonly [column in keyof Table["$inferInsert"]]-?: Written<Table["$inferInsert"][column]>;
};
type Written<Value> = Value extends undefined
  ? never
  : Value extends (infer Item)[]
    ? readonly Item[]
    : Value;

/**
 * Inserts any number of rows as one JSON parameter, so that the statement stays the same whatever their number;
 * null where there are none.
 */
export function insertAll<Table extends PgTable>(table: Table, rows: readonly Row<Table>[]): SQL | null {
  if (rows.length === 0) return null;
  const columns = namesOf(table);
  let json = "";
  for (const row of rows) json += `${json && ","}${jsonOf(table, row)}`;
  return sql`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ${`[${json}]`}::jsonb)`;
}

/** Inserts a row, or brings the one with the same key up to date. */
export function upsert<Table extends PgTable>(table: Table, row: Row<Table>, key: PgColumn): SQL {
  const changes = insertable(table)
    .filter((column) => column.name !== key.name)
    .map((column) => sql`${sql.identifier(column.name)} = excluded.${sql.identifier(column.name)}`);
  return sql`${insertAll(table, [row])} on conflict (${sql.identifier(key.name)}) do update set ${sql.join(changes, sql`, `)}`;
}

/** Brings rows of one table up to date, each found by its key: the same columns in all of them. */
export function updateAll(table: PgTable, rows: readonly object[], key: PgColumn): SQL | null {
  const [first] = rows;
  if (first === undefined) return null;
  const json = JSON.stringify(rows.map((row) => byColumn(table, row)));
  const changes = Object.keys(byColumn(table, first))
    .filter((name) => name !== key.name)
    .map((name) => sql`${sql.identifier(name)} = n.${sql.identifier(name)}`);
  const found = sql.identifier(key.name);
  return sql`update ${table} t set ${sql.join(changes, sql`, `)}
    from jsonb_populate_recordset(null::${table}, ${json}::jsonb) n where t.${found} = n.${found}`;
}

/**
 * Runs several writes as one statement, in one round trip; what one returns, others read from `written_<name>`.
 * They happen in no given order, so no two may touch the same row; foreign keys are checked when all have happened.
 */
export async function together(tx: Database, writes: { readonly [name: string]: SQL | null }): Promise<void> {
  const named = Object.entries(writes).flatMap(([name, write]) =>
    write ? [sql`${sql.identifier(`written_${name}`)} as (${write})`] : [],
  );
  if (named.length > 0) await tx.execute(plannedOnce(sql`with ${sql.join(named, sql`, `)} select 1`));
}

function insertable(table: PgTable): PgColumn[] {
  return Object.values<PgColumn>(getTableColumns(table)).filter((column) => !column.generatedIdentity);
}

/** By table: put together once, a statement names some hundred columns. */
const names = new WeakMap<PgTable, SQL>();

/** The columns of a table that are inserted, as a list. */
export function namesOf(table: PgTable): SQL {
  const known = names.get(table);
  if (known) return known;
  const made = sql.raw(
    insertable(table)
      .map(({ name }) => `"${name}"`)
      .join(", "),
  );
  names.set(table, made);
  return made;
}

/** By table: the properties of a row, each with what begins its column in JSON. */
const keys = new WeakMap<PgTable, readonly (readonly [property: string, key: string])[]>();

function keysOf(table: PgTable) {
  const known = keys.get(table);
  if (known) return known;
  const all = Object.entries<PgColumn>(getTableColumns(table));
  const made = all.map(([property, { name }]) => [property, `"${name}":`] as const);
  keys.set(table, made);
  return made;
}

/** A row as JSON by the names of columns, written piece by piece: objects of forty names are slow to make. */
function jsonOf(table: PgTable, row: object): string {
  let written = "";
  for (const [property, key] of keysOf(table)) {
    const value: unknown = Reflect.get(row, property);
    if (value !== undefined) written += `${written && ","}${key}${JSON.stringify(value)}`;
  }
  return `{${written}}`;
}

function byColumn(table: PgTable, row: object): Record<string, unknown> {
  const columns: Record<string, PgColumn> = getTableColumns(table);
  return Object.fromEntries(
    Object.entries(row).map(([property, value]) => [columns[property]?.name ?? property, value]),
  );
}
