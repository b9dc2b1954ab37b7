import { sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { drafts, projects } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { writtenBy } from "./work-list";
import { isAskedFor, type WorkFilter, workWithin } from "./work-within";

/** How much waits for somebody, however long the lists are. */
export interface WorkCounts {
  readonly mine: number;
  readonly sentBack: number;
  readonly inReview: number;
  readonly toReview: number;
  /** Since the start of the day. */
  readonly publishedToday: number;
}

/** Counts what the lists of `workList` hold; `dayBegan` is the start of today in the register's zone. */
export async function countWork(
  db: Database,
  actor: Actor,
  dayBegan: Date,
  asked?: WorkFilter,
): Promise<WorkCounts> {
  const within = workWithin(actor, asked);
  const of = (state: string, own: boolean) =>
    sql`count(*) filter (where state = ${state} and own = ${own})::int`;
  const statement = sql`with open as (select ${drafts.state}::text as state, ${writtenBy(actor)} as own from ${drafts}
        where ${within} and ${drafts.open}
          and not exists (select from ${embargoes} where ${embargoes.project} = ${drafts.project}))
      select ${of("draft", true)} as mine, ${of("sent-back", true)} as "sentBack", ${of("in-review", true)} as "inReview",
        ${of("in-review", false)} as "toReview",
        (select count(*)::int from ${drafts} join ${projects} on ${projects.id} = ${drafts.project}
          where ${within} and ${projects.publishedAt} >= ${dayBegan.toISOString()}::timestamptz) as "publishedToday"
      from open`;
  const [counts] = await rows<WorkCounts>(db, isAskedFor(asked) ? statement : plannedOnce(statement));
  if (!counts) throw new Error("The database did not answer.");
  return counts;
}
