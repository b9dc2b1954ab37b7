import { eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import * as life from "../../domain/life";
import { Refused } from "../../domain/refused";
import { demand, mayPublish } from "../../domain/roles";
import type { Database } from "../client";
import { settleFigures } from "../figures/settle";
import { revisionInsert } from "../revisions";
import { draftPositions, positions } from "../schema/positions";
import { drafts, projects, reviewEvents } from "../schema/projects";
import { assignmentOf } from "./assignment";
import { closePosition, laterOf, type PositionRow, type Touched, touchedBy } from "./close-position";
import { type DraftRow, type LockedDraft, lockDraft, type ProjectRow } from "./lock-draft";
import { lookUp } from "./lookups";
import { partInserts, removeParts } from "./parts";
import { positionRow } from "./position-row";
import type { ReadDraft } from "./review";
import { insertAll, type Row, together } from "./statements";
import { takeReference } from "./take-reference";

/** What was published, and whose pages show it: before, now, or both. */
export interface Published {
  readonly reference: string;
  readonly version: number;
  readonly touched: Touched;
}

/**
 * Publishes exactly the version that was read, by a person who saved no change of it: parts, position, revision
 * and figures change in one transaction. Refuses as `life.publish` does, and `already-withdrawn`.
 */
export function publish(
  db: Database,
  read: ReadDraft & { readonly reason?: string | null },
  actor: Actor,
): Promise<Published> {
  return db.transaction(async (tx) => {
    const { project, draft } = await lockApproved(tx, read, actor);
    const { document } = draft;
    const lookups = await lookUp(tx, document);
    const at = laterOf(lookups.now, project.publishedAt);
    const reference = project.reference ?? (await takeReference(tx, document));
    const before = project.reference === null ? null : await takeOut(tx, project.id, at);
    const after: Row<typeof positions> = {
      project: project.id,
      reference,
      version: project.version + 1,
      firstPublishedAt: project.firstPublishedAt ?? at,
      validFrom: at,
      validTo: null,
      ...positionRow(document, lookups, reference),
    };
    await together(tx, {
      ...partInserts(project.id, document),
      ...publicationWrites(project, draft, after, actor, read.reason ?? null),
    });
    await settleFigures(tx);
    return { reference, version: after.version, touched: touchedBy(draft.editions, before, after) };
  });
}

/** Locks the draft and lets the rules decide on it. */
async function lockApproved(tx: Database, read: ReadDraft, actor: Actor): Promise<LockedDraft> {
  const locked = await lockDraft(tx, read.project, actor);
  if (locked.project.state === "withdrawn") throw new Refused("already-withdrawn");
  demand(mayPublish(actor, locked.draft.editions));
  life.publish(locked.standing, read.version, actor.id);
  return locked;
}

/** Takes out the version that the public has read until now. */
async function takeOut(tx: Database, project: string, at: Date): Promise<PositionRow | null> {
  const [before] = await Promise.all([closePosition(tx, project, at), removeParts(tx, project)]);
  return before;
}

function publicationWrites(
  project: ProjectRow,
  { document, version: draftVersion }: DraftRow,
  after: Row<typeof positions>,
  actor: Actor,
  reason: string | null,
): { [name: string]: SQL | null } {
  const at = after.validFrom.toISOString();
  const { editions, units } = assignmentOf(document);
  const revision = {
    subject: "project",
    record: project.id,
    act: project.version === 0 ? "published" : "corrected",
    document,
    actor,
    reason,
    sample: project.sample,
  } as const;
  const event = { project: project.id, version: draftVersion, act: "published", by: actor.id } as const;
  return {
    position: insertAll(positions, [after]),
    draftPosition: sql`delete from ${draftPositions} where project = ${project.id}`,
    revision: revisionInsert(revision, after.version, after.validFrom),
    event: insertAll(reviewEvents, [{ ...event, comment: null, at: after.validFrom }]),
    project: sql`update ${projects} set state = 'published', reference = ${after.reference},
      revision = (select id from written_revision), version = ${after.version},
      first_published_at = coalesce(first_published_at, ${at}::timestamptz), published_at = ${at}::timestamptz
      where ${eq(projects.id, project.id)}`,
    draft: sql`update ${drafts} set state = 'draft', open = false, published_version = ${draftVersion},
      editions = array(select jsonb_array_elements_text(${JSON.stringify(editions)}::jsonb)),
      units = array(select jsonb_array_elements_text(${JSON.stringify(units)}::jsonb))
      where ${eq(drafts.project, project.id)}`,
  };
}
