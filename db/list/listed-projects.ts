import { sql } from "drizzle-orm";
import type { ProjectDocument } from "../../domain/project/document";
import type { ListedProject } from "../../domain/project/listed";
import type { PublicFile, PublicProject } from "../../domain/project/public";
import { endOfDay } from "../../domain/zone";
import type { Database } from "../client";
import { filesOfVersion, publicFilesOf } from "../files/read-files";
import { publicNamesOf } from "../projects/public-names";
import { publicContent } from "../projects/public-projection";
import { rows } from "../query";
import { readSettings } from "../settings";
import { inForce } from "./sources";
import { arrayOf } from "./where";

interface Published {
  project: string;
  reference: string;
  version: number;
  first: string;
  at: string;
  document: ProjectDocument;
  files: PublicFile[];
}

/** The listed projects with everything the public may read of them, as they were on the day of the list. */
export async function readListedProjects(
  db: Database,
  listed: readonly Pick<ListedProject, "id">[],
  asOf: string | null,
): Promise<PublicProject[]> {
  if (listed.length === 0) return [];
  const { zone } = await readSettings(db);
  const until = asOf === null ? null : sql`${endOfDay(asOf, zone).toISOString()}::timestamptz`;
  const ids = listed.map(({ id }) => id);
  const found = await rows<Published>(
    db,
    sql`select p.project, p.reference, p.version, p.first_published_at::text as first, p.valid_from::text as at,
      r.document, ${publicFilesOf(sql`p.project`, until)} as files
      from positions p join revisions r
        on r.subject = 'project' and r.record = p.project::text and r.version = p.version
      where p.project = any(${arrayOf(ids, "uuid")}) and ${inForce(asOf, zone)}`,
  );
  const names = await publicNamesOf(
    db,
    found.map(({ document }) => document),
  );
  return found
    .toSorted((a, b) => ids.indexOf(a.project) - ids.indexOf(b.project))
    .map(({ reference, version, first, at, document, files }) => ({
      ...publicContent(document, names),
      reference,
      version,
      firstPublishedAt: new Date(first),
      updatedAt: new Date(at),
      files: filesOfVersion(files, document),
    }));
}
