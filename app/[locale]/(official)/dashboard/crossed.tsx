import { unknownIn } from "@/components/charts/bars-of-cells";
import { CohortTable } from "@/components/charts/cohort-table";
import { Flows } from "@/components/charts/flows";
import { Funnel, together } from "@/components/charts/funnel";
import { Matrix } from "@/components/charts/matrix";
import { HowCounted } from "@/components/dashboard/how-counted";
import { ChartFiles } from "@/components/figures/take-away";
import { labelIn } from "@/components/project/labels";
import { Name } from "@/components/project/record-text";
import { Details } from "@/components/ui/details";
import type { DashboardFilter } from "@/domain/dashboard-query";
import { drilled, drilledToReached } from "@/domain/drill";
import type { MilestoneKind } from "@/domain/project/document";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import type { ChartSetting } from "./charts";
import { crossingsOf } from "./crossings";

/** Domains by partner origins: where the numbers meet, each the way to its records. */
export function DomainByOrigin(setting: ChartSetting) {
  const { language, query, dashboard, labels, records, file } = setting;
  const t = translator(language, "dashboard");
  const words = translator(language, "words");
  const { domains, origins, cells } = crossingsOf(setting);
  if (domains.length === 0 || origins.length === 0) return null;
  const crossings = cells.map((cell) => ({
    ...cell,
    href: records(drilled(drilled(query, "domain", cell.row), "origin", cell.column)),
  }));
  const flows = translator(language, "figures");
  const unknown = flows("flows.unknown", {
    domain: unknownIn(dashboard.cells.domain, "domain"),
    origin: unknownIn(dashboard.cells.origin, "origin"),
  });
  const { counting, inferred } = query;
  const counted = (
    <Details summary={translator(language, "publicPages")("figures.how")}>
      <HowCounted {...{ language, counting, inferred }} dimension="origin" />
    </Details>
  );
  return (
    <div className="grid grid-cols-1 gap-8">
      <Flows
        title={flows("flows.title")}
        rows={domains}
        columns={origins}
        crossings={crossings}
        flowLabel={(domain, origin, projects) => flows("flows.flow", { domain, origin, projects })}
      >
        <p>{unknown}</p>
        {counted}
        <ChartFiles language={language} pathOf={(type) => file(`charts/flows.${type}`)} />
      </Flows>
      <Matrix
        title={t("charts.crossed")}
        corner={`${words("dimension.domain")} × ${words("dimension.origin")}`}
        rows={domains.map(({ key }) => ({
          key,
          label: <Name texts={labelIn(labels.domains, key)} language={language} />,
        }))}
        columns={origins}
        crossings={crossings}
      >
        <p>
          {unknown}{" "}
          {t("crossedNote", {
            domains: formatNumber(language, domains.length),
            origins: formatNumber(language, origins.length),
          })}
        </p>
        {counted}
        <ChartFiles language={language} pathOf={(type) => file(`charts/matrix.${type}`)} />
      </Matrix>
    </div>
  );
}

/** What became of the projects of each edition. */
export function Cohorts({ language, query, dashboard, labels, records, file }: ChartSetting) {
  const t = translator(language, "publicPages");
  const reachedPath = (of: DashboardFilter, kind?: MilestoneKind) => {
    const found = drilledToReached(of, kind);
    return found && records(found);
  };
  return (
    <>
      <div className="measure pb-6">
        <Funnel
          language={language}
          became={together(dashboard.cohorts)}
          hrefOf={(kind) => reachedPath(query, kind)}
        />
        <p className="text-[14px]">
          <a href={`/${language}/method#milestones`} className="inline-block py-1.5">
            {t("figures.how")}
          </a>
        </p>
        <ChartFiles language={language} pathOf={(type) => file(`charts/funnel.${type}`)} />
      </div>
      <h3 className="pb-2 text-[15px]">{t("cohorts.title")}</h3>
      <p className="measure pb-3 text-[15px] text-soft">{t("cohorts.lead")}</p>
      <CohortTable
        captionHidden
        language={language}
        caption={t("cohorts.title")}
        heading={translator(language, "words")("dimension.edition")}
        lines={dashboard.cohorts.map(({ key, projects, reached }) => ({
          key: key ?? "none",
          label:
            key === null ? (
              t("figures.noEdition")
            ) : (
              <Name texts={labelIn(labels.editions, key)} language={language} />
            ),
          projects,
          reached,
          hrefOf: (kind) => reachedPath(drilled(query, "edition", key), kind),
        }))}
      />
      <ChartFiles language={language} pathOf={(type) => file(`charts/cohorts.${type}`)} />
    </>
  );
}
