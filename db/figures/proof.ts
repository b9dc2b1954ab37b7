import { sql } from "drizzle-orm";
import { type LaterDecision, laterDecisions, severalOf } from "../../domain/dashboard-query";
import type { ProjectFilter } from "../../domain/filters";
import type { Database } from "../client";
import type { ReadScope } from "../list/read-scope";
import { fromEach, sourcesOf } from "../list/sources";
import { valuesOf } from "../list/within";
import { rows } from "../query";
import { readSettings } from "../settings";

/** How many agreements of a decision counted projects have, and how many projects have one. */
export interface DecisionCount {
  readonly decision: LaterDecision;
  readonly agreements: number;
  readonly projects: number;
}

/** The agreements of the counted projects that a filter finds, but for the first of each, by what they did. */
export async function countDecisions(
  db: Database,
  filter: ProjectFilter,
  scope: ReadScope,
): Promise<DecisionCount[]> {
  const sources = sourcesOf(filter, scope, await readSettings(db));
  const found = await rows<DecisionCount>(
    db,
    sql`select decision, count(*)::int as agreements, count(distinct project)::int as projects
      from (${fromEach(
        sources,
        ({ from, where, agreements }) => sql`select a.decision, p.project
          from ${from} cross join lateral ${agreements} a where ${where} and p.class is not null`,
      )}) decided where decision <> 'first' group by decision`,
  );
  return laterDecisions.flatMap((decision) => found.filter((one) => one.decision === decision));
}

/** Why the parts by a dimension may add up to more than the whole (counting rule 6). */
export interface Overlap {
  readonly of: (typeof severalOf)[number];
  /** Projects with several values. */
  readonly projects: number;
  /** How often they stand under a further one. */
  readonly further: number;
}

/** The counted projects that a filter finds with several domains, and with several origins. */
export async function countOverlaps(
  db: Database,
  filter: ProjectFilter,
  scope: ReadScope,
): Promise<Overlap[]> {
  const sources = sourcesOf(filter, scope, await readSettings(db));
  const counts = severalOf.map(
    (
      of,
    ) => sql`(count(*) filter (where ${sql.identifier(of)} > 1))::int as ${sql.identifier(`${of}_projects`)},
      coalesce(sum(greatest(${sql.identifier(of)} - 1, 0)), 0)::int as ${sql.identifier(`${of}_further`)}`,
  );
  const sizes = severalOf.map((of) => sql`cardinality(${valuesOf(of, filter)}) as ${sql.identifier(of)}`);
  const [found] = await rows<Record<string, number>>(
    db,
    sql`select ${sql.join(counts, sql`, `)} from (${fromEach(
      sources,
      ({ from, where }) =>
        sql`select ${sql.join(sizes, sql`, `)} from ${from} where ${where} and p.class is not null`,
    )}) found`,
  );
  return severalOf.map((of) => ({
    of,
    projects: found?.[`${of}_projects`] ?? 0,
    further: found?.[`${of}_further`] ?? 0,
  }));
}
