import { and, eq } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Report } from "../../domain/follow-up/report";
import { onlyFollowsUp, withReport } from "../../domain/follow-up/report-step";
import * as life from "../../domain/life";
import { gapsOf } from "../../domain/project/gaps";
import { Refused } from "../../domain/refused";
import { type Assignment, demand, mayFollowUp, mayReport } from "../../domain/roles";
import type { Database } from "../client";
import { type LockedDraft, lockDraft } from "../projects/lock-draft";
import { changeDraft, madeBy, type SavedDraft } from "../projects/save-draft";
import { drafts, draftVersions, reviewEvents } from "../schema/projects";

/** A line of the table of follow-up as it was sent. */
export interface SentReport {
  readonly project: string;
  /** Drawn when the table was made: the same line sent again reports nothing twice. */
  readonly submission: string;
  readonly report: Report;
}

/**
 * Reports a step of a published project: a correction with it, in review at once; where one that only follows up is
 * on its way already, it is added to that. Refuses `not-published`, `correction-open` where somebody corrects more,
 * `waits-to-open`, `already-reported`, and those who may not report of the project.
 */
export function reportStep(db: Database, sent: SentReport, actor: Actor): Promise<SavedDraft> {
  return db.transaction(async (tx) => {
    const locked = await lockDraft(tx, sent.project, actor, demandReporter);
    const before = await madeBy(tx, sent.submission, actor);
    if (before) return before;
    await demandFollowUp(tx, locked);
    const document = withReport(locked.draft.document, sent.report, actor.id);
    const change = { ...sent, document, basedOn: locked.draft.version };
    const saved = await changeDraft(tx, change, actor, demandReporter);
    const standing = life.save(locked.standing, change.basedOn, actor.id);
    const { state } = life.sendToReview(standing, gapsOf(document));
    await tx.update(drafts).set({ state }).where(eq(drafts.project, sent.project));
    await tx.insert(reviewEvents).values({ ...saved, act: "sent-to-review", by: actor.id });
    return saved;
  });
}

function demandReporter(actor: Actor, assigned: Assignment): void {
  demand(mayFollowUp(actor));
  demand(mayReport(actor, assigned), "outside-your-editions");
}

/** A correction that says more is its writers' to finish: nothing of theirs is sent to review for them. */
async function demandFollowUp(tx: Database, { project, draft }: LockedDraft): Promise<void> {
  if (project.state !== "published") throw new Refused("not-published");
  if (!draft.open) return;
  const [published] = await tx
    .select({ document: draftVersions.document })
    .from(draftVersions)
    .where(and(eq(draftVersions.project, project.id), eq(draftVersions.version, draft.publishedVersion)));
  if (!published || !onlyFollowsUp(published.document, draft.document)) throw new Refused("correction-open");
}
