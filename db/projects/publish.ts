import type { Actor } from "../../domain/actor";
import * as life from "../../domain/life";
import { Refused } from "../../domain/refused";
import { demand, mayPublish } from "../../domain/roles";
import type { Database } from "../client";
import { keepVerified } from "../follow-up/keep-verified";
import { type LockedDraft, lockDraft } from "./lock-draft";
import { type Published, putInForce } from "./put-in-force";
import type { ReadDraft } from "./review";

/** The version that was read, and what of it was checked. */
export type ToApprove = ReadDraft & {
  /** Keys of the milestones of which the evidence was checked; the others are published as reported only. */
  readonly verified?: readonly string[];
};

/**
 * Publishes exactly the version that was read, by a person who saved no change of it: parts, position, revision
 * and figures change in one transaction. Refuses as `life.publish` and `withVerified` do, and `already-withdrawn`.
 */
export function publish(
  db: Database,
  read: ToApprove & { readonly reason?: string | null },
  actor: Actor,
): Promise<Published> {
  return db.transaction(async (tx) => {
    const { project, draft } = await lockApproved(tx, read, actor);
    const checked = await keepVerified(tx, draft, { keys: read.verified ?? [], by: actor.id });
    return putInForce(tx, { project, draft: checked, by: actor, reason: read.reason ?? null });
  });
}

/** Locks the draft and lets the rules decide on it. */
export async function lockApproved(tx: Database, read: ReadDraft, actor: Actor): Promise<LockedDraft> {
  const locked = await lockDraft(tx, read.project, actor);
  if (locked.project.state === "withdrawn") throw new Refused("already-withdrawn");
  demand(mayPublish(actor, locked.draft.editions));
  life.publish(locked.standing, read.version, actor.id);
  return locked;
}
