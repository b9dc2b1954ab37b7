import { and, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { type ToldGap, toldGaps } from "../../domain/project/gaps";
import type { Database } from "../client";
import { plannedOnce, writtenOut } from "../planned-once";
import { rows } from "../query";
import { drafts, projects } from "../schema/projects";
import { asWorkItem, besideDraft, type WorkItem, type WorkRow, workColumns } from "./work-line";
import { isAskedFor, type WorkFilter, workWithin } from "./work-within";

/** So many are listed; beyond them it is only said that there are more. */
export const countedAtMost = 100;

export interface GapCount {
  readonly kind: ToldGap;
  /** At most one more than `countedAtMost`. */
  readonly records: number;
}

/** How many records that the person may write lack what readers would miss, published or not, by kind. */
export async function countGaps(db: Database, actor: Actor, asked?: WorkFilter): Promise<GapCount[]> {
  const counts = toldGaps.map(
    (kind) => sql`select ${writtenOut(kind)} as kind, count(*)::int as records from
      (select from ${drafts} join ${projects} on ${projects.id} = ${drafts.project}
        where ${lacking(kind, actor, asked)} limit ${writtenOut(countedAtMost + 1)}) found`,
  );
  const statement = sql.join(counts, sql` union all `);
  const found = await rows<GapCount>(db, isAskedFor(asked) ? statement : plannedOnce(statement));
  return found.filter(({ records }) => records > 0);
}

/** The records that lack it, the latest change first, `countedAtMost` of them. */
export async function recordsWithGap(
  db: Database,
  kind: ToldGap,
  actor: Actor,
  asked?: WorkFilter,
): Promise<WorkItem[]> {
  const found = await rows<WorkRow>(
    db,
    sql`select ${workColumns("saved")} from drafts ${besideDraft("saved")} where ${lacking(kind, actor, asked)}
      order by drafts.saved_at desc, drafts.project desc limit ${countedAtMost}`,
  );
  return found.map(asWorkItem);
}

const lacking = (kind: ToldGap, actor: Actor, asked: WorkFilter | undefined): SQL | undefined =>
  and(
    workWithin(actor, asked),
    sql`${drafts.gaps} @> array[${writtenOut(kind)}]`,
    sql`${projects.state} <> 'withdrawn'`,
  );
