import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "../domain/actor";
import { isId } from "../domain/id";
import { Refused } from "../domain/refused";
import { mostViews, type ViewName } from "../domain/saved-view";
import type { Database } from "./client";
import { rows } from "./query";
import { savedViews } from "./schema/views";

/** A view of the dashboard that somebody saved. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** As an address has it, with its question mark; empty where nothing is asked. */
  readonly query: string;
  readonly savedAt: Date;
}

/** Their own views, by name. Nobody reads another's. */
export function listViews(db: Database, { id }: Actor): Promise<SavedView[]> {
  return db.select(columns).from(savedViews).where(eq(savedViews.account, id)).orderBy(savedViews.name);
}

/** One of their own views; null where there is none of that id. */
export async function readView(db: Database, view: string, { id }: Actor): Promise<SavedView | null> {
  if (!isId(view)) return null;
  const [found] = await db.select(columns).from(savedViews).where(theirs(view, id));
  return found ?? null;
}

const columns = {
  id: savedViews.id,
  name: savedViews.name,
  query: savedViews.query,
  savedAt: savedViews.savedAt,
};

const theirs = (view: string, account: string) =>
  and(eq(savedViews.id, view), eq(savedViews.account, account));

/** Saves a view. Refuses `view-name-taken`, and `too-many-views` beyond what is kept for each person. */
export async function saveView(
  db: Database,
  { name, query }: Pick<SavedView, "name" | "query">,
  { id: account }: Actor,
): Promise<void> {
  const kept = await db.transaction(async (tx) => {
    await tx.execute(sql`select from accounts where id = ${account} for update`);
    const [held] = await rows<{ views: number }>(
      tx,
      sql`select count(*)::int as views from saved_views where account = ${account}`,
    );
    if ((held?.views ?? 0) >= mostViews) throw new Refused("too-many-views");
    return tx.insert(savedViews).values({ account, name, query }).onConflictDoNothing().returning();
  });
  if (kept.length === 0) throw new Refused("view-name-taken");
}

/** Gives one of their own views another name. Refuses `view-name-taken` and `not-found`. */
export async function renameView(db: Database, { view, name }: ViewName, { id }: Actor): Promise<void> {
  const [renamed] = await rows<{ taken: boolean; found: boolean }>(
    db,
    sql`with taken as (select from saved_views where account = ${id} and name = ${name} and id <> ${view}),
      renamed as (update saved_views set name = ${name}
        where id = ${view} and account = ${id} and not exists (select from taken) returning id)
      select exists (select from taken) as taken, exists (select from renamed) as found`,
  );
  if (renamed?.taken) throw new Refused("view-name-taken");
  if (!renamed?.found) throw new Refused("not-found");
}

/** Removes one of their own views; one that is gone already is no fault. */
export async function removeView(db: Database, view: string, { id }: Actor): Promise<void> {
  await db.delete(savedViews).where(theirs(view, id));
}
