import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { withVerified } from "../../domain/follow-up/verification";
import * as life from "../../domain/life";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { handsOf, keepVerified } from "../follow-up/keep-verified";
import { rows } from "../query";
import { actingRole } from "../revisions";
import { drafts, projects, reviewEvents } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { databaseNow } from "./lookups";
import { lockApproved, type ToApprove } from "./publish";
import { type Published, putInForce } from "./put-in-force";

/**
 * Approves exactly the version that was read, as a second person: it opens by itself at an instant, and until then
 * nothing of it is public and nothing of it may change. Refuses as `life.approve` and
 * `withVerified` do. `now` is for tests.
 */
export function approveFor(
  db: Database,
  { opensAt, verified = [], ...read }: ToApprove & { readonly opensAt: Date },
  actor: Actor,
  now?: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { standing, draft } = await lockApproved(tx, read, actor);
    const at = now ?? (await databaseNow(tx));
    life.approve(standing, read.version, actor.id, { opensAt, now: at });
    if (verified.length > 0)
      withVerified(draft.document, verified, actor.id, await handsOf(tx, read.project));
    const embargo = {
      opensAt,
      approvedBy: actor.id,
      role: actingRole(actor),
      approvedAt: at,
      verified: [...verified],
    };
    await tx
      .insert(embargoes)
      .values({ ...read, ...embargo })
      .onConflictDoUpdate({ target: embargoes.project, set: { version: read.version, ...embargo } });
    await tx.insert(reviewEvents).values({ ...read, act: "approved", by: actor.id, at });
  });
}

/** What opened, and what could not: refused by the rules it is back in review, otherwise it is tried again. */
export interface Opened {
  readonly published: readonly Published[];
  readonly failed: readonly { readonly project: string; readonly fault: unknown }[];
}

/**
 * Publishes every approved version whose instant has come, each in its own transaction. Any number of instances may
 * do so at once: each version opens once. `now` is the database's clock unless a test says otherwise.
 */
export async function openDue(db: Database, now?: Date): Promise<Opened> {
  const clock = now ? sql`${now.toISOString()}::timestamptz` : sql`clock_timestamp()`;
  const due = await rows<{ project: string }>(
    db,
    sql`select project from embargoes where opens_at <= ${clock} order by opens_at, project`,
  );
  const published: Published[] = [];
  const failed: { project: string; fault: unknown }[] = [];
  for (const { project } of due)
    try {
      const opened = await openOne(db, project, now);
      if (opened) published.push(opened);
    } catch (fault) {
      failed.push({ project, fault });
      if (fault instanceof Refused) await backToReview(db, project);
    }
  return { published, failed };
}

/** Null where another instance was quicker, or it was taken back meanwhile. */
function openOne(db: Database, project: string, now?: Date): Promise<Published | null> {
  return db.transaction(async (tx) => {
    const [locked] = await tx
      .select({ project: projects, draft: drafts })
      .from(projects)
      .innerJoin(drafts, eq(drafts.project, projects.id))
      .where(eq(projects.id, project))
      .for("update");
    // Read when the lock is held: whoever held it before may have opened it or taken it back.
    const [embargo] = await tx.select().from(embargoes).where(eq(embargoes.project, project));
    if (!locked || !embargo) return null;
    const at = now ?? (await databaseNow(tx));
    if (embargo.opensAt > at) return null;
    if (locked.draft.version !== embargo.version) throw new Refused("draft-changed");
    const by = { id: embargo.approvedBy, roles: { [embargo.role]: "all" as const } };
    const draft = await keepVerified(tx, locked.draft, { keys: embargo.verified, by: by.id, at });
    return putInForce(tx, { ...locked, draft, by, at });
  });
}

/** What names something that is gone by now waits for people again, as before it was approved. */
function backToReview(db: Database, project: string): Promise<void> {
  return db.transaction(async (tx) => {
    const [embargo] = await tx.delete(embargoes).where(eq(embargoes.project, project)).returning();
    if (!embargo) return;
    const { version, approvedBy: by } = embargo;
    await tx.insert(reviewEvents).values({ project, version, act: "sent-to-review", by });
  });
}

/** Milliseconds until the next approved version opens, by the database's clock, negative when overdue; null where none waits. */
export async function untilNextOpening(db: Database): Promise<number | null> {
  const [next] = await rows<{ wait: number | null }>(
    db,
    sql`select (extract(epoch from min(opens_at) - clock_timestamp()) * 1000)::float8 as wait from embargoes`,
  );
  return next?.wait ?? null;
}
