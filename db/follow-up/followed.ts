import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import { ProjectFilter } from "../../domain/filters";
import type { Language, Texts } from "../../domain/languages";
import type { MilestoneKind } from "../../domain/project/document";
import type { Database } from "../client";
import { allOf, conditionsOf } from "../list/where";
import { followedBy } from "../projects/work-within";
import { rows } from "../query";
import { drafts } from "../schema/projects";

export interface FollowedAsked {
  readonly edition: string | null;
  /** Code of the lead unit. */
  readonly unit: string | null;
  /** Words by which the register's search finds a project; its reference too. */
  readonly words: string | null;
  /** Only those whose last news lies before this day, `YYYY-MM-DD`. */
  readonly silentSince: string | null;
  /** The reference after which the page begins; null for the first. */
  readonly after: string | null;
}

/** A published project as the table of follow-up shows it. */
export interface Followed {
  readonly project: string;
  readonly reference: string;
  readonly titles: Texts;
  readonly originalLanguage: Language;
  /** When it was signed, as far as known; null where it is not counted. */
  readonly signed: string | null;
  /** Its latest step that happened. */
  readonly latest: {
    readonly kind: MilestoneKind;
    readonly planned: string | null;
    readonly actual: string;
    readonly verified: boolean;
  } | null;
  /** Whether something is being corrected in it, and whether that is in review. */
  readonly correction: "none" | "open" | "in-review";
}

export interface FollowedPage {
  readonly projects: readonly Followed[];
  /** Counted up to `followedAtMost`, and one more where there are more. */
  readonly total: number;
  /** The reference after which the next page begins. */
  readonly next: string | null;
}

export const followedOnPage = 25;
export const followedAtMost = 1000;

/** Published projects whose follow-up somebody may report, the latest signing first. */
export async function listFollowed(db: Database, actor: Actor, asked: FollowedAsked): Promise<FollowedPage> {
  const found = sql`positions p join ${drafts} on ${drafts.project} = p.project
    where p.valid_to is null and ${allOf(conditionsFor(actor, asked))}`;
  const [counted] = await rows<{ total: number }>(
    db,
    sql`select count(*)::int as total from (select from ${found} limit ${followedAtMost + 1}) found`,
  );
  const page = await rows<Followed>(
    db,
    sql`select p.project, p.reference, p.signed, p.original_language as "originalLanguage",
        jsonb_build_object('zh', p.title_zh, 'en', p.title_en, 'fr', p.title_fr) as titles,
        ${latestStep} as latest,
        case when not ${drafts.open} then 'none' when ${drafts.state} = 'in-review' then 'in-review' else 'open' end as correction
      from ${found} and ${beyond(asked.after)}
      order by p.signed_from desc nulls last, p.reference limit ${followedOnPage + 1}`,
  );
  const projects = page.slice(0, followedOnPage);
  const next = page.length > followedOnPage ? (projects.at(-1)?.reference ?? null) : null;
  return { projects, total: counted?.total ?? 0, next };
}

function conditionsFor(actor: Actor, { edition, unit, words, silentSince }: FollowedAsked): SQL[] {
  const filter = ProjectFilter.parse({
    q: words,
    edition: edition === null ? [] : [edition],
    unit: unit === null ? [] : [unit],
  });
  return [
    followedBy(actor),
    ...conditionsOf(filter, []),
    ...(silentSince === null ? [] : [sql`p.standing <> 'terminated'`, ...silent(silentSince)]),
  ];
}

/** Nothing signed, no step and no report on or after a day. */
function silent(since: string): SQL[] {
  const noneIn = (table: SQL, date: SQL) =>
    sql`not exists (select from ${table} news where news.project = p.project and ${earliest(date)} >= ${since})`;
  return [
    noneIn(sql`agreements`, sql`news.date_signed`),
    noneIn(sql`milestones`, sql`news.actual`),
    noneIn(sql`progress_reports`, sql`news.month`),
  ];
}

/** The first day that a loose date may mean, as `earliestDay` says. */
const earliest = (date: SQL): SQL => sql`(${date} || substr('-01-01', length(${date}) - 3))`;

/** Of two on one day the later listed is the later, as `standingOf` says: parts keep no order but their keys'. */
const latestStep = sql`(select jsonb_build_object('kind', m.kind, 'planned', m.planned, 'actual', m.actual,
    'verified', m.verifier is not null)
  from milestones m where m.project = p.project and m.actual is not null
  order by ${earliest(sql`m.actual`)} desc, (m.kind::text = p.standing) desc, m.key desc limit 1)`;

function beyond(after: string | null): SQL {
  if (after === null) return sql`true`;
  const there = sql`(select a.signed_from from positions a where a.reference = ${after} and a.valid_to is null)`;
  return sql`(p.signed_from < ${there} or (p.signed_from is null and ${there} is not null)
    or (p.signed_from is not distinct from ${there} and p.reference > ${after}))`;
}
