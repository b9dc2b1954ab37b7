import { eq, type SQL, sql } from "drizzle-orm";
import type { Language } from "../../domain/languages";
import type { Database } from "../client";
import { settleFigures } from "../figures/settle";
import { type Reviser, revisionInsert } from "../revisions";
import { draftPositions, positions } from "../schema/positions";
import { drafts, projects, reviewEvents } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { assignmentOf } from "./assignment";
import { closePosition, laterOf, type PositionRow, type Touched, touchedBy } from "./close-position";
import type { DraftRow, ProjectRow } from "./lock-draft";
import { lookUp } from "./lookups";
import { partInserts, removeParts } from "./parts";
import { positionRow } from "./position-row";
import { insertAll, type Row, together } from "./statements";
import { takeReference } from "./take-reference";

/** What was published, and whose pages show it: before, now, or both. */
export interface Published {
  readonly reference: string;
  readonly version: number;
  readonly touched: Touched;
}

/** A project with its draft, locked; and who publishes it, why, and when where it is not now. */
export interface ToPublish {
  readonly project: ProjectRow;
  readonly draft: Pick<DraftRow, "document" | "version" | "editions">;
  readonly by: Reviser;
  readonly reason?: string | null;
  /** The language that the reason is written in, where it is known. */
  readonly reasonLanguage?: Language | null;
  readonly at?: Date;
}

/**
 * Makes a draft what the public reads: parts, position, revision and figures change in the caller's transaction.
 * Whether that may be was decided by the caller.
 */
export async function putInForce(tx: Database, given: ToPublish): Promise<Published> {
  const { project, draft } = given;
  const { document } = draft;
  // Statements that wait for nothing in Node are sent together, and done in order.
  const [lookups, reference] = await Promise.all([
    lookUp(tx, document),
    project.reference ?? takeReference(tx, document),
  ]);
  const at = laterOf(given.at ?? lookups.now, project.publishedAt);
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
  await Promise.all([
    together(tx, { ...partInserts(project.id, document), ...publicationWrites(given, after) }),
    settleFigures(tx),
  ]);
  return { reference, version: after.version, touched: touchedBy(draft.editions, before, after) };
}

/** Takes out the version that the public has read until now. */
export async function takeOut(tx: Database, project: string, at: Date): Promise<PositionRow | null> {
  const [before] = await Promise.all([closePosition(tx, project, at), removeParts(tx, project)]);
  return before;
}

function publicationWrites(
  {
    project,
    draft: { document, version: draftVersion },
    by,
    reason = null,
    reasonLanguage = null,
  }: ToPublish,
  after: Row<typeof positions>,
): { [name: string]: SQL | null } {
  const at = after.validFrom.toISOString();
  const { editions, units } = assignmentOf(document);
  const revision = {
    subject: "project",
    record: project.id,
    act: project.version === 0 ? "published" : "corrected",
    document,
    actor: by,
    reason,
    reasonLanguage,
    sample: project.sample,
  } as const;
  const event = { project: project.id, version: draftVersion, act: "published", by: by.id } as const;
  return {
    position: insertAll(positions, [after]),
    draftPosition: sql`delete from ${draftPositions} where project = ${project.id}`,
    embargo: sql`delete from ${embargoes} where project = ${project.id}`,
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
