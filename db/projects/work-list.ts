import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { drafts } from "../schema/projects";
import { embargoes } from "../schema/reviewing";
import { wroteSince } from "./lock-draft";
import { asWorkItem, besideDraft, type WorkItem, type WorkRow, workColumns } from "./work-line";
import { isAskedFor, type WorkFilter, workWithin } from "./work-within";

/** A proposal about a published record; `savedBy` and `savedAt` are the proposal's. */
export type ProposedItem = WorkItem & { readonly proposal: string; readonly reason: string };

/** How many lines a long part of the work has at most: as one of all parts, and where it is asked for by itself. */
export const listedOf = { each: 20, whole: 100 } as const;

/** What waits for somebody, the latest change first. */
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

/** A part that may hold hundreds of records. */
export type LongPart = "mine" | "sentBack" | "inReview" | "toReview";

/**
 * The work of a person, in the editions that they may write in: nothing for those who write nowhere. One statement for
 * all of it: to ask costs more than to answer. `whole` is the part of which more is listed.
 */
export async function workList(
  db: Database,
  actor: Actor,
  asked?: WorkFilter,
  whole: LongPart | null = null,
): Promise<WorkList> {
  const within = workWithin(actor, asked);
  const mine = and(within, drafts.open, writtenBy(actor));
  const byOthers = sql`${within} and proposals.proposed_by <> ${actor.id}`;
  const long = (part: LongPart, condition: SQL) =>
    ofDrafts(part, condition, "drafts.saved_at desc", listedOf[part === whole ? "whole" : "each"]);
  const parts = [
    long("mine", sql`${mine} and ${eq(drafts.state, "draft")}`),
    long("sentBack", sql`${mine} and ${eq(drafts.state, "sent-back")}`),
    long("inReview", sql`${mine} and ${inReviewNow}`),
    long("toReview", sql`${waitingFor(actor, asked)}`),
    ofDrafts(
      "waiting",
      sql`${within} and ${isNotNull(embargoes.project)}`,
      "embargoes.opens_at",
      listedOf.whole,
    ),
    proposed("toWithdraw", "withdraw", byOthers),
    proposed("toMerge", "merge", byOthers),
    publications(within),
  ];
  const statement = sql`select * from (${sql.join(parts, sql` union all `)}) parts order by part, nr`;
  const found = await rows<PartRow>(db, isAskedFor(asked) ? statement : plannedOnce(statement));
  const of = (name: keyof WorkList) => found.filter(({ part }) => part === name);
  return {
    mine: of("mine").map(asItem),
    sentBack: of("sentBack").map(asItem),
    inReview: of("inReview").map(asItem),
    toReview: of("toReview").map(asItem),
    waiting: of("waiting").map(asItem),
    toWithdraw: of("toWithdraw").map(asProposed),
    toMerge: of("toMerge").map(asProposed),
    published: of("published").map(asItem),
  };
}

interface PartRow extends WorkRow {
  readonly part: keyof WorkList;
  readonly nr: number;
  readonly proposal: string | null;
  readonly reason: string | null;
}

const asItem = ({ part: _, nr: __, proposal: ___, reason: ____, ...row }: PartRow) => asWorkItem(row);

const asProposed = (row: PartRow): ProposedItem => ({
  ...asItem(row),
  proposal: row.proposal ?? "",
  reason: row.reason ?? "",
});

/** In review and not approved yet. */
const inReviewNow = and(drafts.open, eq(drafts.state, "in-review"), isNull(embargoes.project));

/** Drafts, with their embargoes, that somebody else wrote and a person may publish. */
export const waitingFor = (actor: Actor, asked?: WorkFilter) =>
  and(workWithin(actor, asked), inReviewNow, sql`not ${writtenBy(actor)}`);

export function writtenBy({ id }: Actor): SQL {
  return sql`exists (select from ${wroteSince(sql`${drafts.project}`)} where wrote.id = ${id})`;
}

function ofDrafts(part: keyof WorkList, condition: SQL, order: string, atMost: number): SQL {
  const from = sql`drafts ${besideDraft("saved")} where ${condition}`;
  return lines(part, savedLine, from, `${order}, drafts.project desc`, atMost);
}

/** In the order of the index that knows when each was published. */
function publications(within: SQL): SQL {
  const from = sql`positions join drafts on drafts.project = positions.project ${besideDraft("saved")}
    where ${within} and positions.valid_to is null`;
  return lines("published", savedLine, from, "positions.valid_from desc, positions.id desc", listedOf.each);
}

function proposed(part: keyof WorkList, kind: "withdraw" | "merge", condition: SQL): SQL {
  const from = sql`proposals join drafts on drafts.project = proposals.subject ${besideDraft("proposed")}
    where ${condition} and proposals.kind = ${kind} and proposals.state = 'open' and projects.reference is not null`;
  return lines(part, proposedLine, from, "proposals.proposed_at desc, proposals.id desc", listedOf.whole);
}

const savedLine = sql`${workColumns("saved")}, null::text as proposal, null::text as reason`;
const proposedLine = sql`${workColumns("proposed")}, proposals.id::text as proposal, proposals.reason`;

function lines(part: keyof WorkList, columns: SQL, from: SQL, order: string, atMost: number): SQL {
  const inOrder = sql.raw(`order by ${order}`);
  return sql`(select ${sql.raw(`'${part}'`)} as part, row_number() over (${inOrder})::int as nr, ${columns}
    from ${from} ${inOrder} limit ${sql.raw(String(atMost))})`;
}
