import { and, asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { isId } from "../../domain/id";
import type { DraftStanding } from "../../domain/life";
import type { ProjectDocument } from "../../domain/project/document";
import { mayReadUnpublished, seesWithheld } from "../../domain/roles";
import { isCount } from "../../domain/storable";
import type { Database } from "../client";
import { accounts } from "../schema/accounts";
import {
  drafts,
  draftVersions,
  projects,
  proposals,
  type reviewActEnum,
  reviewEvents,
} from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { writersOf } from "./lock-draft";
import { withoutWithheld } from "./withheld";

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What happened to a draft on its way. */
export interface ReviewEvent {
  readonly act: (typeof reviewActEnum.enumValues)[number];
  readonly version: number;
  readonly by: Person;
  readonly comment: string | null;
  readonly at: Date;
}

/** A draft as those who may read it unpublished see it. */
export interface Draft {
  readonly project: string;
  /** Null until it is first published. */
  readonly reference: string | null;
  readonly projectState: "draft" | "published" | "withdrawn";
  /** The id of the project that it turned out to be. */
  readonly mergedInto: string | null;
  /** When it was first published. */
  readonly firstPublishedAt: Date | null;
  /** False where the draft is what is published, and nothing was changed since. */
  readonly open: boolean;
  readonly version: number;
  readonly state: DraftStanding["state"];
  readonly document: ProjectDocument;
  readonly savedBy: Person;
  readonly savedAt: Date;
  /** Everybody who saved a change since the last published version: none of them may publish it. */
  readonly writers: readonly string[];
  readonly published: { readonly version: number; readonly document: ProjectDocument } | null;
  /** The newest last. */
  readonly events: readonly ReviewEvent[];
  /** A withdrawal that waits for a second person. */
  readonly withdrawal: Withdrawal | null;
  /** Set where this version is approved and waits for its time. */
  readonly opening: Opening | null;
  readonly editions: readonly string[];
  readonly units: readonly string[];
}

export interface Opening {
  readonly opensAt: Date;
  readonly approvedBy: Person;
}

export interface Withdrawal {
  readonly id: string;
  readonly reason: string;
  readonly proposedBy: Person;
  readonly proposedAt: Date;
}

/** One saved version of a draft. */
export interface DraftVersion {
  readonly version: number;
  readonly document: ProjectDocument;
  readonly savedBy: Person;
  readonly savedAt: Date;
}

const person = { id: accounts.id, name: accounts.name };

/** A project's draft with everything its page shows; null where the actor may not read it. */
export async function readDraft(db: Database, project: string, actor: Actor): Promise<Draft | null> {
  const found = await readable(db, project, actor);
  if (!found) return null;
  const { draft, record, savedBy } = found;
  const shown = shownTo(actor, draft.editions);
  const [published, writers, events, withdrawal, opening] = await Promise.all([
    versions(db, project, [draft.publishedVersion]),
    writersOf(db, project),
    readEvents(db, project),
    openWithdrawal(db, project),
    readOpening(db, project),
  ]);
  return {
    project,
    reference: record.reference,
    projectState: record.state,
    mergedInto: record.mergedInto,
    firstPublishedAt: record.firstPublishedAt,
    open: draft.open,
    version: draft.version,
    state: draft.state,
    document: shown(draft.document),
    savedBy,
    savedAt: draft.savedAt,
    writers: writers.map(({ id }) => id),
    published: published[0]
      ? { version: published[0].version, document: shown(published[0].document) }
      : null,
    events,
    withdrawal,
    opening,
    editions: draft.editions,
    units: draft.units,
  };
}

/** A version of a draft as it was saved; null where there is none or the actor may not read it. */
export async function readDraftVersion(
  db: Database,
  project: string,
  version: number,
  actor: Actor,
): Promise<DraftVersion | null> {
  const found = await readable(db, project, actor);
  if (!found || !isCount(version)) return null;
  const [read] = await versions(db, project, [version]);
  return read ? { ...read, document: shownTo(actor, found.draft.editions)(read.document) } : null;
}

async function readable(db: Database, project: string, actor: Actor) {
  if (!isId(project)) return null;
  const [found] = await db
    .select({
      draft: drafts,
      record: {
        reference: projects.reference,
        state: projects.state,
        mergedInto: projects.mergedInto,
        firstPublishedAt: projects.firstPublishedAt,
      },
      savedBy: person,
    })
    .from(drafts)
    .innerJoin(projects, eq(projects.id, drafts.project))
    .innerJoin(accounts, eq(accounts.id, drafts.savedBy))
    .where(eq(drafts.project, project));
  return found && mayReadUnpublished(actor, found.draft) ? found : null;
}

/** Withheld amounts lose their figures for those who may not see them. */
function shownTo(actor: Actor, editions: readonly string[]): (document: ProjectDocument) => ProjectDocument {
  return (document) => (seesWithheld(actor, editions) ? document : withoutWithheld(document));
}

function versions(db: Database, project: string, wanted: readonly number[]): Promise<DraftVersion[]> {
  return db
    .select({
      version: draftVersions.version,
      document: draftVersions.document,
      savedBy: person,
      savedAt: draftVersions.savedAt,
    })
    .from(draftVersions)
    .innerJoin(accounts, eq(accounts.id, draftVersions.savedBy))
    .where(and(eq(draftVersions.project, project), inArray(draftVersions.version, [...wanted])));
}

function readEvents(db: Database, project: string): Promise<ReviewEvent[]> {
  return db
    .select({
      act: reviewEvents.act,
      version: reviewEvents.version,
      by: person,
      comment: reviewEvents.comment,
      at: reviewEvents.at,
    })
    .from(reviewEvents)
    .innerJoin(accounts, eq(accounts.id, reviewEvents.by))
    .where(eq(reviewEvents.project, project))
    .orderBy(asc(reviewEvents.id));
}

async function openWithdrawal(db: Database, project: string): Promise<Withdrawal | null> {
  const [open] = await db
    .select({
      id: proposals.id,
      reason: proposals.reason,
      proposedBy: person,
      proposedAt: proposals.proposedAt,
    })
    .from(proposals)
    .innerJoin(accounts, eq(accounts.id, proposals.proposedBy))
    .where(and(eq(proposals.kind, "withdraw"), eq(proposals.subject, project), eq(proposals.state, "open")));
  return open ?? null;
}

async function readOpening(db: Database, project: string): Promise<Opening | null> {
  const [opening] = await db
    .select({ opensAt: embargoes.opensAt, approvedBy: person })
    .from(embargoes)
    .innerJoin(accounts, eq(accounts.id, embargoes.approvedBy))
    .where(eq(embargoes.project, project));
  return opening ?? null;
}
