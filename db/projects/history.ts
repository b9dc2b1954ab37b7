import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { Role } from "../../domain/actor";
import type { Language } from "../../domain/languages";
import { type Change, difference } from "../../domain/project/difference";
import type { ProjectDocument } from "../../domain/project/document";
import { mayBeReference } from "../../domain/project/reference";
import { endOfDay } from "../../domain/zone";
import type { Database } from "../client";
import type { RevisionAct } from "../revisions";
import { projects, revisions } from "../schema/projects";
import { readSettings } from "../settings";
import { ofLastRecord, readMergedReferences } from "./merged-into";
import { publicDocument } from "./public-document";
import { type PublicNames, publicNamesOf } from "./public-names";

/** One published revision of a project: the role of who made it, never the person. */
export interface HistoryEntry {
  readonly version: number;
  readonly act: RevisionAct;
  readonly role: Role;
  readonly at: Date;
  readonly reason: string | null;
  /** The language that the reason is written in, where it is known. */
  readonly reasonLanguage: Language | null;
  /**
   * What changed in what the public reads since the version before, by paths of the document; organizations by
   * their names. Empty for the first, and for a withdrawn project.
   */
  readonly changes: readonly Change[];
}

/**
 * The published revisions of a project, the oldest first; null where nothing was ever published. With a day, those
 * until its end: none where it was published later.
 */
export async function readHistory(
  db: Database,
  reference: string,
  asOf: string | null = null,
): Promise<readonly HistoryEntry[] | null> {
  if (!mayBeReference(reference)) return null;
  const found = await readRevisions(db, reference, asOf);
  if (found.length === 0) return asOf !== null && (await wasEverPublished(db, reference)) ? [] : null;
  const contents = await contentsOf(db, found);
  return found.map(({ version, act, role, at, reason, reasonLanguage }, n) => ({
    version,
    act,
    role,
    at,
    reason,
    reasonLanguage,
    changes: n === 0 ? [] : difference(contents[n - 1], contents[n]),
  }));
}

/** The histories of the records that ended in this one, the first merged first. */
export async function readMergedHistories(
  db: Database,
  reference: string,
  asOf: string | null = null,
): Promise<readonly { readonly reference: string; readonly entries: readonly HistoryEntry[] }[]> {
  if (!mayBeReference(reference)) return [];
  const ended = await readMergedReferences(db, reference);
  const histories = await Promise.all(
    ended.map(async (one) => ({ reference: one, entries: (await readHistory(db, one, asOf)) ?? [] })),
  );
  // On a day before it was merged it was a record of its own.
  return histories.filter(({ entries }) => entries.at(-1)?.act === "merged");
}

/** What changed between any two versions; null where the project or one of them was never published. */
export async function readDifference(
  db: Database,
  reference: string,
  versions: { readonly from: number; readonly to: number },
  asOf: string | null = null,
): Promise<readonly Change[] | null> {
  const found = await readRevisions(db, reference, asOf);
  const pair = [versions.from, versions.to].flatMap(
    (version) => found.find((one) => one.version === version) ?? [],
  );
  if (pair.length < 2) return null;
  const [before, after] = await contentsOf(db, pair);
  return difference(before, after);
}

async function readRevisions(db: Database, reference: string, asOf: string | null) {
  const end = asOf === null ? null : endOfDay(asOf, (await readSettings(db)).zone);
  const last = <Value>(column: "state" | "withdrawn_at") => ofLastRecord<Value>(sql`${projects.id}`, column);
  const since = end === null ? sql`` : sql` and ${last("withdrawn_at")} <= ${end.toISOString()}::timestamptz`;
  return db
    .select({
      version: revisions.version,
      act: revisions.act,
      role: revisions.role,
      at: revisions.at,
      reason: revisions.reason,
      reasonLanguage: revisions.reasonLanguage,
      document: revisions.document,
      hidden: sql<boolean>`${last("state")} = 'withdrawn'${since}`,
    })
    .from(projects)
    .innerJoin(
      revisions,
      and(eq(revisions.subject, "project"), eq(revisions.record, sql`${projects.id}::text`)),
    )
    .where(and(eq(projects.reference, reference), end === null ? undefined : lte(revisions.at, end)))
    .orderBy(asc(revisions.version));
}

async function wasEverPublished(db: Database, reference: string): Promise<boolean> {
  const found = await db.select({ id: projects.id }).from(projects).where(eq(projects.reference, reference));
  return found.length > 0;
}

/** As the public reads them, organizations by their names; of a withdrawn project only that it was there. What was merged can be read on. */
async function contentsOf(db: Database, found: Awaited<ReturnType<typeof readRevisions>>) {
  if (found.some(({ hidden }) => hidden)) return found.map(() => ({}));
  const documents = found.map(({ document }) => document as ProjectDocument);
  const names = await publicNamesOf(db, documents);
  return documents.map((document) => comparable(document, names));
}

function comparable(document: ProjectDocument, { organizations }: PublicNames) {
  const { agreements, ...rest } = publicDocument(document);
  const named = agreements.map(({ parties, ...agreement }) => ({
    ...agreement,
    parties: parties.map((party) => ({
      ...party,
      organization: organizations[party.organization]?.names ?? {},
    })),
  }));
  return { ...rest, agreements: named };
}
