import { once } from "node:events";
import { getTableColumns, getTableName } from "drizzle-orm";
import { makePgArray, type PgColumn, type PgTable } from "drizzle-orm/pg-core";
import type postgres from "postgres";

/** Writes rows into a table with COPY; their properties are those of the schema. */
export async function copyRows(sql: postgres.Sql, table: PgTable, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns: Record<string, PgColumn> = getTableColumns(table);
  const written = Object.keys(first).map((property) => {
    const column = columns[property];
    if (column === undefined) throw new Error(`${getTableName(table)} has no ${property}.`);
    return { property, column };
  });
  const names = written.map(({ column }) => `"${column.name}"`).join(", ");
  const stream = await sql.unsafe(`copy "${getTableName(table)}" (${names}) from stdin`).writable();
  const lines = rows.map((row) => {
    const values: Record<string, unknown> = { ...row };
    return written.map(({ property, column }) => textOf(values[property], column)).join("\t");
  });
  stream.write(`${lines.join("\n")}\n`);
  stream.end();
  await once(stream, "finish");
}

/** A value in COPY's text format. */
function textOf(value: unknown, column: PgColumn): string {
  if (value === null || value === undefined) return "\\N";
  if (value instanceof Date) return value.toISOString();
  if (column.getSQLType().startsWith("json")) return escaped(JSON.stringify(value));
  if (Array.isArray(value)) return escaped(makePgArray(value));
  return escaped(String(value));
}

const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const escaped = (text: string): string => text.replace(/[\\\n\r\t]/g, (letter) => escapes[letter] ?? letter);
