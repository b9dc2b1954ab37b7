import { type SQL, sql } from "drizzle-orm";
import type { Actor, Role } from "../domain/actor";
import type { Language } from "../domain/languages";
import { Refused } from "../domain/refused";
import type { Database } from "./client";
import { rows } from "./query";
import { type revisionActEnum, type revisionSubjectEnum, revisions } from "./schema/projects";

export type RevisionSubject = (typeof revisionSubjectEnum.enumValues)[number];
export type RevisionAct = (typeof revisionActEnum.enumValues)[number];

/** Who made a change, and in which role. */
export type Reviser = Pick<Actor, "id" | "roles">;

/** An accepted change of a record. */
export interface NewRevision {
  readonly subject: RevisionSubject;
  /** The record's id or code. */
  readonly record: string;
  readonly act: RevisionAct;
  /** The whole record as it is now. */
  readonly document: unknown;
  readonly actor: Reviser;
  readonly reason?: string | null;
  /** The language that the reason is written in, where it is known. */
  readonly reasonLanguage?: Language | null;
  /** Marks what is removed together with the sample register. */
  readonly sample?: boolean;
}

/**
 * Adds a change of a reference record to its history, in the transaction that makes the change; the caller has
 * locked the record. Gives the record's new version, from 1.
 */
export async function addRevision(tx: Database, revision: NewRevision): Promise<number> {
  const { subject, record } = revision;
  const before = sql`(select coalesce(max(version), 0) from revisions where subject = ${subject} and record = ${record})`;
  const [added] = await rows<{ version: number }>(tx, revisionInsert(revision, sql`${before} + 1`));
  if (!added) throw new Error("The revision was not added.");
  return added.version;
}

/** The statement that adds a revision; it returns `id` and `version`. */
export function revisionInsert(
  revision: NewRevision,
  version: SQL | number,
  at: SQL | Date = sql`now()`,
): SQL {
  const instant = at instanceof Date ? sql`${at.toISOString()}::timestamptz` : at;
  return sql`
    insert into ${revisions} (subject, record, act, version, document, by, role, reason, reason_language, at, sample)
    values (${revision.subject}, ${revision.record}, ${revision.act}, ${version},
      ${JSON.stringify(revision.document)}::jsonb, ${revision.actor.id}, ${actingRole(revision.actor)},
      ${revision.reason ?? null}, ${revision.reasonLanguage ?? null}, ${instant}, ${revision.sample ?? false})
    returning id, version`;
}

const byWeight: readonly Role[] = ["organizer", "administrator", "follow-up-officer", "official"];

/** The role that the public history shows instead of the person. */
export function actingRole(actor: Reviser): Role {
  const role = byWeight.find((held) => actor.roles[held] !== undefined);
  if (!role) throw new Refused("role-needed");
  return role;
}
