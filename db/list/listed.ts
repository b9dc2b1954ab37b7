import { type SQL, sql } from "drizzle-orm";
import type { AgreementClass } from "../../domain/agreement-type";
import type { Qualifier } from "../../domain/amount";
import type { Language, Texts } from "../../domain/languages";
import type { ProjectKind } from "../../domain/project/document";
import type { ListedProject } from "../../domain/project/listed";
import { decimalsOf } from "../schema/decimals";
import type { Source } from "./source";

/** A line of a list as the database answers it. */
export interface ListedRow {
  id: string;
  reference: string | null;
  class: AgreementClass | null;
  year: number | null;
  signed: string | null;
  edition: string | null;
  /** As PostgreSQL writes an array of numbers. */
  mins: string;
  maxs: string;
  several: [
    currencies: string[],
    qualifiers: Qualifier[],
    domains: string[],
    origins: string[],
    stated: string[],
  ];
  withheld: boolean;
  kind: ProjectKind;
  unit: string | null;
  standing: string;
  unconfirmed: boolean;
  language: Language;
  zh: string;
  en: string;
  fr: string;
  organizations: [place: number, id: string, names: Texts][];
  key_text: string | null;
  tie: string;
}

/**
 * What a line shows, by name: nothing else leaves the table. Sorting names and writing amounts is left to
 * {@link toListed}, as in the database they would take longer than finding the lines; lists come as one text of JSON,
 * as the driver reads each array letter by letter.
 */
export const listedColumns = (
  source: Pick<Source, "reference">,
): SQL => sql`p.project as id, ${source.reference} as reference,
  p.class::text as class, p.year, p.signed, p.edition,
  p.amount_mins::text as mins, p.amount_maxs::text as maxs,
  json_build_array(p.currencies, p.amount_qualifiers, p.domains, p.origins, p.stated_origins) as several,
  p.withheld, p.kind, p.unit,
  p.standing, p.unconfirmed, p.original_language as language, p.title_zh as zh, p.title_en as en, p.title_fr as fr,
  (select coalesce(json_agg(json_build_array(array_position(p.organizations, o.id), o.id, o.names)), '[]')
    from organizations o where o.id = any(p.organizations)) as organizations`;

export function toListed(row: ListedRow): ListedProject {
  const [currencies, qualifiers, domains, origins, stated] = row.several;
  const [mins, maxs] = [decimalsOf(row.mins), decimalsOf(row.maxs)];
  return {
    id: row.id,
    reference: row.reference,
    titles: { zh: row.zh, en: row.en, fr: row.fr },
    originalLanguage: row.language,
    class: row.class,
    year: row.year,
    signed: row.signed,
    edition: row.edition,
    amounts: currencies.map((currency, at) => ({
      currency,
      min: mins[at] ?? "0",
      max: maxs[at] ?? null,
      qualifier: qualifiers[at] ?? "exact",
    })),
    withheld: row.withheld,
    domains,
    origins: origins.map((code) => ({ code, inferred: !stated.includes(code) })),
    kind: row.kind,
    unit: row.unit,
    standing: row.standing,
    unconfirmed: row.unconfirmed,
    organizations: row.organizations.toSorted(([a], [b]) => a - b).map(([, id, names]) => ({ id, names })),
  };
}
