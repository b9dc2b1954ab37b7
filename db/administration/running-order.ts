import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { RunningOrder } from "../../domain/administration/records";
import type { AgreementType } from "../../domain/agreement-type";
import type { Language, Texts } from "../../domain/languages";
import type { ProjectDocument } from "../../domain/project/document";
import { Refused } from "../../domain/refused";
import { demand, mayAdminister } from "../../domain/roles";
import type { Database } from "../client";
import { sendToReview } from "../projects/review";
import { saveDraft } from "../projects/save-draft";
import { rows } from "../query";
import { drafts } from "../schema/projects";

/** One agreement signed, or to be signed, at a ceremony, as its draft has it. */
export interface OrderedAgreement {
  readonly project: string;
  /** Null for a project never published. */
  readonly reference: string | null;
  readonly version: number;
  readonly title: Texts;
  readonly originalLanguage: Language;
  readonly agreement: string;
  readonly type: AgreementType;
  readonly order: number | null;
}

/** The agreements of a ceremony in their running order; those without one come last. */
export const readRunningOrder = (db: Database, ceremony: string): Promise<OrderedAgreement[]> =>
  rows(
    db,
    sql`select d.project, p.reference, d.version, d.document -> 'title' as title,
        d.document ->> 'originalLanguage' as "originalLanguage", a ->> 'key' as agreement, a ->> 'type' as type,
        (a ->> 'runningOrder')::int as "order"
      from drafts d join projects p on p.id = d.project and p.state <> 'withdrawn'
      cross join lateral jsonb_array_elements(d.document -> 'agreements') a
      where a ->> 'ceremony' = ${ceremony}
      order by "order" nulls last, p.reference nulls last, d.project, agreement`,
  );

/**
 * Puts the agreements of a ceremony into an order: each project whose number changed gets a new version of its
 * draft. What was published, or in review, goes to review, for a second person to publish. Gives how many did.
 * Refuses `role-needed`, `not-found`, and `someone-else-saved` where a draft changed since the form was made.
 */
export async function keepRunningOrder(
  db: Database,
  { ceremony, rows: wanted }: RunningOrder,
  actor: Actor,
): Promise<{ changed: number; inReview: number }> {
  demand(mayAdminister(actor));
  return db.transaction(async (tx) => {
    const counted = { changed: 0, inReview: 0 };
    for (const project of [...new Set(wanted.map((row) => row.project))].sort()) {
      const sent = await reorder(tx, ceremony, project, wanted, actor);
      if (sent !== null) counted.changed += 1;
      if (sent) counted.inReview += 1;
    }
    return counted;
  });
}

/** Whether the project went to review; null where nothing of it changed. */
async function reorder(
  tx: Database,
  ceremony: string,
  project: string,
  wanted: RunningOrder["rows"],
  actor: Actor,
): Promise<boolean | null> {
  const own = wanted.filter((row) => row.project === project);
  const [draft] = await tx.select().from(drafts).where(eq(drafts.project, project));
  if (!draft) throw new Refused("not-found");
  const document = withOrder(draft.document, ceremony, own);
  if (document === null) return null;
  const basedOn = own[0]?.version ?? 0;
  const saved = await saveDraft(tx, { project, basedOn, document, submission: randomUUID() }, actor);
  const goesToReview = !draft.open || draft.state === "in-review";
  if (goesToReview) await sendToReview(tx, saved, actor);
  return goesToReview;
}

/** The document with the numbers wanted for what was signed there; null where they are the same. */
function withOrder(
  document: ProjectDocument,
  ceremony: string,
  wanted: RunningOrder["rows"],
): ProjectDocument | null {
  const agreements = document.agreements.map((agreement) => {
    const row = wanted.find((one) => one.agreement === agreement.key);
    return row && agreement.ceremony === ceremony ? { ...agreement, runningOrder: row.order } : agreement;
  });
  const isSame = agreements.every((one, at) => one.runningOrder === document.agreements[at]?.runningOrder);
  return isSame ? null : { ...document, agreements };
}
