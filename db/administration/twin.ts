import { and, eq, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Database } from "../client";
import type { Kind } from "./keep";

/**
 * The record that says the very same already; null where none does. What has no code of its own is added once, however
 * often its form is sent: whoever adds holds a lock that others wait for.
 */
export async function twinOf<Table extends PgTable>(
  tx: Database,
  { table }: Kind<Table>,
  values: Partial<Table["$inferInsert"]>,
): Promise<Table["$inferSelect"] | null> {
  const columns: Record<string, PgColumn> = getTableColumns<PgTable>(table);
  const same = Object.entries(values).flatMap(([name, value]) => {
    const column = columns[name];
    return column ? [is(column, value)] : [];
  });
  const [twin] = await tx
    .select()
    .from<PgTable>(table)
    .where(and(...same))
    .limit(1);
  return (twin as Table["$inferSelect"] | undefined) ?? null;
}

function is(column: PgColumn, value: unknown): SQL {
  if (value === null) return isNull(column);
  return column.columnType === "PgJsonb"
    ? sql`${column} = ${JSON.stringify(value)}::jsonb`
    : eq(column, value);
}

/** Waits until nobody else adds something to an edition, until the end of the transaction. */
export async function lockEdition(tx: Database, code: string): Promise<void> {
  await tx.execute(sql`select from editions where code = ${code} for update`);
}
