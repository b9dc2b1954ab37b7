import { ranked, unknownIn } from "@/components/charts/bars-of-cells";
import { CohortTable } from "@/components/charts/cohort-table";
import { Flows } from "@/components/charts/flows";
import { Funnel, together } from "@/components/charts/funnel";
import { Matrix } from "@/components/charts/matrix";
import { originLabel } from "@/components/charts/origin-label";
import { HowCounted } from "@/components/dashboard/how-counted";
import { labelIn } from "@/components/project/labels";
import { Name } from "@/components/project/record-text";
import { Details } from "@/components/ui/details";
import type { Cell } from "@/domain/counting/figures";
import { drilled } from "@/domain/drill";
import { textIn } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import type { ChartSetting } from "./charts";
import { recordsPath } from "./paths";

/** So many domains and origins, those with most projects, make a table that can be read. */
const mostRows = 12;
const mostColumns = 10;

/** Domains by partner origins: where the numbers meet, each the way to its records. */
export function DomainByOrigin({ language, query, dashboard, labels }: ChartSetting) {
  const t = translator(language, "dashboard");
  const words = translator(language, "words");
  const domains = named(ranked(dashboard.cells.domain, "domain"), "domain").slice(0, mostRows);
  const origins = named(ranked(dashboard.cells.origin, "origin"), "origin").slice(0, mostColumns);
  if (domains.length === 0 || origins.length === 0) return null;
  const crossings = dashboard.crossed.flatMap(({ at, projects }) => {
    const { domain, origin } = at;
    if (!domain || !origin) return [];
    const filter = drilled(drilled(query, "domain", domain), "origin", origin);
    return {
      ...{ row: domain, column: origin, number: Number(projects), printed: formatNumber(language, projects) },
      href: recordsPath(language, filter),
    };
  });
  const textOf = {
    domain: (code: string) => textIn(labelIn(labels.domains, code), language).text,
    origin: (code: string) => originLabel(language, code, labels.origins),
  };
  const flows = translator(language, "figures");
  return (
    <div className="grid grid-cols-1 gap-8">
      <Flows
        title={flows("flows.title")}
        rows={domains.map((code) => ({ key: code, label: textOf.domain(code) }))}
        columns={origins.map((code) => ({ key: code, label: textOf.origin(code) }))}
        crossings={crossings}
        flowLabel={(domain, origin, projects) => flows("flows.flow", { domain, origin, projects })}
      />
      <Matrix
        title={t("charts.crossed")}
        corner={`${words("dimension.domain")} × ${words("dimension.origin")}`}
        rows={domains.map((code) => ({
          key: code,
          label: <Name texts={labelIn(labels.domains, code)} language={language} />,
        }))}
        columns={origins.map((code) => ({ key: code, label: originLabel(language, code, labels.origins) }))}
        crossings={crossings}
      >
        <p>
          {flows("flows.unknown", {
            domain: unknownIn(dashboard.cells.domain, "domain"),
            origin: unknownIn(dashboard.cells.origin, "origin"),
          })}{" "}
          {t("crossedNote", {
            domains: formatNumber(language, domains.length),
            origins: formatNumber(language, origins.length),
          })}
        </p>
        <Details summary={translator(language, "publicPages")("figures.how")}>
          <HowCounted
            {...{ language }}
            dimension="origin"
            counting={query.counting}
            inferred={query.inferred}
          />
        </Details>
      </Matrix>
    </div>
  );
}

const named = (cells: readonly Cell[], dimension: "domain" | "origin"): string[] =>
  cells.flatMap((cell) => cell.at[dimension] ?? []);

/** What became of the projects of each edition. */
export function Cohorts({ language, query, dashboard, labels }: ChartSetting) {
  const t = translator(language, "publicPages");
  return (
    <>
      <div className="measure pb-6">
        <Funnel
          language={language}
          became={together(dashboard.cohorts)}
          hrefOf={(kind) => recordsPath(language, kind ? { ...query, reached: [kind] } : query)}
        />
      </div>
      <h3 className="pb-2 text-[15px]">{t("cohorts.title")}</h3>
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
          hrefOf: (kind) => {
            const cohort = drilled(query, "edition", key);
            return recordsPath(language, kind ? { ...cohort, reached: [kind] } : cohort);
          },
        }))}
      />
    </>
  );
}
