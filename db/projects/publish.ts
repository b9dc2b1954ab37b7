import type { Actor } from "../../domain/actor";
import * as life from "../../domain/life";
import { Refused } from "../../domain/refused";
import { demand, mayPublish } from "../../domain/roles";
import type { Database } from "../client";
import { type LockedDraft, lockDraft } from "./lock-draft";
import { type Published, putInForce } from "./put-in-force";
import type { ReadDraft } from "./review";

/**
 * Publishes exactly the version that was read, by a person who saved no change of it: parts, position, revision
 * and figures change in one transaction. Refuses as `life.publish` does, and `already-withdrawn`.
 */
export function publish(
  db: Database,
  read: ReadDraft & { readonly reason?: string | null },
  actor: Actor,
): Promise<Published> {
  return db.transaction(async (tx) => {
    const { project, draft } = await lockApproved(tx, read, actor);
    return putInForce(tx, { project, draft, by: actor, reason: read.reason ?? null });
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
