import { randomUUID } from "node:crypto";
import { and, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { save } from "../../domain/life";
import { difference } from "../../domain/project/difference";
import type { ProjectDocument } from "../../domain/project/document";
import { type ToldGap, toldGapsOf } from "../../domain/project/gaps";
import { withMerged } from "../../domain/project/merged-organizations";
import { Refused } from "../../domain/refused";
import type { Assignment } from "../../domain/roles";
import type { Database } from "../client";
import { submissions } from "../schema/accounts";
import { agreements } from "../schema/parts";
import { draftPositions } from "../schema/positions";
import { drafts, draftVersions, projects, reviewEvents } from "../schema/projects";
import { assignmentOfDraft, withEditions } from "./assignment";
import { type DemandMay, demandWriter, type LockedDraft, lockDraft } from "./lock-draft";
import { type Lookups, lookUp } from "./lookups";
import { positionRow } from "./position-row";
import { holdNamed } from "./reference-lock";
import { insertAll, together, upsert } from "./statements";

/** A form of a project as it was sent. */
export interface SentDraft {
  /** Null for a new project. */
  readonly project: string | null;
  /** The version that the form showed; 0 for a new project. */
  readonly basedOn: number;
  readonly document: ProjectDocument;
  /** Drawn when the form was made: the same form sent again makes no second record. */
  readonly submission: string;
  /** Marks a record that is removed together with the sample register. */
  readonly sample?: boolean;
}

export interface SavedDraft {
  readonly project: string;
  readonly version: number;
}

/**
 * Keeps a draft: of a new project, or a change of one, which opens a correction where it is published. Refuses
 * `someone-else-saved` where another change was saved since `basedOn`; a form sent twice answers what it made.
 */
export function saveDraft(db: Database, sent: SentDraft, actor: Actor): Promise<SavedDraft> {
  const { project } = sent;
  return db.transaction((tx) =>
    project === null ? create(tx, sent, actor) : changeDraft(tx, { ...sent, project }, actor),
  );
}

async function create(tx: Database, sent: SentDraft, actor: Actor): Promise<SavedDraft> {
  const made = { project: randomUUID(), version: 1 };
  const [, firstSent] = await Promise.all([
    tx.execute(holdNamed),
    tx
      .insert(submissions)
      .values({ token: sent.submission, account: actor.id, record: made.project, version: made.version })
      .onConflictDoNothing()
      .returning({ token: submissions.token }),
  ]);
  if (firstSent.length === 0) return madeBefore(tx, sent.submission, actor);
  const saved = await prepare(tx, sent.document, actor);
  const draft = { ...made, ...saved.columns, ...saved.assigned, gaps: [...saved.gaps], publishedVersion: 0 };
  await together(tx, {
    project: sql`insert into ${projects} (id, sample) values (${made.project}, ${sent.sample ?? false})`,
    draft: insertAll(drafts, [{ ...draft, state: "draft", open: true }]),
    version: insertAll(draftVersions, [{ ...made, ...saved.columns }]),
    position: upsertPosition(made.project, saved),
  });
  return made;
}

async function madeBefore(tx: Database, submission: string, actor: Actor): Promise<SavedDraft> {
  const made = await madeBy(tx, submission, actor);
  if (!made) throw new Refused("not-found");
  return made;
}

/** The same for a change, in the caller's transaction, by whoever `demandMay` lets change the record. */
export async function changeDraft(
  tx: Database,
  sent: SentDraft & { project: string },
  actor: Actor,
  demandMay: DemandMay = demandWriter,
): Promise<SavedDraft> {
  const locked = await lockDraft(tx, sent.project, actor, demandMay);
  const before = await madeBy(tx, sent.submission, actor);
  if (before) return before;
  if (locked.project.state === "withdrawn") throw new Refused("already-withdrawn");
  const next = save(locked.standing, sent.basedOn, actor.id);
  const saved = await prepare(tx, sent.document, actor, { demandMay, before: locked.draft.editions });
  const changed = difference(locked.draft.document, saved.document).length > 0;
  const made = { project: sent.project, version: changed ? next.version : locked.draft.version };
  await tx
    .insert(submissions)
    .values({ token: sent.submission, account: actor.id, record: made.project, version: made.version })
    .onConflictDoNothing();
  if (changed) await keep(tx, locked, made, saved);
  return made;
}

/** What an earlier sending of the same form made. */
export async function madeBy(
  tx: Database,
  submission: string,
  actor: Actor,
): Promise<SavedDraft | undefined> {
  const [made] = await tx
    .select({ project: submissions.record, version: submissions.version })
    .from(submissions)
    .where(and(eq(submissions.token, submission), eq(submissions.account, actor.id)));
  return made;
}

interface Prepared {
  readonly document: ProjectDocument;
  readonly lookups: Lookups;
  readonly columns: Pick<typeof drafts.$inferSelect, "document" | "savedBy" | "savedAt">;
  /** Whose the draft is. */
  readonly assigned: Assignment;
  readonly gaps: readonly ToldGap[];
}

async function prepare(
  tx: Database,
  sent: ProjectDocument,
  actor: Actor,
  {
    demandMay = demandWriter,
    before = [],
  }: { readonly demandMay?: DemandMay; readonly before?: readonly string[] } = {},
): Promise<Prepared> {
  const lookups = await lookUp(tx, sent);
  const document = withEditions(withMerged(sent, lookups.merged), lookups);
  const assigned = assignmentOfDraft(document, actor, before);
  demandMay(actor, assigned);
  const columns = { document, savedBy: actor.id, savedAt: lookups.now };
  return { document, lookups, columns, assigned, gaps: toldGapsOf(document) };
}

/** Keeps a change. A draft in review is taken back by it; a published project stays with those it is published for. */
async function keep(tx: Database, { project, draft }: LockedDraft, made: SavedDraft, saved: Prepared) {
  const { editions, units } = saved.assigned;
  const published = project.state === "published" ? await publishedEditions(tx, project.id) : [];
  const update = tx
    .update(drafts)
    .set({
      version: made.version,
      ...saved.columns,
      gaps: [...saved.gaps],
      state: "draft",
      open: true,
      editions: [...new Set([...editions, ...published])],
      units: [...units],
    })
    .where(eq(drafts.project, project.id));
  const { savedBy: by, savedAt: at } = saved.columns;
  const takenBack = {
    project: project.id,
    version: draft.version,
    act: "taken-back",
    by,
    comment: null,
    at,
  } as const;
  await together(tx, {
    draft: update.getSQL(),
    version: insertAll(draftVersions, [{ ...made, ...saved.columns }]),
    position: project.state === "draft" ? upsertPosition(project.id, saved) : null,
    event: draft.state === "in-review" ? insertAll(reviewEvents, [takenBack]) : null,
  });
}

async function publishedEditions(tx: Database, project: string): Promise<string[]> {
  const found = await tx
    .selectDistinct({ edition: agreements.edition })
    .from(agreements)
    .where(and(eq(agreements.project, project), isNotNull(agreements.edition)));
  return found.flatMap(({ edition }) => edition ?? []);
}

function upsertPosition(project: string, { document, lookups }: Prepared): SQL {
  return upsert(draftPositions, { project, ...positionRow(document, lookups) }, draftPositions.project);
}
