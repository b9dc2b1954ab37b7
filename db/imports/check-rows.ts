import { and, count, eq, isNull } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Vocabulary } from "../../domain/import/vocabulary";
import type { Database } from "../client";
import { importRows } from "../schema/imports";
import { finder } from "./find-out";
import { keepFound } from "./keep-found";

/** Told how many rows of how many are done. */
export type Progress = (done: number, of: number) => void;

/** Who looks an import through or brings it in, and the words that its cells may be. */
export interface Importing {
  readonly vocabulary: Vocabulary;
  readonly actor: Actor;
  readonly progress?: Progress;
}

/**
 * Reads the rows that were not read as they stand now, slice by slice, and keeps what was found: of one slice while
 * the next is read. May be called again at any time, and goes on where it was broken off.
 */
export async function checkRows(
  db: Database,
  id: string,
  { vocabulary, actor, progress }: Importing,
): Promise<void> {
  const [total] = await db
    .select({ rows: count() })
    .from(importRows)
    .where(and(eq(importRows.import, id), isNull(importRows.problems)));
  const findOut = finder(db, id, { vocabulary, actor });
  let [done, kept] = [0, 0];
  // What was changed while it was read is still unread: then there is another round.
  do {
    kept = 0;
    for (let found = await findOut(0); found.rows.length > 0; ) {
      const [next] = await Promise.all([findOut(found.last), keepFound(db, id, found)]);
      kept += found.rows.length;
      progress?.(Math.min(done + kept, total?.rows ?? 0), total?.rows ?? 0);
      found = next;
    }
    done += kept;
  } while (kept > 0);
}
