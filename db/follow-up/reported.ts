import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { onlyFollowsUp, stepsReported } from "../../domain/follow-up/report-step";
import { awaitingVerification, mayVerify } from "../../domain/follow-up/verification";
import type { Language, Texts } from "../../domain/languages";
import type { Milestone, ProjectDocument, Source } from "../../domain/project/document";
import type { Database } from "../client";
import { waitingFor } from "../projects/work-list";
import { workWithin } from "../projects/work-within";
import { accounts } from "../schema/accounts";
import { milestones } from "../schema/parts";
import { drafts, draftVersions, projects } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { handsOfEach } from "./keep-verified";

/** A project with steps that were reported and that somebody may verify. */
export interface Reported {
  readonly project: string;
  /** The version of its draft that is read, and verified as it stands. */
  readonly version: number;
  readonly reference: string;
  readonly title: Texts;
  readonly originalLanguage: Language;
  /** Whether the steps wait to be published, or are published as reported. */
  readonly state: "waits" | "published";
  readonly steps: readonly (Milestone & { readonly by: string | null })[];
  readonly sources: readonly Source[];
}

/** So many projects are read and verified at once. */
export const reportedAtMost = 100;

/**
 * What waits for a second person of what was reported, what is not published yet first: corrections in review that
 * say nothing else, and steps that are published and that nobody has verified.
 */
export async function readReported(
  db: Database,
  actor: Actor,
): Promise<{ readonly reported: readonly Reported[]; readonly more: boolean }> {
  const [waiting, published] = await Promise.all([inReview(db, actor), notVerified(db, actor)]);
  const found = [...waiting, ...published];
  const hands = await handsOfEach(
    db,
    found.map(({ project }) => project),
  );
  const mine = found.flatMap(({ steps, ...line }) => {
    const own = steps.filter(
      (step) => step.actual === null || mayVerify(step, actor.id, hands.get(line.project) ?? new Map()),
    );
    return own.length === steps.length || (line.state === "published" && own.length > 0)
      ? [{ ...line, steps: own }]
      : [];
  });
  const page = mine.slice(0, reportedAtMost);
  const more = mine.length > page.length || waiting.length === limit || published.length === limit;
  return { reported: await withNames(db, page), more };
}

const limit = 200;
type Found = Omit<Reported, "steps"> & { readonly steps: readonly Milestone[] };

const columns = {
  project: drafts.project,
  version: drafts.version,
  reference: projects.reference,
  document: drafts.document,
};

/** Corrections in review that only follow up; what else they would change is read in the review. */
async function inReview(db: Database, actor: Actor): Promise<Found[]> {
  const found = await db
    .select({ ...columns, published: draftVersions.document })
    .from(drafts)
    .innerJoin(projects, eq(projects.id, drafts.project))
    .innerJoin(
      draftVersions,
      and(eq(draftVersions.project, drafts.project), eq(draftVersions.version, drafts.publishedVersion)),
    )
    .leftJoin(embargoes, eq(embargoes.project, drafts.project))
    .where(and(waitingFor(actor), eq(projects.state, "published")))
    .orderBy(asc(drafts.savedAt), asc(drafts.project))
    .limit(limit);
  return found.flatMap(({ published, document, ...line }) => {
    const steps = stepsReported(published, document);
    const reads = steps.length > 0 && onlyFollowsUp(published, document);
    return reads ? [lineOf({ ...line, document }, "waits", steps)] : [];
  });
}

async function notVerified(db: Database, actor: Actor): Promise<Found[]> {
  const unverified = db
    .select({ project: milestones.project })
    .from(milestones)
    .where(
      and(
        eq(milestones.project, drafts.project),
        isNotNull(milestones.actual),
        isNull(milestones.verifier),
        sql`${milestones.reporter} is distinct from ${actor.id}`,
      ),
    );
  const found = await db
    .select(columns)
    .from(drafts)
    .innerJoin(projects, eq(projects.id, drafts.project))
    .where(
      and(
        workWithin(actor),
        eq(drafts.open, false),
        eq(projects.state, "published"),
        sql`exists ${unverified}`,
      ),
    )
    .orderBy(asc(projects.publishedAt), asc(drafts.project))
    .limit(limit);
  return found.map((line) => lineOf(line, "published", awaitingVerification(line.document)));
}

function lineOf(
  {
    document,
    reference,
    ...line
  }: {
    readonly project: string;
    readonly version: number;
    readonly reference: string | null;
    readonly document: ProjectDocument;
  },
  state: Reported["state"],
  steps: readonly Milestone[],
): Found {
  const { title, originalLanguage, sources } = document;
  return { ...line, reference: reference ?? "", title, originalLanguage, sources, state, steps };
}

async function withNames(db: Database, found: readonly Found[]): Promise<Reported[]> {
  const ids = found.flatMap(({ steps }) => steps.flatMap(({ reporter }) => reporter ?? []));
  const people = await db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, [...new Set(ids)]));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return found.map(({ steps, ...line }) => ({
    ...line,
    steps: steps.map((step) => ({ ...step, by: names.get(step.reporter ?? "") ?? null })),
  }));
}
