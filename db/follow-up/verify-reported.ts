import type { Actor } from "../../domain/actor";
import { onlyFollowsUp, stepsReported } from "../../domain/follow-up/report-step";
import { awaitingVerification, mayVerify } from "../../domain/follow-up/verification";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { publish } from "../projects/publish";
import type { Published } from "../projects/put-in-force";
import { readDraft } from "../projects/read-draft";
import type { ReadDraft } from "../projects/review";
import { handsOf } from "./keep-verified";
import { verifyPublished } from "./verify-published";

/**
 * Verifies the steps that the list of reports shows of the version that was read: what waits in review is published
 * by it, what is published is published anew. Refuses as `publish` and `verifyPublished` do, and `draft-changed`
 * where a correction says more than that list shows.
 */
export async function verifyReported(db: Database, read: ReadDraft, actor: Actor): Promise<Published> {
  const draft = await readDraft(db, read.project, actor);
  if (!draft) throw new Refused("not-found");
  if (draft.version !== read.version) throw new Refused("draft-changed");
  const hands = await handsOf(db, read.project);
  const waiting = awaitingVerification(draft.document).filter((step) => mayVerify(step, actor.id, hands));
  const keys = (shown: readonly { readonly key: string }[]) =>
    waiting.filter(({ key }) => shown.some((step) => step.key === key)).map(({ key }) => key);
  if (!draft.open) return verifyPublished(db, { ...read, keys: keys(waiting) }, actor);
  const before = draft.published?.document;
  if (!before || !onlyFollowsUp(before, draft.document)) throw new Refused("draft-changed");
  return publish(db, { ...read, verified: keys(stepsReported(before, draft.document)) }, actor);
}
