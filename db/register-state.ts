import { sql } from "drizzle-orm";
import type { Database } from "./client";
import { plannedOnce } from "./planned-once";
import { newestFirst } from "./projects/newest-first";
import { rows } from "./query";

/** What the public can read has changed since if this has. */
export interface RegisterState {
  /** Another one after every change of what is published, of its names, rates or settings. */
  readonly mark: string;
  /** The instant of the last accepted change; null before the first. */
  readonly changedAt: Date | null;
}

/** Accounts are nothing that the public reads. */
const publicSubjects = sql`subject <> 'account'`;

/**
 * Changes may be committed in another order than they were numbered, so the mark is made of the last thousand: one
 * that appears late among them changes it too.
 */
export async function readRegisterState(db: Database): Promise<RegisterState> {
  const [state] = await rows<{ mark: string; at: string | null }>(
    db,
    sql`select md5(concat_ws(' ', string_agg(id::text, ',' order by id),
        (select string_agg(md5(r::text), ',' order by md5(r::text)) from rates r),
        (select string_agg(md5(s::text), ',' order by md5(s::text)) from settings s))) as mark,
      max(at)::text as at
      from (select id, at from revisions where ${publicSubjects} order by id desc limit 1000) last`,
  );
  return { mark: state?.mark ?? "", changedAt: state?.at ? new Date(state.at) : null };
}

/** The instant of the first publication; null where nothing was ever published. */
export async function readFirstPublication(db: Database): Promise<Date | null> {
  const [first] = await rows<{ instant: string | null }>(
    db,
    sql`select min(valid_from)::text as instant from positions`,
  );
  return first?.instant ? new Date(first.instant) : null;
}

export const lastChange = sql`select at::text as instant from revisions
  where ${publicSubjects} order by at desc limit 1`;

/** The instant of the last accepted change of anything that the public reads; null before the first. */
export async function readLastChange(db: Database): Promise<Date | null> {
  const [last] = await rows<{ instant: string }>(db, plannedOnce(lastChange));
  return last ? new Date(last.instant) : null;
}

/** The instant of the last change of a published project; null before the first. What is drafted tells nothing here. */
export async function readLastPublication(db: Database): Promise<Date | null> {
  const [last] = await rows<{ instant: string | null }>(
    db,
    sql`select greatest(
        (select p.valid_from from positions p order by ${sql.raw(newestFirst("p"))} limit 1),
        (select max(valid_to) from positions))::text as instant`,
  );
  return last?.instant ? new Date(last.instant) : null;
}
