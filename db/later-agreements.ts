import { type SQL, sql } from "drizzle-orm";
import { classOf } from "../domain/counting/agreements";
import type { LaterAgreement } from "../domain/edition";
import type { Agreement, ProjectDocument } from "../domain/project/document";
import type { Database } from "./client";
import { inForceOn } from "./list/sources";
import { rows } from "./query";

/** Where an agreement was signed: at an edition, by its code, or at a ceremony, by its id. */
export type SignedAt = { readonly edition: string } | { readonly ceremony: string };

/**
 * What was upgraded, increased, replaced or repeated at an edition or a ceremony, of projects published now or on a
 * day: beside and never inside "newly signed" (counting rule 2).
 */
export async function readLaterAgreements(
  db: Database,
  at: SignedAt,
  asOf: string | null = null,
): Promise<LaterAgreement[]> {
  if (asOf === null) return readCurrent(db, at, sql`true`);
  const inForce = await inForceOn(db, asOf);
  const [unchanged, replaced] = await Promise.all([
    readCurrent(
      db,
      at,
      sql`exists (select from positions p where p.project = a.project and p.valid_to is null and ${inForce})`,
    ),
    readReplaced(db, at, inForce),
  ]);
  return [...unchanged, ...replaced].toSorted(inRow);
}

function readCurrent(db: Database, at: SignedAt, further: SQL): Promise<LaterAgreement[]> {
  const here = "edition" in at ? sql`a.edition = ${at.edition}` : sql`a.ceremony = ${at.ceremony}`;
  return rows(
    db,
    sql`select o.reference, r.document -> 'title' as titles, a.decision, a.class, a.date_signed as "dateSigned", a.reason,
        case when a.reason is not null then coalesce(${reasonLanguage}, r.document ->> 'originalLanguage') end
          as "reasonLanguage"
      from agreements a join projects o on o.id = a.project and o.state = 'published'
      join revisions r on r.id = o.revision
      where a.decision in ('upgrade', 'increase', 'replacement', 'repeat') and ${here} and ${further}
      order by a.date_signed, o.reference, a.ordinal`,
  );
}

/** The language of the decision's reason, where the document names one. */
const reasonLanguage = sql`(select one -> 'counting' ->> 'reasonLanguage'
  from jsonb_array_elements(r.document -> 'agreements') one where one ->> 'key' = a.key)`;

/** Of versions that were replaced or ended since, which stand in their documents only. */
async function readReplaced(db: Database, at: SignedAt, inForce: SQL): Promise<LaterAgreement[]> {
  const [name = "", value = ""] = Object.entries(at)[0] ?? [];
  const signedHere = JSON.stringify({ agreements: [{ [name]: value }] });
  const found = await rows<{ reference: string; document: ProjectDocument }>(
    db,
    sql`select p.reference, r.document from positions p
      join revisions r on r.subject = 'project' and r.record = p.project::text and r.version = p.version
      where p.valid_to is not null and ${inForce} and r.document @> ${signedHere}::jsonb`,
  );
  return found.flatMap(({ reference, document }) =>
    document.agreements.flatMap((one): LaterAgreement[] => {
      const { decision, reason } = one.counting;
      const reasonLanguage = reason ? (one.counting.reasonLanguage ?? document.originalLanguage) : null;
      if (decision === "first" || decision === "excluded" || !isSignedAt(one, at)) return [];
      const of = classOf(one, document.agreements);
      const titles = document.title;
      const dateSigned = one.dateSigned ?? "";
      return [{ reference, titles, decision, class: of, dateSigned, reason, reasonLanguage }];
    }),
  );
}

const isSignedAt = (agreement: Agreement, at: SignedAt): boolean =>
  "edition" in at ? agreement.edition === at.edition : agreement.ceremony === at.ceremony;

const inRow = (one: LaterAgreement, other: LaterAgreement): number =>
  one.dateSigned.localeCompare(other.dateSigned, "en") || one.reference.localeCompare(other.reference, "en");
