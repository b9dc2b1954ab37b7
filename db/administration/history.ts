import { type SQL, sql } from "drizzle-orm";
import type { Role } from "../../domain/actor";
import type { Database } from "../client";
import { rows } from "../query";
import type { RevisionAct, RevisionSubject } from "../revisions";

/** What of the history is asked for; null asks for all. */
export interface HistoryFilter {
  readonly subject: RevisionSubject | null;
  /** The record's id or code. */
  readonly record: string | null;
  /** The id of the account that made the changes. */
  readonly by: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
  /** Only what came before this change: the next page. */
  readonly before: number | null;
}

/** One accepted change, with the record as it was before and after. */
export interface ToldChange {
  readonly id: number;
  readonly subject: RevisionSubject;
  readonly record: string;
  readonly act: RevisionAct;
  readonly version: number;
  readonly at: Date;
  readonly reason: string | null;
  /** The name of the account; null where it is gone. */
  readonly by: string | null;
  readonly role: Role;
  readonly document: unknown;
  /** Null where this is the first that the history holds of the record. */
  readonly former: unknown;
  /** Of a project that was published. */
  readonly reference: string | null;
}

/** The changes that a filter finds, the latest first. */
export async function readChanges(db: Database, filter: HistoryFilter, most: number): Promise<ToldChange[]> {
  const found = await rows<Omit<ToldChange, "at"> & { at: string }>(
    db,
    sql`select r.id, r.subject, r.record, r.act, r.version, r.at::text as at, r.reason, a.name as by, r.role,
        r.document, b.document as former, p.reference
      from revisions r
      left join accounts a on a.id = r.by
      left join revisions b on b.subject = r.subject and b.record = r.record and b.version = r.version - 1
      left join projects p on r.subject = 'project' and p.id::text = r.record
      where ${sql.join(conditions(filter), sql` and `)}
      order by r.id desc limit ${most}`,
  );
  return found.map(({ at, ...change }) => ({ ...change, at: new Date(at) }));
}

function conditions({ subject, record, by, from, until, before }: HistoryFilter): SQL[] {
  const asked = (value: unknown, condition: SQL) => (value === null ? [] : [condition]);
  return [
    sql`true`,
    ...asked(subject, sql`r.subject = ${subject}`),
    ...asked(record, sql`r.record = ${record}`),
    ...asked(by, sql`r.by = ${by}`),
    ...asked(from, sql`r.at >= ${from?.toISOString()}::timestamptz`),
    ...asked(until, sql`r.at <= ${until?.toISOString()}::timestamptz`),
    ...asked(before, sql`r.id < ${before}`),
  ];
}

/** The names of organizations, expos and sources among these ids: a history names them by their ids only. */
export async function namesOfIds(db: Database, ids: readonly string[]) {
  if (ids.length === 0) return {};
  const wanted = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const found = await rows<{ id: string; names: object }>(
    db,
    sql`select id::text as id, names from organizations where id in (${wanted})
      union all select id::text, names from expos where id in (${wanted})
      union all select id::text, jsonb_build_object('en', coalesce(title, address))
        from reference_sources where id in (${wanted})`,
  );
  return Object.fromEntries(found.map(({ id, names }) => [id, names]));
}

/** Those who made a change that the history holds, by name. */
export const readChangers = (db: Database): Promise<{ id: string; name: string }[]> =>
  rows(
    db,
    sql`select id, name from accounts a where exists (select from revisions r where r.by = a.id) order by name, id`,
  );
