import { type SQL, sql } from "drizzle-orm";
import type { LaterAgreement } from "../domain/edition";
import type { Database } from "./client";
import { rows } from "./query";

/**
 * What was upgraded, increased, replaced or repeated at an edition or a ceremony, of published projects: beside and
 * never inside "newly signed" (counting rule 2). `where` speaks of the agreement `a`.
 */
export function readLaterAgreements(db: Database, where: SQL): Promise<LaterAgreement[]> {
  return rows(
    db,
    sql`select p.reference, r.document -> 'title' as titles, a.decision, a.class, a.date_signed as "dateSigned", a.reason,
        case when a.reason is not null then coalesce(${reasonLanguage}, r.document ->> 'originalLanguage') end
          as "reasonLanguage"
      from agreements a join projects p on p.id = a.project and p.state = 'published'
      join revisions r on r.id = p.revision
      where a.decision in ('upgrade', 'increase', 'replacement', 'repeat') and ${where}
      order by a.date_signed, p.reference, a.ordinal`,
  );
}

/** The language of the decision's reason, where the document names one. */
const reasonLanguage = sql`(select one -> 'counting' ->> 'reasonLanguage'
  from jsonb_array_elements(r.document -> 'agreements') one where one ->> 'key' = a.key)`;
