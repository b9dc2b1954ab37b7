import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { languageOf, type Params } from "@/app/_server/language";
import { feedPath, listPath } from "@/app/_server/list-path";
import { pageMetadata } from "@/app/_server/page-metadata";
import { type Parameters, readPageQuery, toQueryString } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { readNames } from "@/app/_server/reads";
import { Known } from "@/app/_server/register-page";
import type { Labels } from "@/components/project/labels";
import { ProjectList } from "@/components/project/project-list";
import { Page } from "@/components/ui/page";
import { Pager } from "@/components/ui/pager";
import { facets } from "@/db/list/facets";
import { listProjects } from "@/db/list/list-projects";
import { publicly } from "@/db/list/read-scope";
import { publicOrganizationNamesOf } from "@/db/organizations";
import { databaseForReading } from "@/db/replicas/for-reading";
import { orderAsked, type ProjectQuery } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import type { ProjectPage } from "@/domain/project/listed";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { type Chip, ChosenFilters } from "./chosen-filters";
import { Downloads } from "./downloads";
import { FilterFields, SearchField } from "./filter-fields";
import { NothingFound } from "./nothing-found";
import { QueryFaults } from "./query-faults";
import { SortLinks } from "./sort-links";

export const dynamic = "force-dynamic";

type Props = { params: Params; searchParams: Promise<Parameters> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = languageOf((await params).locale);
  const { query, faults } = readPageQuery(await searchParams, await today());
  const t = translator(language, "publicPages");
  const plain = toQueryString(query) === "";
  return pageMetadata(language, `/projects${toQueryString(query)}`, {
    title: t("list.title"),
    description: t("list.lead"),
    indexed: plain && faults.length === 0,
    feed: feedPath(language, query),
  });
}

/** List and search of the published projects. */
export default async function Projects({ params, searchParams }: Props) {
  const language = languageOf((await params).locale);
  const { query, faults, canonical } = readPageQuery(await searchParams, await today());
  if (canonical !== null) redirect(`/${language}/projects${canonical}`);
  const t = translator(language, "publicPages");
  const db = await databaseForReading();
  const [page, found, names, organizations] = await Promise.all([
    listProjects(db, query, publicly, { language }),
    facets(db, query, publicly),
    readNames(),
    publicOrganizationNamesOf(db, query.organization),
  ]);
  const labels = { ...names, organizations: Object.fromEntries(organizations) };
  return (
    <Page
      language={language}
      path={`/projects${toQueryString(query)}`}
      section="projects"
      title={t("list.title")}
      lead={t("list.lead")}
      asOf={query.asOf}
      above={
        (faults.length > 0 || query.asOf !== null) && (
          <div className="grid gap-4">
            {faults.length > 0 && <QueryFaults language={language} faults={faults} />}
            {query.asOf !== null && (
              <Known
                language={language}
                day={query.asOf}
                now={listPath(language, { ...query, asOf: null, cursor: null })}
              />
            )}
          </div>
        )
      }
    >
      <form action={`/${language}/projects`} method="get" className="with-aside">
        {query.sort !== null && <input type="hidden" name="sort" value={query.sort} />}
        {query.counted !== null && <input type="hidden" name="counted" value={query.counted} />}
        {query.counting !== "whole" && <input type="hidden" name="counting" value={query.counting} />}
        <div className="grid gap-4">
          <SearchField language={language} query={query} />
          <ChosenFilters
            {...{ language, query, labels }}
            pathOf={(other) => listPath(language, other)}
            clear={`/${language}/projects`}
            more={countedChips(language, query)}
          />
          <Results language={language} query={query} page={page} labels={labels} />
        </div>
        <FilterFields {...{ language, query, labels }} facets={found} clear={`/${language}/projects`} />
      </form>
    </Page>
  );
}

/** That only what figures count is listed, or what none does. */
function countedChips(language: Language, query: ProjectQuery): Chip[] {
  if (query.counted === null) return [];
  const t = translator(language, "publicPages");
  const label = t(query.counted === "in" ? "list.countedIn" : "list.countedOut");
  return [{ label, without: listPath(language, { ...query, counted: null, cursor: null }) }];
}

function Results({
  language,
  query,
  page,
  labels,
}: {
  language: Language;
  query: ProjectQuery;
  page: ProjectPage;
  labels: Labels;
}) {
  const t = translator(language, "publicPages");
  const at = (cursor: string) => `/${language}/projects${toQueryString({ ...query, cursor })}`;
  const count = formatNumber(language, page.total);
  return (
    <section aria-labelledby="found">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 pb-2">
        <h2 id="found">
          {page.totalIsExact ? t("list.found", { count, total: page.total }) : t("list.foundMore", { count })}
        </h2>
        <SortLinks {...{ language, query }} pathOf={(other) => listPath(language, other)} />
      </div>
      {orderAsked(query) === "rank" && !page.totalIsExact && (
        <p className="measure pb-3 text-[15px] text-soft">{t("list.notRanked", { count })}</p>
      )}
      {page.projects.length === 0 ? (
        <NothingFound {...{ language, query, labels }} />
      ) : (
        <ProjectList
          language={language}
          projects={page.projects}
          labels={labels}
          query={query.q}
          asOf={query.asOf}
        />
      )}
      <Pager
        label={t("list.pages")}
        previous={page.previous === null ? null : { href: at(page.previous), label: t("list.previous") }}
        next={page.next === null ? null : { href: at(page.next), label: t("list.next") }}
      />
      {page.projects.length > 0 && <Downloads language={language} query={query} />}
    </section>
  );
}
