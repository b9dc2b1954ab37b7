import { and, eq, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "../../domain/actor";
import { Language } from "../../domain/languages";
import * as life from "../../domain/life";
import type { ProjectDocument } from "../../domain/project/document";
import { gapsOf } from "../../domain/project/gaps";
import { MergeChoices } from "../../domain/project/merge-agreements";
import { mergedRecords } from "../../domain/project/merge-records";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { proposals } from "../schema/projects";
import { type LockedDraft, lockDraft } from "./lock-draft";

/** A merge as somebody asks for it: ids of the record that ends and of the one that stays. */
export interface MergeAsked {
  readonly ending: string;
  readonly staying: string;
  readonly choices: MergeChoices;
  readonly reason: string;
  /** The language that the reason is written in, where it is known. */
  readonly reasonLanguage?: Language;
}

/** What a proposal to merge keeps: into which record, in which published versions, and how the agreements count. */
export const MergePayload = z.object({
  into: z.guid(),
  versions: z.object({ ending: z.int(), staying: z.int() }),
  choices: MergeChoices,
  reasonLanguage: Language.optional(),
});

/**
 * Proposes that one published record ends in another; a second person confirms. Refuses as `life.merge` does, and
 * `not-publishable` where the answers make no record that could be published. What is proposed already answers
 * with that proposal.
 */
export function proposeMerge(db: Database, asked: MergeAsked, actor: Actor): Promise<{ proposal: string }> {
  return db.transaction(async (tx) => {
    const both = await lockBoth(tx, asked, actor);
    const { reason } = life.merge(mergeable(both.ending), mergeable(both.staying), asked.reason);
    demandPublishable(mergedDocument(both, asked.choices));
    const payload: z.infer<typeof MergePayload> = {
      into: asked.staying,
      versions: versionsOf(both),
      choices: asked.choices,
      reasonLanguage: asked.reasonLanguage,
    };
    const [made] =
      (await openMerge(tx, asked.ending)) ??
      (await tx
        .insert(proposals)
        .values({ kind: "merge", subject: asked.ending, payload, reason, proposedBy: actor.id })
        .returning({ id: proposals.id }));
    if (!made) throw new Error("The proposal was not kept.");
    return { proposal: made.id };
  });
}

/** Leaves both records as they are. Whoever proposed the merge may do so too. */
export function refuseMerge(db: Database, proposal: string, actor: Actor): Promise<void> {
  return db.transaction(async (tx) => {
    const [proposed] = await tx
      .select()
      .from(proposals)
      .where(and(eq(proposals.id, proposal), eq(proposals.kind, "merge"), eq(proposals.state, "open")))
      .for("update");
    if (!proposed) throw new Refused("not-found");
    await lockDraft(tx, proposed.subject, actor);
    await tx
      .update(proposals)
      .set({ state: "refused", decidedBy: actor.id, decidedAt: sql`clock_timestamp()` })
      .where(eq(proposals.id, proposal));
  });
}

export interface BothLocked {
  readonly ending: LockedDraft;
  readonly staying: LockedDraft;
}

/** Locks both records, always in the same order, so that two merges never wait for each other. */
export async function lockBoth(
  tx: Database,
  { ending, staying }: Pick<MergeAsked, "ending" | "staying">,
  actor: Actor,
): Promise<BothLocked> {
  if (ending === staying) throw new Refused("same-record");
  const [one, other] = [ending, staying].sort();
  const first = await lockDraft(tx, one ?? "", actor);
  const second = await lockDraft(tx, other ?? "", actor);
  return first.project.id === ending
    ? { ending: first, staying: second }
    : { ending: second, staying: first };
}

export const mergeable = ({ project, draft, standing }: LockedDraft) => ({
  id: project.id,
  state: project.state,
  open: draft.open,
  sample: project.sample,
  waits: standing.waits ?? false,
});

export const versionsOf = ({ ending, staying }: BothLocked) => ({
  ending: ending.project.version,
  staying: staying.project.version,
});

/** Where nothing is on its way, a draft is what is published. */
export const mergedDocument = ({ ending, staying }: BothLocked, choices: MergeChoices): ProjectDocument =>
  mergedRecords(staying.draft.document, ending.draft.document, choices);

export function demandPublishable(document: ProjectDocument): void {
  if (gapsOf(document).some(({ blocks }) => blocks)) throw new Refused("not-publishable");
}

/** An open proposal in which a record ends; null where there is none. */
async function openMerge(tx: Database, ending: string) {
  const found = await tx
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(eq(proposals.kind, "merge"), eq(proposals.subject, ending), eq(proposals.state, "open")));
  return found.length > 0 ? found : null;
}

/** Proposals that a record takes part in: it would end, or another would end in it. */
export const aboutRecord = (project: string) =>
  or(
    eq(proposals.subject, project),
    and(eq(proposals.kind, "merge"), sql`${proposals.payload} ->> 'into' = ${project}`),
  );
