import { sql } from "drizzle-orm";
import type { Database } from "../client";

/** The instants at which projects were published, corrected, ended and their files opened. */
const instants = {
  positions: ["valid_from", "valid_to", "first_published_at"],
  projects: ["first_published_at", "published_at", "withdrawn_at"],
  revisions: ["at"],
  agreement_files: ["added_at", "covered_at"],
} as const;

/** Lets a day pass: whatever the register recorded of projects lies a day further back than it did. */
export function letADayPass(db: Database): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`alter table revisions disable trigger revisions_append_only`);
    for (const [table, columns] of Object.entries(instants)) {
      const earlier = columns.map(
        (column) => sql`${sql.identifier(column)} = ${sql.identifier(column)} - interval '24 hours'`,
      );
      await tx.execute(sql`update ${sql.identifier(table)} set ${sql.join(earlier, sql`, `)}`);
    }
    await tx.execute(sql`alter table revisions enable trigger revisions_append_only`);
  });
}

/** The day, in a zone, on which now will lie when so many days have passed. */
export function dayAgo(days: number, dayOf: (instant: Date) => string, now = new Date()): string {
  return dayOf(new Date(now.getTime() - days * 24 * 60 * 60 * 1000));
}
