import type { Actor } from "../../domain/actor";
import { Refused } from "../../domain/refused";
import { demand, mayPublish } from "../../domain/roles";
import type { Database } from "../client";
import { lockDraft } from "../projects/lock-draft";
import { type Published, putInForce } from "../projects/put-in-force";
import type { ReadDraft } from "../projects/review";
import { keepVerified } from "./keep-verified";

/**
 * Verifies steps that are published as reported only, as a second person: one more published version, which says no
 * more than that. Refuses `not-published`, `correction-open` where a correction is on its way, `draft-changed` where
 * another version was published since it was read, `not-found` without a step, and as `withVerified` does.
 */
export function verifyPublished(
  db: Database,
  { project, version, keys }: ReadDraft & { readonly keys: readonly string[] },
  actor: Actor,
): Promise<Published> {
  return db.transaction(async (tx) => {
    const locked = await lockDraft(tx, project, actor);
    demand(mayPublish(actor, locked.draft.editions));
    if (locked.project.state !== "published") throw new Refused("not-published");
    if (locked.draft.open) throw new Refused("correction-open");
    if (locked.draft.version !== version) throw new Refused("draft-changed");
    if (keys.length === 0) throw new Refused("not-found");
    const draft = await keepVerified(tx, locked.draft, { keys, by: actor.id });
    return putInForce(tx, { project: locked.project, draft, by: actor });
  });
}
