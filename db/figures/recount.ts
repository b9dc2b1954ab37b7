import { sql } from "drizzle-orm";
import { type CountedBy, type CountedProject, countedProject } from "../../domain/counting/counted-project";
import type { ProjectDocument } from "../../domain/project/document";
import { type Merged, withMerged } from "../../domain/project/merged-organizations";
import type { Database } from "../client";
import { rows } from "../query";

/** What a published version of a project counts, and while which it was in force. */
export interface CountedVersion {
  readonly counted: CountedProject;
  readonly from: Date;
  /** Null where it still is. */
  readonly until: Date | null;
}

interface Published {
  project: string;
  version: number;
  from: string;
  until: string | null;
  document: ProjectDocument;
}

const atOnce = 1_000;

/** Counts every published version of every project anew, by one version of the rules, from the kept records and nothing else. */
export async function countedVersions(
  db: Database,
  countedBy: CountedBy = countedProject,
): Promise<CountedVersion[]> {
  const governments = new Set(
    (await rows<{ id: string }>(db, sql`select id from organizations where kind = 'government'`)).map(
      ({ id }) => id,
    ),
  );
  const merged = await readMerged(db);
  const versions: CountedVersion[] = [];
  let last = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const read = await readVersions(db, last);
    for (const { document, from, until } of read)
      versions.push({
        counted: countedBy(withMerged(document, merged), { governments }),
        from: new Date(from),
        until: until === null ? null : new Date(until),
      });
    const next = read.at(-1)?.project;
    if (next === undefined) return versions;
    last = next;
  }
}

/** The organizations that turned out to be others. */
async function readMerged(db: Database): Promise<Merged> {
  const found = await rows<{ id: string; into: string }>(
    db,
    sql`select id, merged_into as into from organizations where merged_into is not null`,
  );
  return new Map(found.map(({ id, into }) => [id, into]));
}

/** The versions of the next projects: each in force until the next revision, which may have withdrawn the project. */
function readVersions(db: Database, after: string): Promise<Published[]> {
  return rows<Published>(
    db,
    sql`with next as (
        select id from projects where reference is not null and id > ${after}::uuid order by id limit ${atOnce}),
      every as (
        select n.id as project, r.version, r.act, r.at, r.document,
          lead(r.at) over (partition by n.id order by r.version) as until
        from next n join revisions r on r.subject = 'project' and r.record = n.id::text)
      select project, version, at::text as "from", until::text as until, document from every
      where act not in ('withdrawn', 'merged') order by project, version`,
  );
}
