import { eq, sql } from "drizzle-orm";
import { type Hands, withVerified } from "../../domain/follow-up/verification";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import type { LockedDraft } from "../projects/lock-draft";
import { databaseNow } from "../projects/lookups";
import { rows } from "../query";
import { drafts, draftVersions } from "../schema/projects";

type Kept = Pick<LockedDraft["draft"], "project" | "document" | "version" | "editions">;

/**
 * The draft with these steps verified, as one more version of whoever checked them, in the transaction that
 * publishes it: what was verified stands in the draft that the next correction begins with. Refuses as
 * `withVerified` does.
 */
export async function keepVerified(
  tx: Database,
  draft: Kept,
  { keys, by, at }: { readonly keys: readonly string[]; readonly by: string; readonly at?: Date | undefined },
): Promise<Kept> {
  if (keys.length === 0) return draft;
  const document = withVerified(draft.document, keys, by, await handsOf(tx, draft.project));
  const saved = {
    version: draft.version + 1,
    document,
    savedBy: by,
    savedAt: at ?? (await databaseNow(tx)),
  };
  await tx.insert(draftVersions).values({ project: draft.project, ...saved });
  await tx.update(drafts).set(saved).where(eq(drafts.project, draft.project));
  return { ...draft, document, version: saved.version };
}

/** Who ever wrote a change of each step of a project: whoever reports a step, or changes it, stands in that version. */
export async function handsOf(tx: Database, project: string): Promise<Hands> {
  return (await handsOfEach(tx, [project])).get(project) ?? new Map();
}

/** The same for many projects, by their ids. */
export async function handsOfEach(
  db: Database,
  projects: readonly string[],
): Promise<ReadonlyMap<string, Hands>> {
  if (projects.length === 0) return new Map();
  const found = await rows<{ project: string; key: string; hands: string[] }>(
    db,
    sql`select v.project, step ->> 'key' as key, array_agg(distinct step ->> 'reporter') as hands
      from ${draftVersions} v, jsonb_array_elements(v.document -> 'milestones') step
      where v.project = any(${arrayOf(projects, "uuid")}) and step ->> 'reporter' is not null
      group by v.project, step ->> 'key'`,
  );
  const each = new Map<string, Map<string, Set<string>>>();
  for (const { project, key, hands } of found)
    each.set(project, (each.get(project) ?? new Map()).set(key, new Set(hands)));
  return each;
}
