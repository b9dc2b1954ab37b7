import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { importRows } from "../schema/imports";
import { drafts } from "../schema/projects";
import { type ReadDraft, sendToReview } from "./review";

/** So many drafts are sent at once; for more it is asked again. */
export const sentAtMost = 200;

/** How many drafts went to review, and how many stayed because something still prevents it. */
export interface SentMany {
  readonly sent: number;
  readonly stayed: number;
}

/** Sends each draft to a second person by the rules of a single one; what one refuses keeps none of the others. */
export async function sendMany(db: Database, read: readonly ReadDraft[], actor: Actor): Promise<SentMany> {
  let sent = 0;
  for (const draft of read) if (await isSent(db, draft, actor)) sent += 1;
  return { sent, stayed: read.length - sent };
}

async function isSent(db: Database, draft: ReadDraft, actor: Actor): Promise<boolean> {
  try {
    await sendToReview(db, draft, actor);
    return true;
  } catch (no) {
    if (no instanceof Refused) return false;
    throw no;
  }
}

/** The drafts that an import brought in and nobody has sent to review yet, in the order of its rows. */
export function unsentOfImport(db: Database, id: string): Promise<ReadDraft[]> {
  return db
    .select({ project: drafts.project, version: drafts.version })
    .from(importRows)
    .innerJoin(drafts, eq(drafts.project, importRows.project))
    .where(and(eq(importRows.import, id), drafts.open, eq(drafts.state, "draft")))
    .orderBy(asc(importRows.number));
}
