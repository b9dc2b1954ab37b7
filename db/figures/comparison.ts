import { sql } from "drizzle-orm";
import type { ComparableEdition, SignedOn } from "../../domain/comparison";
import type { ProjectFilter } from "../../domain/filters";
import type { Database } from "../client";
import type { ReadScope } from "../list/read-scope";
import { fromEach, sourcesOf } from "../list/sources";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { readSettings } from "../settings";

/** All editions as they are compared, the newest first. */
export function readComparable(db: Database): Promise<ComparableEdition[]> {
  return rows(
    db,
    plannedOnce(sql`select e.code, e.labels, x.code as expo, e.year, e.starts, e.ends, e.continues
      from editions e join expos x on x.id = e.expo
      order by coalesce(e.starts, e.year::text) desc, e.code`),
  );
}

/** How many of the counted projects that a filter finds were signed on each day. */
export async function readSignedDays(
  db: Database,
  filter: ProjectFilter,
  scope: ReadScope,
): Promise<SignedOn[]> {
  const sources = sourcesOf(filter, scope, await readSettings(db));
  return rows(
    db,
    sql`select day, count(*)::int as projects
      from (${fromEach(sources, ({ from, where }) => sql`select p.signed_from as day from ${from} where ${where} and p.class is not null`)}) found
      where day is not null group by day order by day`,
  );
}
