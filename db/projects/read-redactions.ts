import { and, asc, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { ProjectDocument } from "../../domain/project/document";
import { redactable } from "../../domain/project/redaction";
import type { Database } from "../client";
import { rows } from "../query";
import { accounts } from "../schema/accounts";
import { drafts, projects, proposals, revisions } from "../schema/projects";

/** What a proposal to blank fields keeps: their paths. */
export const RedactionPayload = z.object({ fields: z.array(z.string()) });

/** A redaction that an administrator proposed. */
export interface ProposedRedaction {
  readonly id: string;
  readonly project: string;
  readonly reference: string | null;
  readonly document: ProjectDocument;
  /** Paths of the document. */
  readonly fields: readonly string[];
  readonly reason: string;
  readonly proposedBy: { readonly id: string; readonly name: string };
}

/** Everything that any version of a project says and that can be blanked. */
export async function redactableFields(db: Database, project: string): Promise<string[]> {
  const documents = await versionsOf(db, project);
  return [...new Set(documents.flatMap((document) => redactable(document)))];
}

/** The redactions that wait for a second administrator. */
export async function openRedactions(db: Database): Promise<ProposedRedaction[]> {
  const found = await db
    .select({
      id: proposals.id,
      project: projects.id,
      reference: projects.reference,
      document: drafts.document,
      payload: proposals.payload,
      reason: proposals.reason,
      proposedBy: { id: accounts.id, name: accounts.name },
    })
    .from(proposals)
    .innerJoin(projects, eq(projects.id, proposals.subject))
    .innerJoin(drafts, eq(drafts.project, projects.id))
    .innerJoin(accounts, eq(accounts.id, proposals.proposedBy))
    .where(and(eq(proposals.kind, "redaction"), eq(proposals.state, "open")))
    .orderBy(asc(proposals.proposedAt));
  return found.map(({ payload, ...proposal }) => ({
    ...proposal,
    fields: RedactionPayload.parse(payload).fields,
  }));
}

/** What the public is told of redactions: when, of which fields, and why. The newest first. */
export interface Redaction {
  readonly at: Date;
  readonly fields: readonly string[];
  readonly reason: string;
  /** As it now stands: what numbers its parts. */
  readonly document: ProjectDocument;
}

export async function redactionsOf(db: Database, reference: string): Promise<Redaction[]> {
  const found = await db
    .select({
      at: proposals.decidedAt,
      payload: proposals.payload,
      reason: proposals.reason,
      document: revisions.document,
    })
    .from(proposals)
    .innerJoin(projects, eq(projects.id, proposals.subject))
    .innerJoin(revisions, eq(revisions.id, projects.revision))
    .where(
      and(
        eq(projects.reference, reference),
        eq(proposals.kind, "redaction"),
        eq(proposals.state, "accepted"),
      ),
    )
    .orderBy(desc(proposals.decidedAt));
  return found.flatMap(({ at, payload, reason, document }) =>
    at === null
      ? []
      : [
          {
            at,
            fields: RedactionPayload.parse(payload).fields,
            reason,
            document: document as ProjectDocument,
          },
        ],
  );
}

/** Every document that the register keeps of a project: its revisions and the versions of its draft. */
async function versionsOf(db: Database, project: string): Promise<ProjectDocument[]> {
  const found = await rows<{ document: ProjectDocument }>(
    db,
    sql`select document from revisions where subject = 'project' and record = ${project}
      union all select document from draft_versions where project = ${project}
      union all select document from drafts where project = ${project}`,
  );
  return found.map(({ document }) => document);
}
