import type { ReactNode } from "react";
import { type ChartName, cellsOf, charts, sharesProjects } from "@/app/_server/figures/chart-list";
import type { Dashboard, Drawn } from "@/app/_server/figures/read-dashboard";
import { originLabel } from "@/components/charts/origin-label";
import { RegisterChart } from "@/components/charts/register-chart";
import { HowCounted } from "@/components/dashboard/how-counted";
import { heldInWords } from "@/components/figures/held-words";
import { sizeInWords } from "@/components/figures/size-words";
import { ChartFiles } from "@/components/figures/take-away";
import { filterValueLabel } from "@/components/project/filter-labels";
import { type Labels, labelIn } from "@/components/project/labels";
import { Name } from "@/components/project/record-text";
import type { EditionCoverage } from "@/db/coverage";
import type { DashboardFilter } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import type { OriginMap } from "@/domain/map/base-map";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";
import { cellOf } from "./paths";

export interface ChartSetting {
  readonly language: Language;
  readonly query: DashboardFilter;
  readonly dashboard: Dashboard;
  readonly labels: Labels;
  /** Where size bands begin, in units of 10⁸ CNY. */
  readonly sizeBands: readonly number[];
  /** How much of each edition is held. */
  readonly coverages: readonly EditionCoverage[];
  /** Over what the bubble map is drawn; null where it is switched off in this language. */
  readonly map: OriginMap | null;
  /** The list of exactly the records that a query finds; null where this reader has no list that finds them alone. */
  readonly records: (query: DashboardFilter) => string | null;
  /** The address of a file of what is asked: `charts/domain.svg`. */
  readonly file: (name: string) => string;
}

/** One chart of the dashboard: its measure, its bars, what is unknown, how it is counted, its table. */
export function DashboardChart({ name, ...setting }: ChartSetting & { readonly name: ChartName }) {
  const { language, query, dashboard } = setting;
  const { of: dimension } = charts[name];
  const cells = cellsOf(name, dashboard);
  if (cells.length === 0) return null;
  return (
    <RegisterChart
      {...{ language, dimension, cells }}
      shown={10}
      title={translator(language, "dashboard")(`charts.${name}`)}
      total={dashboard.all.total.projects}
      several={sharesProjects(name, query.counting)}
      labelOf={(value) => <ValueLabel {...setting} {...{ dimension, value }} />}
      whole={setting.file(`tables/${name}`)}
      hrefOf={(value, agreementClass) => setting.records(cellOf(query, dimension, value, agreementClass))}
      files={<ChartFiles {...{ language }} pathOf={(type) => setting.file(`charts/${name}.${type}`)} />}
      how={<HowCounted {...{ language, dimension }} counting={query.counting} inferred={query.inferred} />}
    />
  );
}

/** A value of a chart as it is named beside its figures. */
export function ValueLabel({
  dimension,
  value,
  ...setting
}: ChartSetting & { readonly dimension: Drawn; readonly value: string | null }) {
  return (
    <>
      {valueLabel(setting, dimension, value)}
      {dimension === "edition" && <HeldBeside {...setting} code={value} />}
    </>
  );
}

/** How much of an edition is held, in one line with its number. */
function HeldBeside({ language, coverages, code }: ChartSetting & { readonly code: string | null }) {
  const coverage = coverages.find((one) => one.code === code);
  const held = coverage ? heldInWords(language, coverage) : null;
  return held && <span className="text-[14px] text-soft"> {held}</span>;
}

function valueLabel(setting: ChartSetting, dimension: Drawn, value: string | null): ReactNode {
  const { language, labels } = setting;
  const t = translator(language, "dashboard");
  if (dimension === "origin") return originLabel(language, value, labels.origins);
  if (dimension === "month") return value === null ? t("monthUnknown") : formatDate(language, value);
  if (dimension === "size") return sizeInWords(language, labels, setting.sizeBands, value);
  const named = { domain: labels.domains, unit: labels.units, edition: labels.editions };
  if (value !== null && (dimension === "domain" || dimension === "unit" || dimension === "edition"))
    return <Name texts={labelIn(named[dimension], value)} language={language} />;
  return filterValueLabel(
    language,
    labels,
    dimension,
    value ?? (dimension === "edition" ? "none" : "unknown"),
  );
}
