import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import * as life from "../../domain/life";
import type { ProjectDocument } from "../../domain/project/document";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { drafts, draftVersions, proposals } from "../schema/projects";
import { laterOf, type Touched, touchedBy } from "./close-position";
import { endRecord } from "./end-record";
import type { LockedDraft } from "./lock-draft";
import { databaseNow } from "./lookups";
import {
  aboutRecord,
  type BothLocked,
  demandPublishable,
  lockBoth,
  MergePayload,
  mergeable,
  mergedDocument,
  versionsOf,
} from "./merge";
import { moveBeside } from "./move-beside";
import { putInForce } from "./put-in-force";

/** Which record ended in which, and whose pages show either. */
export interface Merged {
  readonly ended: string;
  readonly reference: string;
  readonly touched: Touched;
}

/**
 * Merges two published records as a second person, in one transaction: the one that stays gets a new published
 * version with everything in it, the position of the other ends, and its reference leads on. Refuses
 * `second-person-needed` to whoever proposed it, `records-changed` where either was published anew since, and
 * `redaction-open` while something of the one that ends may have to be blanked: in the other it would stay.
 */
export function confirmMerge(db: Database, proposal: string, actor: Actor): Promise<Merged> {
  return db.transaction(async (tx) => {
    const { proposed, others } = await lockProposed(tx, proposal);
    const { into, versions, choices, reasonLanguage = null } = MergePayload.parse(proposed.payload);
    const both = await lockBoth(tx, { ending: proposed.subject, staying: into }, actor);
    life.confirm(proposed, actor.id);
    const { reason } = life.merge(mergeable(both.ending), mergeable(both.staying), proposed.reason);
    demandSameVersions(versionsOf(both), versions);
    const document = mergedDocument(both, choices);
    demandPublishable(document);
    const at = await afterBoth(tx, both);
    const { project } = both.ending;
    const before = await endRecord(tx, project, { reason, reasonLanguage, at, into }, actor);
    const draft = await saveFor(tx, both.staying, document, proposed.proposedBy, at);
    const published = await putInForce(tx, {
      project: both.staying.project,
      draft,
      by: actor,
      reason,
      reasonLanguage,
      at,
    });
    await moveBeside(tx, both);
    await decide(tx, [proposal], "accepted", actor, at);
    await decide(tx, others, "refused", actor, at);
    const touched = touchedBy([...draft.editions, ...both.ending.draft.editions], before, published.touched);
    return { ended: project.reference ?? "", reference: published.reference, touched };
  });
}

/** The proposal, and whatever else was proposed about the record that ends: all locked in one order, before records are. */
async function lockProposed(tx: Database, proposal: string) {
  const [asked] = await tx
    .select({ subject: proposals.subject })
    .from(proposals)
    .where(and(eq(proposals.id, proposal), eq(proposals.kind, "merge")));
  if (!asked) throw new Refused("not-found");
  const open = await tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.state, "open"), aboutRecord(asked.subject)))
    .orderBy(asc(proposals.id))
    .for("update");
  const proposed = open.find(({ id }) => id === proposal);
  if (!proposed) throw new Refused("not-found");
  const others = open.filter((one) => one !== proposed);
  // Only administrators decide on it, and it blanks nothing once it is refused.
  if (others.some(({ kind }) => kind === "redaction")) throw new Refused("redaction-open");
  return { proposed, others: others.map(({ id }) => id) };
}

type Versions = ReturnType<typeof versionsOf>;

function demandSameVersions(now: Versions, then: Versions): void {
  if (now.ending !== then.ending || now.staying !== then.staying) throw new Refused("records-changed");
}

async function afterBoth(tx: Database, { ending, staying }: BothLocked): Promise<Date> {
  return laterOf(laterOf(await databaseNow(tx), ending.project.publishedAt), staying.project.publishedAt);
}

/** The merged document as a version of whoever proposed it: a second person publishes what the first one wrote. */
async function saveFor(
  tx: Database,
  { project, draft }: LockedDraft,
  document: ProjectDocument,
  savedBy: string,
  savedAt: Date,
) {
  const saved = { version: draft.version + 1, document, savedBy, savedAt };
  await tx.insert(draftVersions).values({ project: project.id, ...saved });
  await tx.update(drafts).set(saved).where(eq(drafts.project, project.id));
  return { ...saved, editions: draft.editions };
}

function decide(
  tx: Database,
  ids: readonly string[],
  state: "accepted" | "refused",
  actor: Actor,
  decidedAt: Date,
) {
  return tx
    .update(proposals)
    .set({ state, decidedBy: actor.id, decidedAt })
    .where(and(inArray(proposals.id, [...ids]), ne(proposals.state, state)));
}
