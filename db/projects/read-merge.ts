import { and, desc, eq } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { isId } from "../../domain/id";
import type { MergeChoices } from "../../domain/project/merge-agreements";
import { mayBeReference } from "../../domain/project/reference";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { projects, proposals } from "../schema/projects";
import { aboutRecord, MergePayload } from "./merge";
import { type Draft, type Person, readDraft } from "./read-draft";

/** A merge that waits for a second person. */
export interface ProposedMerge {
  readonly id: string;
  readonly ending: string;
  readonly staying: string;
  readonly choices: MergeChoices;
  /** Of the published records, as they were when it was proposed. */
  readonly versions: { readonly ending: number; readonly staying: number };
  readonly reason: string;
  readonly proposedBy: Person;
  readonly proposedAt: Date;
}

/** The newest open proposal in which a record takes part, for whoever may read the record. */
export async function readProposedMerge(db: Database, project: string): Promise<ProposedMerge | null> {
  const [found] = await db
    .select({
      id: proposals.id,
      ending: proposals.subject,
      payload: proposals.payload,
      reason: proposals.reason,
      proposedBy: { id: accounts.id, name: accounts.name },
      proposedAt: proposals.proposedAt,
    })
    .from(proposals)
    .innerJoin(accounts, eq(accounts.id, proposals.proposedBy))
    .where(and(eq(proposals.kind, "merge"), eq(proposals.state, "open"), aboutRecord(project)))
    .orderBy(desc(proposals.proposedAt), desc(proposals.id))
    .limit(1);
  if (!found) return null;
  const { payload, ...proposed } = found;
  const { into, choices, versions } = MergePayload.parse(payload);
  return { ...proposed, staying: into, choices, versions };
}

/** The other record of a merge, by its public reference or its id; null where the actor may not read it. */
export async function readOther(db: Database, named: string, actor: Actor): Promise<Draft | null> {
  if (isId(named)) return readDraft(db, named, actor);
  if (!mayBeReference(named.trim())) return null;
  const [found] = await db
    .select({ id: projects.id })
    .from(projects)
    .where(eq(projects.reference, named.trim().toUpperCase()));
  return found ? readDraft(db, found.id, actor) : null;
}
