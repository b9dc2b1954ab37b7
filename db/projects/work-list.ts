import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Language, Texts } from "../../domain/languages";
import type { DraftStanding } from "../../domain/life";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { accounts } from "../schema/accounts";
import { positions } from "../schema/positions";
import { drafts, projects, proposals } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { wroteSince } from "./lock-draft";
import type { Person } from "./read-draft";

/** One line of somebody's work. */
export interface WorkItem {
  readonly project: string;
  readonly reference: string | null;
  readonly title: Texts;
  readonly originalLanguage: Language;
  readonly version: number;
  readonly state: DraftStanding["state"];
  readonly editions: readonly string[];
  readonly savedBy: Person;
  readonly savedAt: Date;
  readonly publishedAt: Date | null;
  /** Why it was last sent back. */
  readonly comment: string | null;
  /** When an approved version opens. */
  readonly opensAt: Date | null;
}

/** A proposal about a published record; `savedBy` and `savedAt` are the proposal's. */
export type ProposedItem = WorkItem & { readonly proposal: string; readonly reason: string };

/** What waits for somebody, the latest change first; each list has 100 lines at most. */
export interface WorkList {
  /** Drafts to which they contributed. */
  readonly mine: readonly WorkItem[];
  /** Those that were sent back. */
  readonly sentBack: readonly WorkItem[];
  /** Those that wait for somebody else. */
  readonly inReview: readonly WorkItem[];
  /** What others wrote and they may publish. */
  readonly toReview: readonly WorkItem[];
  /** Approved versions that wait for their time, the first to open first. */
  readonly waiting: readonly WorkItem[];
  /** Withdrawals and merges that others proposed and they may confirm. */
  readonly toWithdraw: readonly ProposedItem[];
  readonly toMerge: readonly ProposedItem[];
  readonly published: readonly WorkItem[];
}

const atMost = 100;

/** The work of a person, in the editions that they may write in: nothing for those who write nowhere. */
export async function workList(db: Database, actor: Actor): Promise<WorkList> {
  const within = writable(actor);
  const mine = and(within, drafts.open, writtenBy(actor));
  const byOthers = and(within, sql`${proposals.proposedBy} <> ${actor.id}`);
  const [draftsOfMine, sentBack, inReview, toReview, waiting, toWithdraw, toMerge, published] =
    await Promise.all([
      items(db, and(mine, eq(drafts.state, "draft"))),
      items(db, and(mine, eq(drafts.state, "sent-back"))),
      items(db, and(mine, inReviewNow)),
      items(db, waitingFor(actor)),
      items(db, and(within, isNotNull(embargoes.project)), asc(embargoes.opensAt)),
      proposed(db, "withdraw", byOthers),
      proposed(db, "merge", byOthers),
      publications(db, within),
    ]);
  return { mine: draftsOfMine, sentBack, inReview, toReview, waiting, toWithdraw, toMerge, published };
}

/** In review and not approved yet. */
const inReviewNow = and(drafts.open, eq(drafts.state, "in-review"), isNull(embargoes.project));

/** Drafts, with their embargoes, that somebody else wrote and a person may publish. */
export const waitingFor = (actor: Actor) => and(writable(actor), inReviewNow, sql`not ${writtenBy(actor)}`);

/** Every edition of the project is theirs, as `mayWrite` demands; one without any is for those who have all. */
function writable({ roles }: Actor): SQL {
  if (roles.administrator !== undefined || roles.organizer === "all") return sql`true`;
  const codes = roles.organizer ?? [];
  if (codes.length === 0) return sql`false`;
  return sql`(${drafts.editions} <@ ${arrayOf(codes, "text")} and cardinality(${drafts.editions}) > 0)`;
}

function writtenBy({ id }: Actor): SQL {
  return sql`exists (select from ${wroteSince(sql`${drafts.project}`)} where wrote.id = ${id})`;
}

const lastComment = sql<
  string | null
>`(select e.comment from review_events e where e.project = ${drafts.project}
  and e.act = 'sent-back' order by e.id desc limit 1)`;

const columns = {
  project: drafts.project,
  reference: projects.reference,
  title: sql<Texts>`${drafts.document} -> 'title'`,
  originalLanguage: sql<Language>`${drafts.document} ->> 'originalLanguage'`,
  version: drafts.version,
  state: drafts.state,
  editions: drafts.editions,
  savedBy: { id: accounts.id, name: accounts.name },
  savedAt: drafts.savedAt,
  publishedAt: projects.publishedAt,
  comment: lastComment,
  opensAt: embargoes.opensAt,
};

function items(
  db: Database,
  condition: SQL | undefined,
  order: SQL = desc(drafts.savedAt),
): Promise<WorkItem[]> {
  return db
    .select(columns)
    .from(drafts)
    .innerJoin(projects, eq(projects.id, drafts.project))
    .innerJoin(accounts, eq(accounts.id, drafts.savedBy))
    .leftJoin(embargoes, eq(embargoes.project, drafts.project))
    .where(condition)
    .orderBy(order, desc(drafts.project))
    .limit(atMost);
}

/** In the order of the index that knows when each was published. */
function publications(db: Database, condition: SQL): Promise<WorkItem[]> {
  return db
    .select(columns)
    .from(positions)
    .innerJoin(drafts, eq(drafts.project, positions.project))
    .innerJoin(projects, eq(projects.id, drafts.project))
    .innerJoin(accounts, eq(accounts.id, drafts.savedBy))
    .leftJoin(embargoes, eq(embargoes.project, drafts.project))
    .where(and(condition, isNull(positions.validTo)))
    .orderBy(desc(positions.validFrom), desc(positions.id))
    .limit(atMost);
}

function proposed(
  db: Database,
  kind: "withdraw" | "merge",
  condition: SQL | undefined,
): Promise<ProposedItem[]> {
  return db
    .select({
      ...columns,
      savedAt: proposals.proposedAt,
      proposal: proposals.id,
      reason: proposals.reason,
    })
    .from(proposals)
    .innerJoin(drafts, eq(drafts.project, proposals.subject))
    .innerJoin(projects, eq(projects.id, drafts.project))
    .innerJoin(accounts, eq(accounts.id, proposals.proposedBy))
    .leftJoin(embargoes, eq(embargoes.project, drafts.project))
    .where(
      and(condition, eq(proposals.kind, kind), eq(proposals.state, "open"), isNotNull(projects.reference)),
    )
    .orderBy(desc(proposals.proposedAt), desc(proposals.id))
    .limit(atMost);
}
