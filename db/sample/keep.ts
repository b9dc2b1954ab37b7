import type { PgTable } from "drizzle-orm/pg-core";
import type { Database } from "../client";
import type { RevisionSubject } from "../revisions";
import { revisions } from "../schema/projects";
import { compiler } from "./accounts";

/** Rows of one table, and how the history names each: by its code or id. */
interface Kept<Table extends PgTable> {
  readonly table: Table;
  readonly rows: readonly Table["$inferInsert"][];
  readonly history?: { readonly subject: RevisionSubject; readonly key: "code" | "id" };
}

/**
 * Inserts those of the sample's rows that are not there yet, each with its first revision where it has a history.
 * What is there stays as it is: somebody may have changed it since.
 */
export async function keepNew<Table extends PgTable>(
  tx: Database,
  { table, rows, history }: Kept<Table>,
): Promise<void> {
  const inserted: Record<string, unknown>[] = await tx
    .insert<PgTable>(table)
    .values([...rows])
    .onConflictDoNothing()
    .returning();
  if (!history || inserted.length === 0) return;
  await tx.insert(revisions).values(
    inserted.map((row) => ({
      subject: history.subject,
      record: String(row[history.key]),
      act: "created" as const,
      version: 1,
      document: row,
      by: compiler.id,
      role: "organizer" as const,
      sample: true,
    })),
  );
}
