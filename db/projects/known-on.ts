import { eq, sql } from "drizzle-orm";
import type { ProjectDocument } from "../../domain/project/document";
import { mayBeReference } from "../../domain/project/reference";
import { endOfDay } from "../../domain/zone";
import type { Database } from "../client";
import { readListedProjects } from "../list/listed-projects";
import { inForce } from "../list/sources";
import { rows } from "../query";
import { projects, revisions } from "../schema/projects";
import { readSettings } from "../settings";
import { type FoundProject, readPublicProject } from "./public";

/** What the address of a project answered at the end of a day. */
export type KnownProject =
  | FoundProject
  /** It was first published later. */
  | { readonly found: "not-yet"; readonly reference: string; readonly firstPublishedAt: Date };

/**
 * A project as it was published at the end of a day in the reporting zone, now where none is named; null where it was
 * never published. What was withdrawn or merged since answers as the record that it was; names are today's.
 */
export async function readProjectOn(
  db: Database,
  reference: string,
  asOf: string | null,
): Promise<KnownProject | null> {
  if (asOf === null || !mayBeReference(reference)) return readPublicProject(db, reference);
  const { zone } = await readSettings(db);
  const record = await readRecord(db, reference);
  if (!record) return null;
  const [published] = await readInForce(db, reference, asOf, zone);
  if (published) return { found: "published", project: published };
  const { withdrawnAt: at, firstPublishedAt, into, withdrawnReason, reasonLanguage, document } = record;
  if (at !== null && at <= endOfDay(asOf, zone)) {
    if (into !== null) return { found: "merged", into };
    const { title } = document as ProjectDocument;
    return { found: "withdrawn", reference, title, at, reason: withdrawnReason ?? "", reasonLanguage };
  }
  return firstPublishedAt && { found: "not-yet", reference, firstPublishedAt };
}

async function readInForce(db: Database, reference: string, asOf: string, zone: string) {
  const found = await rows<{ id: string }>(
    db,
    sql`select p.project as id from positions p
      where p.project = (select id from projects where reference = ${reference}) and ${inForce(asOf, zone)}`,
  );
  return readListedProjects(db, found, asOf);
}

/** Merged records lead to the one they ended in, which may have ended itself on a later day. */
async function readRecord(db: Database, reference: string) {
  const [record] = await db
    .select({
      firstPublishedAt: projects.firstPublishedAt,
      withdrawnAt: projects.withdrawnAt,
      withdrawnReason: projects.withdrawnReason,
      reasonLanguage: revisions.reasonLanguage,
      document: revisions.document,
      into: sql<
        string | null
      >`(select i.reference from projects i where i.id = ${sql.raw('"projects"."merged_into"')})`,
    })
    .from(projects)
    .innerJoin(revisions, eq(revisions.id, projects.revision))
    .where(eq(projects.reference, reference));
  return record;
}
