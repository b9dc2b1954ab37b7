import { eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { DraftStanding } from "../../domain/life";
import { Refused } from "../../domain/refused";
import { type Assignment, demand, mayReadUnpublished, mayWrite } from "../../domain/roles";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { drafts, projects } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
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
 * it unpublished, `outside-your-editions` or `role-needed` to whoever may not write it, and then `already-merged`.
 * `demandMay`: what they must be allowed where it is not writing.
 */
export async function lockDraft(
  tx: Database,
  project: string,
  actor: Actor,
  demandMay: DemandMay = demandWriter,
): Promise<LockedDraft> {
  // Sent together, answered in order: the last is read when the one before has its lock, so it misses no writer.
  const [, [locked], [since]] = await Promise.all([
    tx.execute(holdNamed),
    tx
      .select({ project: projects, draft: drafts })
      .from(projects)
      .innerJoin(drafts, eq(drafts.project, projects.id))
      .where(eq(projects.id, project))
      .for("update")
      .prepare("lock_draft")
      .execute(),
    rows<{ writers: string[]; waits: boolean }>(tx, plannedOnce(sinceOf(project))),
  ]);
  if (!locked || !mayReadUnpublished(actor, locked.draft)) throw new Refused("not-found");
  demandMay(actor, locked.draft);
  if (locked.project.mergedInto !== null) throw new Refused("already-merged");
  const { state, version } = locked.draft;
  const standing = {
    state,
    version,
    writers: new Set(since?.writers),
    waits: since?.waits ?? false,
  };
  return { ...locked, standing };
}

const sinceOf = (project: string): SQL => sql`select
  coalesce((select jsonb_agg(distinct id) from ${wroteSince(sql`${project}::uuid`)}), '[]') as writers,
  exists (select from ${embargoes} where project = ${project}::uuid) as waits`;

/** Throws Refused where somebody may not do with a record of this assignment what they are about to. */
export type DemandMay = (actor: Actor, assigned: Assignment) => void;

/** Refuses `role-needed` to those who write nothing, `outside-your-editions` to those who write elsewhere. */
export function demandWriter(actor: Actor, { editions }: Pick<Assignment, "editions">): void {
  demand(actor.roles.administrator !== undefined || actor.roles.organizer !== undefined);
  demand(mayWrite(actor, editions), "outside-your-editions");
}

/** Everybody who saved a change since the last published version, or wrote what was merged into one. */
export function writersOf(db: Database, project: string): Promise<{ id: string }[]> {
  return rows<{ id: string }>(
    db,
    plannedOnce(sql`select distinct id from ${wroteSince(sql`${project}`)} order by id`),
  );
}

/**
 * The accounts (`id`) that wrote what a project's versions hold since it was last published; `published` is the number
 * of that version where the surrounding query knows it.
 */
export const wroteSince = (
  project: SQL,
  published = sql`(select d.published_version from drafts d where d.project = ${project})`,
): SQL => sql`(
  select w.saved_by as id from draft_versions w where w.project = ${project} and w.version > ${published}
  union all
  select c.account as id from contributors c where c.project = ${project} and c.version > ${published}) wrote`;
