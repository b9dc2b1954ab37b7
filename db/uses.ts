import { type SQL, sql } from "drizzle-orm";

/** What the agreements of all drafts name; every project has one, published or not. */
const inDrafts = (path: string) =>
  sql`(select jsonb_path_query(document, ${path}::jsonpath) #>> '{}' from drafts)`;

/** What of today's records keeps a reference record (a row `t` of its table). */
export const isUsed = {
  ceremony: sql`t.id in (select ceremony from agreements where ceremony is not null)
    or t.id in (select ceremony from press_figures where ceremony is not null)
    or t.id::text in ${inDrafts("$.agreements[*].ceremony ? (@ != null)")}`,
  edition: sql`t.code in (select edition from agreements where edition is not null)
    or t.code in (select edition from ceremonies where edition is not null)
    or t.code in (select edition from press_figure_editions)
    or t.code in (select continues from editions where continues is not null)
    or t.code in (select unnest(editions) from drafts)`,
  expo: sql`t.id in (select expo from editions)`,
  domain: sql`t.code in (select domain from project_domains)
    or t.code in (select domain from press_figures where domain is not null)
    or t.code in ${inDrafts("$.domains[*]")}`,
  unit: sql`t.code in (select unit from project_units) or t.code in (select unit from targets)
    or t.code in (select parent from responsible_units where parent is not null)
    or t.code in (select unnest(units) from drafts)`,
  organization: sql`t.id in (select organization from agreement_parties)
    or t.id in (select parent from organizations where parent is not null)
    or (t.merged_into is not null and t.merged_into in (select id from organizations where not sample))
    or t.id in (select merged_into from organizations where merged_into is not null)
    or t.id::text in ${inDrafts("$.agreements[*].parties[*].organization")}`,
} as const satisfies Record<string, SQL>;

/** Whether a version of a project that was ever published, or a version of a draft, matches. */
const everWritten = (matches: (document: SQL) => SQL) =>
  sql`exists (select from revisions r where r.subject = 'project' and ${matches(sql`r.document`)})
    or exists (select from draft_versions v where ${matches(sql`v.document`)})`;

const inAgreements = (name: string, code: SQL) => (document: SQL) =>
  sql`${document} @> jsonb_build_object('agreements', jsonb_build_array(jsonb_build_object(${name}::text, ${code})))`;

/** What keeps a record for ever: the history of projects names it, or an account is limited to it. */
export const isRemembered = {
  ceremony: everWritten(inAgreements("ceremony", sql`t.id`)),
  edition: sql`t.next_number > 1 or t.code in (select scope from account_scopes)
    or ${everWritten(inAgreements("edition", sql`t.code`))}`,
  expo: sql`false`,
  domain: everWritten((document) => sql`${document} -> 'domains' ? t.code`),
  unit: sql`t.code in (select scope from account_scopes) or
    ${everWritten((document) => sql`${document} ->> 'leadUnit' = t.code or ${document} -> 'otherUnits' ? t.code`)}`,
} as const satisfies Record<string, SQL>;
