import { type SQL, sql } from "drizzle-orm";
import type { AgreementClass } from "../../domain/agreement-type";
import type { Qualifier } from "../../domain/amount";
import type { PositionAmount } from "../../domain/counting/position";
import type { Language } from "../../domain/languages";
import type { ProjectKind } from "../../domain/project/document";
import type { ListedProject } from "../../domain/project/listed";
import type { Named } from "../../domain/project/public";
import type { Source } from "./source";

/** A line of a list as the database answers it. */
export interface ListedRow {
  id: string;
  reference: string | null;
  class: AgreementClass | null;
  year: number | null;
  signed: string | null;
  edition: string | null;
  currencies: string[];
  mins: string[];
  maxs: (string | null)[];
  qualifiers: Qualifier[];
  withheld: boolean;
  domains: string[];
  origins: string[];
  stated: string[];
  kind: ProjectKind;
  unit: string | null;
  standing: string;
  unconfirmed: boolean;
  language: Language;
  zh: string;
  en: string;
  fr: string;
  organizations: Named[];
  key_text: string | null;
  tie: string;
}

/**
 * What a line shows, by name: nothing else leaves the table. An open maximum is null, which the driver of PostgreSQL
 * reads in an array of texts as a word: it comes as JSON.
 */
export const listedColumns = (
  source: Pick<Source, "reference">,
): SQL => sql`p.project as id, ${source.reference} as reference,
  p.class::text as class, p.year, p.signed, p.edition, p.currencies,
  array(select trim_scale(m)::text from unnest(p.amount_mins) with ordinality as a(m, at) order by at) as mins,
  to_jsonb(array(select trim_scale(m)::text from unnest(p.amount_maxs) with ordinality as a(m, at) order by at)) as maxs,
  p.amount_qualifiers as qualifiers, p.withheld, p.domains, p.origins, p.stated_origins as stated, p.kind, p.unit,
  p.standing, p.unconfirmed, p.original_language as language, p.title_zh as zh, p.title_en as en, p.title_fr as fr,
  (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'names', o.names)
      order by array_position(p.organizations, o.id)), '[]')
    from organizations o where o.id = any(p.organizations)) as organizations`;

export const toListed = (row: ListedRow): ListedProject => ({
  id: row.id,
  reference: row.reference,
  titles: { zh: row.zh, en: row.en, fr: row.fr },
  originalLanguage: row.language,
  class: row.class,
  year: row.year,
  signed: row.signed,
  edition: row.edition,
  amounts: amountsOf(row),
  withheld: row.withheld,
  domains: row.domains,
  origins: row.origins.map((code) => ({ code, inferred: !row.stated.includes(code) })),
  kind: row.kind,
  unit: row.unit,
  standing: row.standing,
  unconfirmed: row.unconfirmed,
  organizations: row.organizations,
});

function amountsOf(row: ListedRow): PositionAmount[] {
  return row.currencies.map((currency, at) => ({
    currency,
    min: row.mins[at] ?? "0",
    max: row.maxs[at] ?? null,
    qualifier: row.qualifiers[at] ?? "exact",
  }));
}
