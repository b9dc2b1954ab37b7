import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Actor } from "../../domain/actor";
import type { FileKind, MediaType } from "../../domain/files/file";
import { isId } from "../../domain/id";
import type { PublicFile } from "../../domain/project/public";
import { Refused } from "../../domain/refused";
import { mayWrite } from "../../domain/roles";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import { agreementFiles } from "../schema/files";
import { drafts, projects, revisions } from "../schema/projects";

/** A file as the desk sees it. */
export interface DeskFile extends PublicFile {
  readonly addedBy: { readonly id: string; readonly name: string };
  readonly addedAt: Date;
  /** Who made it public and answers for what is covered; null for one that is for the desk only. */
  readonly covered: { readonly name: string; readonly at: Date } | null;
}

/** What serving a file takes. */
export interface ServedFile {
  readonly id: string;
  readonly reference: string | null;
  readonly kind: FileKind;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly sha256: string;
}

const own = {
  id: agreementFiles.id,
  kind: agreementFiles.kind,
  mediaType: agreementFiles.mediaType,
  bytes: agreementFiles.bytes,
  sha256: agreementFiles.sha256,
};
const coverers = alias(accounts, "coverers");

/** The files of a project, the oldest first. Refuses `not-found` to whoever may not write the record. */
export async function readFiles(db: Database, project: string, actor: Actor): Promise<DeskFile[]> {
  const [draft] = await db
    .select({ editions: drafts.editions })
    .from(drafts)
    .where(eq(drafts.project, project));
  if (!draft || !mayWrite(actor, draft.editions)) throw new Refused("not-found");
  const found = await db
    .select({
      ...own,
      agreement: agreementFiles.agreement,
      addedBy: { id: accounts.id, name: accounts.name },
      addedAt: agreementFiles.addedAt,
      coveredBy: coverers.name,
      coveredAt: agreementFiles.coveredAt,
    })
    .from(agreementFiles)
    .innerJoin(accounts, eq(accounts.id, agreementFiles.addedBy))
    .leftJoin(coverers, eq(coverers.id, agreementFiles.coveredBy))
    .where(eq(agreementFiles.project, project))
    .orderBy(asc(agreementFiles.addedAt), asc(agreementFiles.id));
  return found.map(({ coveredBy, coveredAt, ...file }) => ({
    ...file,
    covered: coveredBy === null || coveredAt === null ? null : { name: coveredBy, at: coveredAt },
  }));
}

/**
 * A file that anyone may have: public, of a published project, with an agreement of its published version. Null for
 * every other, whether it exists or not.
 */
export async function readPublicFile(db: Database, id: string): Promise<ServedFile | null> {
  if (!isId(id)) return null;
  const [found] = await db
    .select({ ...own, reference: projects.reference })
    .from(agreementFiles)
    .innerJoin(projects, eq(projects.id, agreementFiles.project))
    .innerJoin(revisions, eq(revisions.id, projects.revision))
    .where(
      and(
        eq(agreementFiles.id, id),
        eq(agreementFiles.public, true),
        eq(projects.state, "published"),
        isNull(projects.mergedInto),
        sql`jsonb_path_exists(${revisions.document}, '$.agreements[*] ? (@.key == $key)',
          jsonb_build_object('key', ${agreementFiles.agreement}))`,
      ),
    );
  return found ?? null;
}

/** Any file, to whoever may write its record; null to everybody else. */
export async function readDeskFile(db: Database, id: string, actor: Actor): Promise<ServedFile | null> {
  if (!isId(id)) return null;
  const [found] = await db
    .select({ file: own, reference: projects.reference, editions: drafts.editions })
    .from(agreementFiles)
    .innerJoin(projects, eq(projects.id, agreementFiles.project))
    .innerJoin(drafts, eq(drafts.project, agreementFiles.project))
    .where(eq(agreementFiles.id, id));
  if (!found || !mayWrite(actor, found.editions)) return null;
  return { ...found.file, reference: found.reference };
}

/** The public files of a project as a column: those made public until an instant, if one is given. */
export function publicFilesOf(project: SQL, until: SQL | null = null): SQL<PublicFile[]> {
  const then = until === null ? sql`` : sql` and f.covered_at <= ${until}`;
  return sql<PublicFile[]>`(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'agreement', f.agreement,
      'kind', f.kind, 'mediaType', f.media_type, 'bytes', f.bytes, 'sha256', f.sha256) order by f.added_at, f.id), '[]')
    from agreement_files f where f.project = ${project} and f.public${then})`;
}

/** Only those of agreements that the version has. */
export const filesOfVersion = (
  files: readonly PublicFile[],
  { agreements }: { readonly agreements: readonly { readonly key: string }[] },
): PublicFile[] => files.filter(({ agreement }) => agreements.some(({ key }) => key === agreement));
