import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { awaitingVerification, mayVerify } from "../../domain/follow-up/verification";
import type { Language, Texts } from "../../domain/languages";
import type { Milestone, ProjectDocument } from "../../domain/project/document";
import { type Refusal, Refused } from "../../domain/refused";
import { mayReadUnpublished, seesWithheld } from "../../domain/roles";
import type { Database } from "../client";
import { handsOfEach } from "../follow-up/keep-verified";
import { accounts } from "../schema/accounts";
import { drafts, projects } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { publish, type ToApprove } from "./publish";
import type { Published } from "./put-in-force";
import type { Person } from "./read-draft";
import type { ReadDraft } from "./review";
import { withoutWithheld } from "./withheld";
import { waitingFor } from "./work-list";

/** So many lines are read and published at once. */
export const batchAtMost = 200;

/** A version that waits for somebody's decision, whole. */
export interface BatchLine extends ReadDraft {
  readonly reference: string | null;
  readonly document: ProjectDocument;
  readonly savedBy: Person;
  /** Its steps that nobody has verified yet, and this reader may. */
  readonly toCheck: readonly Milestone[];
}

/** Everything that waits for a person, the oldest first; `more` lines beyond the limit are not among them. */
export async function readBatch(
  db: Database,
  actor: Actor,
): Promise<{ readonly lines: readonly BatchLine[]; readonly more: number }> {
  const found = await db
    .select({
      project: drafts.project,
      version: drafts.version,
      reference: projects.reference,
      document: drafts.document,
      editions: drafts.editions,
      savedBy: { id: accounts.id, name: accounts.name },
      all: sql<number>`(count(*) over ())::int`,
    })
    .from(drafts)
    .innerJoin(projects, eq(projects.id, drafts.project))
    .innerJoin(accounts, eq(accounts.id, drafts.savedBy))
    .leftJoin(embargoes, eq(embargoes.project, drafts.project))
    .where(waitingFor(actor))
    .orderBy(asc(drafts.savedAt), asc(drafts.project))
    .limit(batchAtMost);
  const withSteps = found.filter(({ document }) => awaitingVerification(document).length > 0);
  const hands = await handsOfEach(
    db,
    withSteps.map(({ project }) => project),
  );
  const lines = found.map(({ editions, all: _, document, ...line }) => ({
    ...line,
    document: seesWithheld(actor, editions) ? document : withoutWithheld(document),
    toCheck: awaitingVerification(document).filter((step) =>
      mayVerify(step, actor.id, hands.get(line.project) ?? new Map()),
    ),
  }));
  return { lines, more: (found[0]?.all ?? 0) - lines.length };
}

/** What became of one line. */
export interface BatchOutcome {
  readonly project: string;
  /** Empty where the record may not be read. */
  readonly title: Texts;
  readonly originalLanguage: Language | null;
  readonly result: { readonly published: Published } | { readonly refused: Refusal };
}

/**
 * Publishes each of the versions that were read, each in its own transaction and by the same rules as alone: one that
 * is refused, because it changed meanwhile for example, is left out and keeps no other from being published. `act`:
 * what is done with each where it is not only published.
 */
export async function publishEach(
  db: Database,
  reads: readonly ToApprove[],
  actor: Actor,
  act: typeof publish = publish,
): Promise<BatchOutcome[]> {
  const titles = await titlesOf(db, reads, actor);
  const outcomes: BatchOutcome[] = [];
  for (const read of reads) {
    const { title = {}, originalLanguage = null } = titles.get(read.project) ?? {};
    const result = await doneOrRefused(() => act(db, read, actor));
    outcomes.push({ project: read.project, title, originalLanguage, result });
  }
  return outcomes;
}

async function doneOrRefused(act: () => Promise<Published>): Promise<BatchOutcome["result"]> {
  try {
    return { published: await act() };
  } catch (no) {
    if (!(no instanceof Refused)) throw no;
    return { refused: no.reason };
  }
}

async function titlesOf(db: Database, reads: readonly ReadDraft[], actor: Actor) {
  const ids = reads.map(({ project }) => project);
  const found = await db
    .select({
      project: drafts.project,
      editions: drafts.editions,
      units: drafts.units,
      title: sql<Texts>`${drafts.document} -> 'title'`,
      originalLanguage: sql<Language>`${drafts.document} ->> 'originalLanguage'`,
    })
    .from(drafts)
    .where(inArray(drafts.project, ids));
  return new Map(
    found.filter((one) => mayReadUnpublished(actor, one)).map((one) => [one.project, one] as const),
  );
}
