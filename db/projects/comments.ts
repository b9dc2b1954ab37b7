import { and, eq, isNull, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "../../domain/actor";
import type { Language, Texts } from "../../domain/languages";
import { Refused } from "../../domain/refused";
import { mayWrite } from "../../domain/roles";
import { deskPeople } from "../accounts/desk-people";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { comments } from "../schema/comments";
import { drafts } from "../schema/projects";
import type { Person } from "./read-draft";

/** What was said about a record, with its answers in order. */
export interface Thread {
  readonly id: string;
  readonly by: Person;
  /** To whom; null where it is to everybody at the desk. */
  readonly to: Person | null;
  readonly text: string;
  readonly at: Date;
  readonly resolvedBy: Person | null;
  readonly answers: readonly {
    readonly id: string;
    readonly by: Person;
    readonly text: string;
    readonly at: Date;
  }[];
}

/** A thread that waits for somebody: its last word is not theirs. */
export interface WaitingComment {
  readonly project: string;
  readonly title: Texts;
  readonly originalLanguage: Language;
  readonly by: string;
  readonly text: string;
  readonly at: Date;
}

export interface NewComment {
  readonly project: string;
  readonly text: string;
  /** Id of the account to which it is addressed. */
  readonly to: string | null;
  /** Id of the comment that it answers. */
  readonly answers: string | null;
}

/**
 * Says something about a record that the actor may write. Refuses `comment-needed` without a word, and `not-found`
 * for whoever it is addressed to who may not write the record, and for a thread of another one. Sent twice within a
 * minute it is said once.
 */
export function addComment(db: Database, said: NewComment, actor: Actor): Promise<void> {
  return db.transaction(async (tx) => {
    const editions = await editionsOf(tx, said.project, actor, "update");
    const text = said.text.trim();
    if (!text) throw new Refused("comment-needed");
    if (said.to !== null) await demandReader(tx, said.to, editions);
    if (said.answers !== null) await demandThread(tx, said.answers, said.project);
    const { project, answers } = said;
    const comment = { project, answers, text, by: actor.id, to: answers === null ? said.to : null };
    if (!(await isSaidJustNow(tx, comment))) await tx.insert(comments).values(comment);
  });
}

/** A form that was sent twice says its word once. */
async function isSaidJustNow(tx: Database, said: typeof comments.$inferInsert): Promise<boolean> {
  const just = sql`${comments.at} > now() - interval '1 minute'`;
  const same = (column: PgColumn, value: unknown) => sql`${column} is not distinct from ${value}`;
  const found = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.project, said.project),
        eq(comments.by, said.by),
        eq(comments.text, said.text),
        same(comments.answers, said.answers),
        same(comments.to, said.to),
        isNull(comments.resolvedAt),
        just,
      ),
    );
  return found.length > 0;
}

/** Ends a thread: anybody who may write the record may, and once is enough. */
export async function resolveComment(
  db: Database,
  { project, id }: { readonly project: string; readonly id: string },
  actor: Actor,
): Promise<void> {
  await editionsOf(db, project, actor);
  await demandThread(db, id, project);
  await db
    .update(comments)
    .set({ resolvedBy: actor.id, resolvedAt: sql`now()` })
    .where(and(eq(comments.id, id), isNull(comments.resolvedAt)));
}

/** Refuses `not-found` to whoever may not write the record: comments are the desk's. `update` locks it. */
async function editionsOf(
  db: Database,
  project: string,
  actor: Actor,
  lock?: "update",
): Promise<readonly string[]> {
  const ofProject = db.select({ editions: drafts.editions }).from(drafts).where(eq(drafts.project, project));
  const [draft] = await (lock ? ofProject.for(lock) : ofProject);
  if (!draft || !mayWrite(actor, draft.editions)) throw new Refused("not-found");
  return draft.editions;
}

async function demandReader(db: Database, account: string, editions: readonly string[]): Promise<void> {
  const readers = await deskPeople(db, editions);
  if (!readers.some(({ id }) => id === account)) throw new Refused("not-found");
}

async function demandThread(db: Database, id: string, project: string): Promise<void> {
  const [thread] = await db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.project, project), isNull(comments.answers)));
  if (!thread) throw new Refused("not-found");
}

interface Row {
  id: string;
  answers: string | null;
  by: Person;
  to: Person | null;
  text: string;
  at: string;
  resolved: Person | null;
}

/** The threads about a record, the oldest first; none for whoever may not write it. */
export async function readThreads(db: Database, project: string, actor: Actor): Promise<Thread[]> {
  await editionsOf(db, project, actor);
  const person = (alias: string) =>
    sql.raw(
      `case when ${alias}.id is null then null else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name) end`,
    );
  const found = await rows<Row>(
    db,
    sql`select c.id, c.answers, ${person("b")} as by, ${person("t")} as to, c.text, c.at::text as at, ${person("r")} as resolved
      from comments c join accounts b on b.id = c.by left join accounts t on t.id = c.to
        left join accounts r on r.id = c.resolved_by
      where c.project = ${project} order by c.at, c.id`,
  );
  const dated = found.map((row) => ({ ...row, at: new Date(row.at) }));
  return dated
    .filter(({ answers }) => answers === null)
    .map(({ resolved, answers: _, ...thread }) => ({
      ...thread,
      resolvedBy: resolved,
      answers: dated
        .filter(({ answers }) => answers === thread.id)
        .map(({ id, by, text, at }) => ({ id, by, text, at })),
    }));
}

/** The open threads addressed to somebody or begun by them whose last word is another's, the oldest first. */
export async function waitingComments(db: Database, actor: Actor): Promise<WaitingComment[]> {
  const found = await rows<Omit<WaitingComment, "at"> & { at: string; editions: string[] }>(
    db,
    plannedOnce(sql`select c.project, d.document -> 'title' as title, d.document ->> 'originalLanguage' as "originalLanguage",
        a.name as by, l.text, l.at::text as at, d.editions
      from comments c join drafts d on d.project = c.project
        join lateral (select e.by, e.text, e.at from comments e
          where e.id = c.id or e.answers = c.id order by e.at desc, e.id desc limit 1) l on true
        join accounts a on a.id = l.by
      where c.answers is null and c.resolved_at is null
        and (c.to = ${actor.id} or c.by = ${actor.id}) and l.by <> ${actor.id}
      order by l.at limit 100`),
  );
  return found
    .filter(({ editions }) => mayWrite(actor, editions))
    .map(({ editions: _, ...waiting }) => ({ ...waiting, at: new Date(waiting.at) }));
}
