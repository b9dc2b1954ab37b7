import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { namesOf } from "../projects/statements";
import { draftPositions } from "../schema/positions";

/**
 * Writes the kept drafts of an import from one number to another as drafts of the actor, as if each were saved for
 * the first time. They do not leave the database: what was kept is what is written.
 */
export async function writeDrafts(
  tx: Database,
  id: string,
  [from, to]: readonly [number, number],
  { id: writer }: Actor,
  at: Date,
): Promise<void> {
  const kept = sql`from import_drafts where import = ${id} and number between ${from} and ${to}`;
  const saved = sql`${writer}::uuid, ${at.toISOString()}::timestamptz`;
  const columns = namesOf(draftPositions);
  const writes: readonly SQL[] = [
    sql`insert into projects (id) select project ${kept}`,
    sql`insert into drafts (project, version, document, editions, units, gaps, saved_by, saved_at)
      select project, 1, document, editions, units, gaps, ${saved} ${kept}`,
    sql`insert into draft_versions (project, version, document, saved_by, saved_at)
      select project, 1, document, ${saved} ${kept}`,
    sql`insert into draft_positions (${columns}) select ${columns} ${kept}`,
  ];
  for (const write of writes) await tx.execute(write);
}
