import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { plannedOnce, writtenOut } from "../planned-once";
import { rows } from "../query";
import { drafts } from "../schema/projects";
import { contributors, embargoes } from "../schema/reviewing";
import { wroteSince } from "./lock-draft";
import { newestFirst } from "./newest-first";
import { asWorkItem, besideDraft, type WorkItem, type WorkRow, workColumns } from "./work-line";
import { isAskedFor, publishedFor, type WorkFilter, workWithin } from "./work-within";

/** A proposal about a published record; `savedBy` and `savedAt` are the proposal's. */
export type ProposedItem = WorkItem & { readonly proposal: string; readonly reason: string };

/** How many lines a long part of the work has at most: as one of all parts, and where it is asked for by itself. */
export const listedOf = { each: 10, whole: 100 } as const;

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

/** How much waits for somebody, however long the lists are. */
export interface WorkCounts {
  readonly mine: number;
  readonly sentBack: number;
  readonly inReview: number;
  readonly toReview: number;
  /** Since the start of the day. */
  readonly publishedToday: number;
}

export interface Work {
  readonly work: WorkList;
  readonly counts: WorkCounts;
}

/** A part that may hold hundreds of records. */
export type LongPart = "mine" | "sentBack" | "inReview" | "toReview";

/** What of the work is asked for. */
export interface WorkAsked {
  /** Of an edition or some words only. */
  readonly filter?: WorkFilter | undefined;
  /** The part of which more is listed. */
  readonly whole?: LongPart | null;
  /** The start of today in the register's zone. */
  readonly dayBegan: Date;
}

/**
 * The work of a person, in the editions that they may write in: nothing for those who write nowhere. One statement for
 * all of it, lists and numbers: to ask costs more than to answer.
 */
export async function workList(
  db: Database,
  actor: Actor,
  { filter, whole = null, dayBegan }: WorkAsked,
): Promise<Work> {
  const within = workWithin(actor, filter);
  const byOthers = sql`${within} and proposals.proposed_by <> ${actor.id}`;
  const parts = [
    longOnes(whole),
    embargoed(within),
    proposed("toWithdraw", "withdraw", byOthers),
    proposed("toMerge", "merge", byOthers),
    publications(actor, within, dayBegan),
  ];
  const statement = sql`with open as (${openDrafts(actor, within)}), numbered as (${numbered})
    select * from (${sql.join(parts, sql` union all `)}) parts order by part, nr`;
  const found = await rows<PartRow>(db, isAskedFor(filter) ? statement : plannedOnce(statement));
  const of = (name: keyof WorkList) => found.filter(({ part }) => part === name);
  const all = (name: keyof WorkList) => of(name)[0]?.all ?? 0;
  return {
    work: {
      mine: of("mine").map(asItem),
      sentBack: of("sentBack").map(asItem),
      inReview: of("inReview").map(asItem),
      toReview: of("toReview").map(asItem),
      waiting: of("waiting").map(asItem),
      toWithdraw: of("toWithdraw").map(asProposed),
      toMerge: of("toMerge").map(asProposed),
      published: of("published").map(asItem),
    },
    counts: {
      ...{ mine: all("mine"), sentBack: all("sentBack") },
      ...{ inReview: all("inReview"), toReview: all("toReview"), publishedToday: all("published") },
    },
  };
}

interface PartRow extends WorkRow {
  readonly part: keyof WorkList;
  readonly nr: number;
  /** How many there are, however few are listed; of what is published, of today. */
  readonly all: number;
  readonly proposal: string | null;
  readonly reason: string | null;
}

const asItem = ({ part: _, nr: __, all: ___, proposal: ____, reason: _____, ...row }: PartRow) =>
  asWorkItem(row);

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

/** Where an open draft was saved only once, whoever saved it wrote it: an import leaves thousands of such. */
export function writtenBy({ id }: Actor): SQL {
  const wrote = wroteSince(sql`${drafts.project}`, sql`${drafts.publishedVersion}`);
  return sql`case when ${drafts.savedBy} = ${id} then true
    when ${drafts.version} = ${drafts.publishedVersion} + 1
      and not exists (select from ${contributors} where ${contributors.project} = ${drafts.project}) then false
    else exists (select from ${wrote} where wrote.id = ${id}) end`;
}

/** Open drafts that are not approved yet, each with the part of the work to which it belongs, if to any. */
const openDrafts = (actor: Actor, within: SQL): SQL => sql`select drafts.project, drafts.saved_at,
    case when drafts.state = 'in-review' then case when own then 'inReview' else 'toReview' end
      when own and drafts.state = 'draft' then 'mine' when own and drafts.state = 'sent-back' then 'sentBack' end as part
  from drafts cross join lateral (select ${writtenBy(actor)} as own offset 0) written
  where ${within} and drafts.open and not exists (select from embargoes where embargoes.project = drafts.project)`;

const numbered = sql.raw(`select project, part, count(*) over (partition by part)::int as "all",
    row_number() over (partition by part order by saved_at desc, project desc)::int as nr
  from open where part is not null`);

const longOnes = (whole: LongPart | null): SQL =>
  sql`(select numbered.part, numbered.nr, numbered."all", ${savedLine} from numbered
    join drafts on drafts.project = numbered.project ${besideDraft("saved")}
    where numbered.nr <= case when numbered.part = ${writtenOut(whole ?? "")} then ${writtenOut(listedOf.whole)}
      else ${writtenOut(listedOf.each)} end)`;

function embargoed(within: SQL): SQL {
  const from = sql`drafts ${besideDraft("saved")} where ${within} and embargoes.project is not null`;
  return lines("waiting", savedLine, from, "embargoes.opens_at, drafts.project desc");
}

/** In the order of the index that knows when each was published. */
function publications(actor: Actor, within: SQL, dayBegan: Date): SQL {
  const from = sql`positions join drafts on drafts.project = positions.project ${besideDraft("saved")}
    where ${within} and positions.valid_to is null and ${publishedFor(actor)}`;
  const today = sql`(select count(*)::int from positions join drafts on drafts.project = positions.project
    where ${within} and positions.valid_to is null and positions.valid_from >= ${writtenOut(dayBegan.toISOString())}::timestamptz)`;
  return lines("published", savedLine, from, newestFirst("positions"), {
    atMost: listedOf.each,
    all: today,
  });
}

function proposed(part: keyof WorkList, kind: "withdraw" | "merge", condition: SQL): SQL {
  const from = sql`proposals join drafts on drafts.project = proposals.subject ${besideDraft("proposed")}
    where ${condition} and proposals.kind = ${kind} and proposals.state = 'open' and projects.reference is not null`;
  return lines(part, proposedLine, from, "proposals.proposed_at desc, proposals.id desc");
}

const savedLine = sql`${workColumns("saved")}, null::text as proposal, null::text as reason`;
const proposedLine = sql`${workColumns("proposed")}, proposals.id::text as proposal, proposals.reason`;

/** Numbered after the limit: whoever numbers first reads and sorts all there are. */
function lines(
  part: keyof WorkList,
  columns: SQL,
  from: SQL,
  order: string,
  { atMost = listedOf.whole, all = sql`null::int` }: { atMost?: number; all?: SQL } = {},
): SQL {
  return sql`(select ${writtenOut(part)}, row_number() over ()::int, ${all}, latest.* from
    (select ${columns} from ${from} order by ${sql.raw(order)} limit ${writtenOut(atMost)}) latest)`;
}
