import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { type ToldGap, toldGaps } from "../../domain/project/gaps";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { rows } from "../query";
import { accounts } from "../schema/accounts";
import { drafts, projects } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { type WorkItem, workColumns } from "./work-list";
import { type WorkFilter, workWithin } from "./work-within";

/** Beyond so many it is only said that there are more. */
export const countedAtMost = 1000;

export interface GapCount {
  readonly kind: ToldGap;
  /** At most one more than `countedAtMost`. */
  readonly records: number;
}

/** How many records that the person may write lack what readers would miss, published or not, by kind. */
export async function countGaps(db: Database, actor: Actor, asked?: WorkFilter): Promise<GapCount[]> {
  const counts = toldGaps.map(
    (kind) => sql`select ${kind}::text as kind, count(*)::int as records from
      (select from ${drafts} join ${projects} on ${projects.id} = ${drafts.project}
        where ${lacking(kind, actor, asked)} limit ${countedAtMost + 1}) found`,
  );
  const found = await rows<GapCount>(db, sql.join(counts, sql` union all `));
  return found.filter(({ records }) => records > 0);
}

/** The records that lack it, the latest change first, 100 at most. */
export function recordsWithGap(
  db: Database,
  kind: ToldGap,
  actor: Actor,
  asked?: WorkFilter,
): Promise<WorkItem[]> {
  return db
    .select(workColumns)
    .from(drafts)
    .innerJoin(projects, eq(projects.id, drafts.project))
    .innerJoin(accounts, eq(accounts.id, drafts.savedBy))
    .leftJoin(embargoes, eq(embargoes.project, drafts.project))
    .where(lacking(kind, actor, asked))
    .orderBy(desc(drafts.savedAt), desc(drafts.project))
    .limit(100);
}

const lacking = (kind: ToldGap, actor: Actor, asked: WorkFilter | undefined): SQL | undefined =>
  and(
    workWithin(actor, asked),
    sql`${drafts.gaps} @> ${arrayOf([kind], "text")}`,
    sql`${projects.state} <> 'withdrawn'`,
  );
