import { eq } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Language } from "../../domain/languages";
import type { ProjectDocument } from "../../domain/project/document";
import type { Database } from "../client";
import { rows } from "../query";
import { revisionInsert } from "../revisions";
import { drafts, projects, revisions } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import type { PositionRow } from "./close-position";
import type { ProjectRow } from "./lock-draft";
import { takeOut } from "./put-in-force";

/** How a published record ends: withdrawn, or merged into another (its id). */
interface Ending {
  readonly reason: string;
  /** The language that the reason is written in, where it is known. */
  readonly reasonLanguage: Language | null;
  readonly at: Date;
  readonly into?: string;
}

/**
 * Ends a published record in the caller's transaction: its position closes, its parts leave the public tables, and
 * nothing waits to be published any more. The document stays as it was last published; the revision says what
 * happened, when and why. Gives the position that it had.
 */
export async function endRecord(
  tx: Database,
  project: ProjectRow,
  { reason, reasonLanguage, at, into }: Ending,
  actor: Actor,
): Promise<PositionRow | null> {
  const before = await takeOut(tx, project.id, at);
  const version = project.version + 1;
  const revision = {
    subject: "project",
    record: project.id,
    act: into === undefined ? "withdrawn" : "merged",
    document: await publishedDocument(tx, project),
    actor,
    reason,
    reasonLanguage,
    sample: project.sample,
  } as const;
  const [added] = await rows<{ id: number }>(tx, revisionInsert(revision, version, at));
  await tx
    .update(projects)
    .set({
      state: "withdrawn",
      withdrawnAt: at,
      withdrawnReason: reason,
      version,
      ...(into !== undefined && { mergedInto: into }),
      ...(added && { revision: added.id }),
    })
    .where(eq(projects.id, project.id));
  await tx.update(drafts).set({ open: false, state: "draft" }).where(eq(drafts.project, project.id));
  await tx.delete(embargoes).where(eq(embargoes.project, project.id));
  return before;
}

async function publishedDocument(tx: Database, { revision }: ProjectRow): Promise<ProjectDocument> {
  const [published] = await tx
    .select({ document: revisions.document })
    .from(revisions)
    .where(eq(revisions.id, revision ?? 0));
  if (!published) throw new Error("A published project has no revision.");
  return published.document as ProjectDocument;
}
