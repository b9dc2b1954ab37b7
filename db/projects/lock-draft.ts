import { and, asc, eq, gt } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { DraftStanding } from "../../domain/life";
import { Refused } from "../../domain/refused";
import { demand, mayReadUnpublished, mayWrite } from "../../domain/roles";
import type { Database } from "../client";
import { drafts, draftVersions, projects } from "../schema/projects";
import { holdNamed } from "./reference-lock";

export type ProjectRow = typeof projects.$inferSelect;
export type DraftRow = typeof drafts.$inferSelect;

/** A project and its draft while nobody else may change them. */
export interface LockedDraft {
  readonly project: ProjectRow;
  readonly draft: DraftRow;
  readonly standing: DraftStanding;
}

/**
 * Locks a project with its draft until the end of the transaction. Refuses `not-found` to whoever may not read
 * it unpublished, and then `outside-your-editions` or `role-needed` to whoever may not write it.
 */
export async function lockDraft(tx: Database, project: string, actor: Actor): Promise<LockedDraft> {
  // Sent together, answered in order: the last is read when the one before has its lock, so it misses no writer.
  const [, [locked], writers] = await Promise.all([
    tx.execute(holdNamed),
    tx
      .select({ project: projects, draft: drafts })
      .from(projects)
      .innerJoin(drafts, eq(drafts.project, projects.id))
      .where(eq(projects.id, project))
      .for("update"),
    writersOf(tx, project),
  ]);
  if (!locked || !mayReadUnpublished(actor, locked.draft)) throw new Refused("not-found");
  demandWriter(actor, locked.draft.editions);
  const { state, version } = locked.draft;
  return { ...locked, standing: { state, version, writers: new Set(writers.map(({ id }) => id)) } };
}

/** Refuses `role-needed` to those who write nothing, `outside-your-editions` to those who write elsewhere. */
export function demandWriter(actor: Actor, editions: readonly string[]): void {
  demand(actor.roles.administrator !== undefined || actor.roles.organizer !== undefined);
  demand(mayWrite(actor, editions), "outside-your-editions");
}

/** Everybody who saved a change since the last published version. */
export function writersOf(db: Database, project: string) {
  return db
    .selectDistinct({ id: draftVersions.savedBy })
    .from(draftVersions)
    .innerJoin(drafts, eq(drafts.project, draftVersions.project))
    .where(and(eq(draftVersions.project, project), gt(draftVersions.version, drafts.publishedVersion)))
    .orderBy(asc(draftVersions.savedBy));
}
