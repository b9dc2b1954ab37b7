import { type SQL, sql } from "drizzle-orm";
import { type Cohort, inOrderOfSigning } from "../../domain/counting/cohort";
import type { ProjectFilter } from "../../domain/filters";
import { type MilestoneKind, milestoneKinds } from "../../domain/project/document";
import type { Database } from "../client";
import type { ReadScope } from "../list/read-scope";
import { fromEach, sourcesOf } from "../list/sources";
import { rows } from "../query";
import { readSettings } from "../settings";

export type CohortOf = "edition" | "year";

const columns: Readonly<Record<CohortOf, SQL>> = { edition: sql`p.edition`, year: sql`p.year::text` };

/**
 * The cohorts of what a filter finds, the latest signing first: all counted projects of each, terminated ones among
 * them, and those that reached a milestone, verified (counting rule 8). An address that filters by the cohort and by
 * `reached` lists exactly the projects of a number.
 */
export async function readCohorts(
  db: Database,
  { filter, scope, by }: { readonly filter: ProjectFilter; readonly scope: ReadScope; readonly by: CohortOf },
): Promise<Cohort[]> {
  const sources = sourcesOf(filter, scope, await readSettings(db));
  const reached = milestoneKinds.map(
    (kind) => sql`count(*) filter (where reached @> array[${kind}::text])::int as ${sql.identifier(kind)}`,
  );
  const found = await rows<
    { key: string | null; projects: number; latest: string | null } & Record<MilestoneKind, number>
  >(
    db,
    sql`select key, count(*)::int as projects, max(month) as latest, ${sql.join(reached, sql`, `)}
      from (${fromEach(
        sources,
        ({ from, where }) => sql`select ${columns[by]} as key, p.reached, left(p.signed_from, 7) as month
          from ${from} where ${where} and p.class is not null`,
      )}) found
      group by key`,
  );
  return inOrderOfSigning(
    found.map(({ key, projects, latest, ...counts }) => ({ key, projects, latest, reached: counts })),
  );
}
