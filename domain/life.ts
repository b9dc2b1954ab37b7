import type { Gap } from "./project/gaps";
import { Refused } from "./refused";

/** Where the draft of a project stands; once published and unchanged since, it is no draft. */
export interface DraftStanding {
  readonly state: "draft" | "in-review" | "sent-back";
  /** Rises with every saved change. */
  readonly version: number;
  /** Account ids of everybody who saved a change since the last published version. */
  readonly writers: ReadonlySet<string>;
  /** Approved, and waiting for its time: nothing may change unless it is taken back. */
  readonly waits?: boolean;
}

/**
 * Saves a change over the version it was based on. A draft in review is taken back by that: it is sent again
 * once it is ready. Refuses `someone-else-saved` where another change was saved meanwhile, and `waits-to-open`.
 */
export function save(draft: DraftStanding, basedOn: number, writer: string): DraftStanding {
  if (draft.waits) throw new Refused("waits-to-open");
  if (draft.version !== basedOn) throw new Refused("someone-else-saved");
  return { state: "draft", version: draft.version + 1, writers: new Set([...draft.writers, writer]) };
}

/** Refuses `already-in-review`, and `not-publishable` while a gap blocks. */
export function sendToReview(draft: DraftStanding, gaps: readonly Gap[]): DraftStanding {
  if (draft.state === "in-review") throw new Refused("already-in-review");
  if (gaps.some((gap) => gap.blocks)) throw new Refused("not-publishable");
  return { ...draft, state: "in-review" };
}

/** Refuses `draft-changed`, `not-in-review`, `waits-to-open` and, without a word on why, `comment-needed`. */
export function sendBack(draft: DraftStanding, readVersion: number, comment: string): DraftStanding {
  inReviewAsRead(draft, readVersion);
  if (draft.waits) throw new Refused("waits-to-open");
  if (!comment.trim()) throw new Refused("comment-needed");
  return { ...draft, state: "sent-back" };
}

/** Takes a draft out of review as it is, an approved one too. Refuses `draft-changed` and `not-in-review`. */
export function takeBack(draft: DraftStanding, readVersion: number): DraftStanding {
  inReviewAsRead(draft, readVersion);
  return { ...draft, state: "draft", waits: false };
}

/**
 * Approves exactly the version that was read. Refuses `draft-changed`, `not-in-review`, and
 * `second-person-needed` to anybody who saved any change since the last published version, administrators too.
 */
export function publish(draft: DraftStanding, readVersion: number, actorId: string) {
  inReviewAsRead(draft, readVersion);
  if (draft.writers.has(actorId)) throw new Refused("second-person-needed");
  return { state: "published", version: draft.version } as const;
}

/** Approves the version that was read for an instant to come. Refuses as `publish` does, and `opening-past`. */
export function approve(
  draft: DraftStanding,
  readVersion: number,
  actorId: string,
  { opensAt, now }: { readonly opensAt: Date; readonly now: Date },
): DraftStanding {
  publish(draft, readVersion, actorId);
  if (opensAt <= now) throw new Refused("opening-past");
  return { ...draft, waits: true };
}

/** A withdrawn record keeps its address and says why. Refuses `not-published`, `already-withdrawn`, `reason-needed`. */
export function withdraw(
  project: { readonly state: "draft" | "published" | "withdrawn" },
  reason: string | null,
) {
  if (project.state === "withdrawn") throw new Refused("already-withdrawn");
  if (project.state === "draft") throw new Refused("not-published");
  if (!reason?.trim()) throw new Refused("reason-needed");
  return { state: "withdrawn", reason: reason.trim() } as const;
}

/** A record as a merge sees it. */
export interface Mergeable {
  readonly id: string;
  readonly state: "draft" | "published" | "withdrawn";
  /** Whether it has a draft that is not published. */
  readonly open: boolean;
  /** Whether it goes when the sample register is removed. */
  readonly sample: boolean;
}

/**
 * One published record ends in another: nothing may be on its way in either, or it would be lost. Refuses
 * `same-record`, `not-published`, `already-withdrawn`, `correction-open`, `own-into-sample` and `reason-needed`.
 */
export function merge(
  ending: Mergeable,
  staying: Mergeable,
  reason: string | null,
): { readonly reason: string } {
  demandStaying(ending, staying);
  if (ending.state === "withdrawn") throw new Refused("already-withdrawn");
  if (ending.state === "draft") throw new Refused("not-published");
  if (ending.open || staying.open) throw new Refused("correction-open");
  if (staying.sample && !ending.sample) throw new Refused("own-into-sample");
  if (!reason?.trim()) throw new Refused("reason-needed");
  return { reason: reason.trim() };
}

/** A draft that was never published becomes a correction of a published record, which is reviewed as any other. */
export function mergeDraft(draft: Mergeable & Pick<DraftStanding, "waits">, staying: Mergeable): void {
  demandStaying(draft, staying);
  if (draft.state !== "draft") throw new Refused("not-found");
  if (draft.waits) throw new Refused("waits-to-open");
}

function demandStaying(ending: Mergeable, staying: Mergeable): void {
  if (ending.id === staying.id) throw new Refused("same-record");
  if (staying.state === "withdrawn") throw new Refused("already-withdrawn");
  if (staying.state === "draft") throw new Refused("not-published");
}

/** Withdrawals, merges, press figures and redactions are proposals: whoever proposed one may not confirm it. */
export function confirm(proposal: { readonly proposedBy: string }, actorId: string): void {
  if (proposal.proposedBy === actorId) throw new Refused("second-person-needed");
}

/** A change made meanwhile is told first: it is also what takes a draft out of review. */
function inReviewAsRead(draft: DraftStanding, readVersion: number) {
  if (draft.version !== readVersion) throw new Refused("draft-changed");
  if (draft.state !== "in-review") throw new Refused("not-in-review");
}
