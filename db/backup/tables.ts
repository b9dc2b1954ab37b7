import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { rows } from "../query";

/** How many rows a table has, and a digest of them all, in whatever order they lie. */
export interface TableDigest {
  readonly rows: number;
  readonly hash: string;
}

/** Names of all tables, with their schema, that are not the database's own. */
export async function tableNames(db: Database): Promise<{ schema: string; name: string }[]> {
  return rows(
    db,
    sql`select schemaname as schema, tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`,
  );
}

/**
 * Digests of all tables by their names, `schema.table`; equal where the contents are equal. Reads every row: within one
 * transaction of isolation `repeatable read` it tells of one instant.
 */
export async function digestTables(db: Database): Promise<Record<string, TableDigest>> {
  await rows(db, sql`select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true)`);
  const digests: Record<string, TableDigest> = {};
  for (const { schema, name } of await tableNames(db)) {
    digests[`${schema}.${name}`] = await digestOf(db, schema, name);
  }
  return digests;
}

/** The sum of the halves of each row's md5: the same in any order, and made in the memory of one row. */
async function digestOf(db: Database, schema: string, name: string): Promise<TableDigest> {
  const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
  const sum = (half: "left" | "right") =>
    sql`coalesce(sum(('x' || ${sql.raw(half)}(digest, 16))::bit(64)::bigint::numeric), 0)`;
  const [digest] = await rows<TableDigest>(
    db,
    sql`select count(*)::int as rows, md5(concat(${sum("left")}, ' ', ${sum("right")})) as hash
      from (select md5(whole_row::text) as digest from ${table} as whole_row) as digests`,
  );
  if (!digest) throw new Error(`The table ${schema}.${name} could not be counted.`);
  return digest;
}

/** Tables whose contents differ, or that only one side has. */
export function differences(
  one: Readonly<Record<string, TableDigest>>,
  other: Readonly<Record<string, TableDigest>>,
): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter(
    (name) => one[name]?.hash !== other[name]?.hash || one[name]?.rows !== other[name]?.rows,
  );
}
