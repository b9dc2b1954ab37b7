import { listPath } from "@/app/_server/list-path";
import { fewerQuestions } from "@/app/_server/query-string";
import { filterValueLabel } from "@/components/project/filter-labels";
import type { Labels } from "@/components/project/labels";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { countProjects } from "@/db/list/list-projects";
import { nearlySpelt } from "@/db/list/near-spelling";
import { publicly } from "@/db/list/read-scope";
import { databaseForReading } from "@/db/replicas/for-reading";
import type { ProjectQuery } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

/** That nothing answers to all that is asked, and what would if one thing less were asked, with the way there. */
export async function NothingFound({
  language,
  query,
  labels,
}: {
  readonly language: Language;
  readonly query: ProjectQuery;
  readonly labels: Labels;
}) {
  const t = translator(language, "publicPages");
  const db = await databaseForReading();
  const counted = await Promise.all(
    fewerQuestions(query).map(async (fewer) => ({
      ...fewer,
      projects: await countProjects(db, fewer.query, publicly),
    })),
  );
  const near = await nearlySpelt(db, query);
  const helpful = counted.filter(({ projects }) => projects > 0);
  return (
    <Notice title={t("list.nothing")}>
      {near && (
        <p>
          {t("list.meant")} <a href={listPath(language, { ...query, q: near.q, cursor: null })}>{near.q}</a> (
          {t("list.found", { count: formatNumber(language, near.projects), total: near.projects })})
        </p>
      )}
      <p>{t(helpful.length > 0 ? "list.nothingWithout" : "list.nothingHelp")}</p>
      {helpful.length > 0 && (
        <ul>
          {helpful.map(({ name, value, query: fewer, projects }) => (
            <li key={`${name} ${value}`}>
              <a href={listPath(language, fewer)}>
                {t("list.without", {
                  filter: t(`list.filters.${name}`),
                  value: filterValueLabel(language, labels, name, value),
                })}
              </a>{" "}
              ({t("list.found", { count: formatNumber(language, projects), total: projects })})
            </li>
          ))}
        </ul>
      )}
      <p className="pt-3">
        <ButtonLink href={`/${language}/projects`} weight="secondary">
          {t("list.clear")}
        </ButtonLink>
      </p>
    </Notice>
  );
}
