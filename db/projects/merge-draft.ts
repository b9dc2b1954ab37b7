import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import * as life from "../../domain/life";
import type { Database } from "../client";
import { draftPositions } from "../schema/positions";
import { drafts, projects } from "../schema/projects";
import { contributors } from "../schema/reviewing";
import { wroteSince } from "./lock-draft";
import { lockBoth, type MergeAsked, mergeable, mergedDocument } from "./merge";
import { moveBeside } from "./move-beside";
import { changeDraft, type SavedDraft } from "./save-draft";

/**
 * Makes a draft that was never published a correction of a published record: it ends there, and the correction is
 * reviewed as any other, by nobody who wrote the draft. Refuses as `life.mergeDraft` does.
 */
export function mergeDraft(
  db: Database,
  asked: Omit<MergeAsked, "reason">,
  actor: Actor,
): Promise<SavedDraft> {
  return db.transaction(async (tx) => {
    const both = await lockBoth(tx, asked, actor);
    const { ending, staying } = both;
    life.mergeDraft(mergeable(ending), mergeable(staying));
    const document = mergedDocument(both, asked.choices);
    const change = { project: asked.staying, basedOn: staying.draft.version, document };
    const saved = await changeDraft(tx, { ...change, submission: randomUUID() }, actor);
    await tx.execute(sql`insert into ${contributors} (project, version, account)
      select ${saved.project}, ${saved.version}, id from (select distinct id from ${wroteSince(sql`${asked.ending}`)}) who
      on conflict do nothing`);
    await tx.update(projects).set({ mergedInto: asked.staying }).where(eq(projects.id, asked.ending));
    await tx.update(drafts).set({ open: false, state: "draft" }).where(eq(drafts.project, asked.ending));
    await tx.delete(draftPositions).where(eq(draftPositions.project, asked.ending));
    await moveBeside(tx, both);
    return saved;
  });
}
