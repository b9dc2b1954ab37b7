import { siteAddress } from "@/app/_server/site-address";
import { agreementClasses } from "@/domain/agreement-type";
import { qualifiers } from "@/domain/amount";
import { standings } from "@/domain/filters";
import { type Language, languages, textIn } from "@/domain/languages";
import { looseDate } from "@/domain/loose-date";
import { standingOf } from "@/domain/milestones";
import { projectKinds } from "@/domain/project/document";
import type { PublicParty, PublicProject } from "@/domain/project/public";

/** What a cell holds: text, a plain number (a decimal as text, so that no digit is lost), or nothing. */
export type Cell = string | number | { readonly decimal: string } | null;

type Content = (project: PublicProject, language: Language) => Cell;

/**
 * One row a project, by the columns' names: codes rather than words, several values divided by "; ". Money stands
 * in units of the currency in the column before it; a second currency stands under `further_amounts`.
 */
const contents = {
  reference: ({ reference }) => reference,
  url: ({ reference }, language) => new URL(`/${language}/projects/${reference}`, siteAddress()).href,
  title_zh: ({ title }) => title.zh ?? null,
  title_en: ({ title }) => title.en ?? null,
  title_fr: ({ title }) => title.fr ?? null,
  original_language: ({ originalLanguage }) => originalLanguage,
  class: ({ position }) => position?.class ?? null,
  year: ({ position }) => position?.year ?? null,
  signed: ({ position }) => position?.signed ?? null,
  edition: ({ position }) => position?.edition ?? null,
  currency: ({ position }) => position?.amounts[0]?.currency ?? null,
  amount_min_in_currency: ({ position }) => decimal(position?.amounts[0]?.min),
  amount_max_in_currency: ({ position }) => decimal(position?.amounts[0]?.max),
  amount_qualifier: ({ position }) => position?.amounts[0]?.qualifier ?? null,
  further_amounts: ({ position }) =>
    joined(
      (position?.amounts ?? [])
        .slice(1)
        .map(({ currency, min, max, qualifier }) => `${currency} ${min} ${max ?? "open"} ${qualifier}`),
    ),
  amount_withheld: ({ position }) => (position?.withheld ? "yes" : "no"),
  kind: ({ kind }) => kind,
  domains: ({ domains }) => joined(domains.map(({ code }) => code)),
  partner_origins: ({ origins }) => joined(origins.map(({ code }) => code)),
  inferred_origins: ({ origins }) =>
    joined(origins.filter(({ inferred }) => inferred).map(({ code }) => code)),
  parties: ({ parties }, language) => joined(parties.map((party) => partyIn(party, language))),
  locations: ({ locations }) => joined(locations.map(({ code, place }) => `${code} ${place}`.trim())),
  lead_unit: ({ leadUnit }) => leadUnit?.id ?? null,
  standing: ({ milestones }) => standingOf(milestones.map(asStep)),
  unconfirmed: ({ unconfirmed }) => (unconfirmed ? "yes" : "no"),
  first_published_at: ({ firstPublishedAt }) => firstPublishedAt.toISOString(),
  updated_at: ({ updatedAt }) => updatedAt.toISOString(),
  version: ({ version }) => version,
} as const satisfies Record<string, Content>;
export type ColumnName = keyof typeof contents;

export const columnNames = Object.keys(contents) as readonly ColumnName[];

const yesOrNo = ["yes", "no"] as const;

/** The codes of columns that hold nothing else. */
export const codesOf: { readonly [name in ColumnName]?: readonly string[] } = {
  original_language: languages,
  class: agreementClasses,
  amount_qualifier: qualifiers,
  amount_withheld: yesOrNo,
  kind: projectKinds,
  standing: standings,
  unconfirmed: yesOrNo,
};

/** A project's row, in the order of the columns. */
export const rowOf = (project: PublicProject, language: Language): Cell[] =>
  columnNames.map((name) => {
    const content: Content = contents[name];
    return content(project, language);
  });

const decimal = (text: string | null | undefined): Cell => (text ? { decimal: text } : null);

const joined = (parts: readonly string[]): string | null => (parts.length > 0 ? parts.join("; ") : null);

function partyIn({ organization, role, origins }: PublicParty, language: Language): string {
  const from = origins.map(({ code }) => code).join("/");
  return `${textIn(organization.names, language).text} (${[role, from].filter(Boolean).join(", ")})`;
}

const asStep = ({ kind, actual }: PublicProject["milestones"][number]) => ({
  kind,
  actual: actual === null ? null : looseDate(actual),
});
