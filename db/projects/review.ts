import { eq } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import * as life from "../../domain/life";
import { gapsOf } from "../../domain/project/gaps";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { drafts, reviewEvents } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { type LockedDraft, lockDraft } from "./lock-draft";

/** A draft as somebody read it. */
export interface ReadDraft {
  readonly project: string;
  readonly version: number;
}

/** Sends a draft to a second person. Refuses `draft-changed`, `already-in-review`, and `not-publishable` while a gap blocks. */
export function sendToReview(db: Database, read: ReadDraft, actor: Actor): Promise<void> {
  return move(db, read, actor, "sent-to-review", ({ draft, standing }) => {
    if (!draft.open || draft.version !== read.version) throw new Refused("draft-changed");
    return life.sendToReview(standing, gapsOf(draft.document));
  });
}

/** Sends a draft back to those who wrote it. Refuses `draft-changed`, `not-in-review`, `comment-needed`. */
export function sendBack(db: Database, read: ReadDraft & { comment: string }, actor: Actor): Promise<void> {
  return move(db, read, actor, "sent-back", ({ standing }) =>
    life.sendBack(standing, read.version, read.comment),
  );
}

/** Takes a draft out of review as it is, also one that is approved and waits for its time. Refuses `draft-changed` and `not-in-review`. */
export function takeBack(db: Database, read: ReadDraft, actor: Actor): Promise<void> {
  return move(db, read, actor, "taken-back", ({ standing }) => life.takeBack(standing, read.version));
}

type Act = "sent-to-review" | "sent-back" | "taken-back";

function move(
  db: Database,
  { project, version, comment }: ReadDraft & { comment?: string },
  actor: Actor,
  act: Act,
  decide: (locked: LockedDraft) => life.DraftStanding,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { state } = decide(await lockDraft(tx, project, actor));
    await tx.update(drafts).set({ state }).where(eq(drafts.project, project));
    await tx.delete(embargoes).where(eq(embargoes.project, project));
    await tx
      .insert(reviewEvents)
      .values({ project, version, act, by: actor.id, comment: comment?.trim() ?? null });
  });
}
