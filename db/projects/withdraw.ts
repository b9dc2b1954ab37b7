import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "../../domain/actor";
import { Language } from "../../domain/languages";
import * as life from "../../domain/life";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { settleFigures } from "../figures/settle";
import { proposals } from "../schema/projects";
import { laterOf, type Touched, touchedBy } from "./close-position";
import { endRecord } from "./end-record";
import { type LockedDraft, lockDraft } from "./lock-draft";
import { databaseNow } from "./lookups";

export interface WithdrawalAsked {
  readonly project: string;
  readonly reason: string;
  /** The language that the reason is written in, where it is known. */
  readonly reasonLanguage?: Language;
}

const WithdrawalPayload = z.object({ reasonLanguage: Language.optional() });

/**
 * Proposes to withdraw a published project; a second person confirms. Refuses `not-published`,
 * `already-withdrawn` and `reason-needed`; a project already proposed answers with that proposal.
 */
export function proposeWithdrawal(
  db: Database,
  { project, reason, reasonLanguage }: WithdrawalAsked,
  actor: Actor,
): Promise<{ proposal: string }> {
  return db.transaction(async (tx) => {
    const locked = await lockDraft(tx, project, actor);
    const withdrawn = life.withdraw(locked.project, reason);
    const open = await openProposals(tx, project);
    const [made] =
      open.length > 0
        ? open
        : await tx
            .insert(proposals)
            .values({
              kind: "withdraw",
              subject: project,
              payload: reasonLanguage ? { reasonLanguage } : {},
              reason: withdrawn.reason,
              proposedBy: actor.id,
            })
            .returning({ id: proposals.id });
    if (!made) throw new Error("The proposal was not kept.");
    return { proposal: made.id };
  });
}

export interface Withdrawn {
  readonly reference: string;
  readonly touched: Touched;
}

/**
 * Withdraws a project as a second person: its position ends, its parts leave the public tables, its address and
 * history stay. Refuses `second-person-needed` to whoever proposed it.
 */
export function confirmWithdrawal(db: Database, proposal: string, actor: Actor): Promise<Withdrawn> {
  return db.transaction(async (tx) => {
    const { locked, proposed } = await lockProposed(tx, proposal, actor);
    life.confirm(proposed, actor.id);
    const { reason } = life.withdraw(locked.project, proposed.reason);
    const { reference } = locked.project;
    if (reference === null) throw new Refused("not-published");
    const at = laterOf(await databaseNow(tx), locked.project.publishedAt);
    const { reasonLanguage = null } = WithdrawalPayload.parse(proposed.payload);
    const before = await endRecord(tx, locked.project, { reason, reasonLanguage, at }, actor);
    await decide(tx, proposal, "accepted", actor, at);
    await settleFigures(tx);
    return { reference, touched: touchedBy(locked.draft.editions, before) };
  });
}

/** Refuses a proposed withdrawal: the project stays published. Whoever proposed it may do so too. */
export function refuseWithdrawal(db: Database, proposal: string, actor: Actor): Promise<void> {
  return db.transaction(async (tx) => {
    await lockProposed(tx, proposal, actor);
    await decide(tx, proposal, "refused", actor, await databaseNow(tx));
  });
}

function openProposals(tx: Database, project: string) {
  return tx
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(eq(proposals.kind, "withdraw"), eq(proposals.subject, project), eq(proposals.state, "open")));
}

/** An open proposal with its project, both locked; whoever may not write the project finds none. */
async function lockProposed(tx: Database, proposal: string, actor: Actor) {
  const [proposed] = await tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, proposal), eq(proposals.kind, "withdraw"), eq(proposals.state, "open")))
    .for("update");
  if (!proposed) throw new Refused("not-found");
  const locked: LockedDraft = await lockDraft(tx, proposed.subject, actor);
  return { proposed, locked };
}

function decide(tx: Database, proposal: string, state: "accepted" | "refused", actor: Actor, at: Date) {
  return tx
    .update(proposals)
    .set({ state, decidedBy: actor.id, decidedAt: at })
    .where(eq(proposals.id, proposal));
}
