import { type SQL, sql } from "drizzle-orm";
import type { Language, Texts } from "../../domain/languages";
import type { DraftStanding } from "../../domain/life";
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

/** A line as the driver hands it over: instants as text. */
export interface WorkRow extends Omit<WorkItem, "savedAt" | "publishedAt" | "opensAt"> {
  readonly savedAt: string;
  readonly publishedAt: string | null;
  readonly opensAt: string | null;
}

const instant = (text: string | null) => (text === null ? null : new Date(text));

export const asWorkItem = ({ savedAt, publishedAt, opensAt, ...row }: WorkRow): WorkItem => ({
  ...row,
  savedAt: new Date(savedAt),
  publishedAt: instant(publishedAt),
  opensAt: instant(opensAt),
});

/** Who a line names, and when: whoever saved the draft, or proposed something about the record. */
const told = {
  saved: { by: "drafts.saved_by", at: "drafts.saved_at" },
  proposed: { by: "proposals.proposed_by", at: "proposals.proposed_at" },
} as const;
type Told = keyof typeof told;

/** The columns of a {@link WorkRow}, from the tables of {@link besideDraft}. */
export const workColumns = (who: Told): SQL =>
  sql.raw(`drafts.project, projects.reference, drafts.document -> 'title' as title,
    drafts.document ->> 'originalLanguage' as "originalLanguage", drafts.version, drafts.state::text as state,
    to_jsonb(drafts.editions) as editions, jsonb_build_object('id', accounts.id, 'name', accounts.name) as "savedBy",
    ${told[who].at}::text as "savedAt", projects.published_at::text as "publishedAt",
    (select e.comment from review_events e where e.project = drafts.project and e.act = 'sent-back'
      order by e.id desc limit 1) as comment, embargoes.opens_at::text as "opensAt"`);

/** What stands beside a draft. */
export const besideDraft = (who: Told): SQL =>
  sql.raw(`join projects on projects.id = drafts.project join accounts on accounts.id = ${told[who].by}
    left join embargoes on embargoes.project = drafts.project`);
