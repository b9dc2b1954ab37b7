import { type TableName, tableAsked } from "@/app/_server/figures/chart-list";
import { type ChartSetting, ValueLabel } from "@/app/[locale]/(official)/dashboard/charts";
import { cellOf } from "@/app/[locale]/(official)/dashboard/paths";
import { CellTable } from "@/components/charts/cell-table";
import { HowCounted } from "@/components/dashboard/how-counted";
import { RatesNote } from "@/components/dashboard/rates-note";
import { ChartFiles } from "@/components/figures/take-away";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { Language } from "@/domain/languages";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";

/** What a table is called; as its chart is. */
export const tableTitle = (language: Language, name: TableName): string =>
  name === "origin"
    ? translator(language, "publicPages")("overview.byOrigin")
    : translator(language, "dashboard")(`charts.${name}`);

/** Every line of a chart that stands shortened beside its drawing; each leads to its records. Null where there is none. */
export function wholeTable(setting: ChartSetting, asked: string) {
  const { language, query, dashboard, records, file } = setting;
  const found = tableAsked(asked, dashboard);
  if (!found) return null;
  const { name, of: dimension, cells } = found;
  const t = translator(language, "publicPages");
  const { projects } = dashboard.all.total;
  return (
    <Section title={t("overview.headline", { projects: formatNumber(language, projects), count: projects })}>
      <CellTable
        language={language}
        caption={tableTitle(language, name)}
        heading={translator(language, "words")(`dimension.${dimension}`)}
        cells={cells}
        labelOf={({ at }) => <ValueLabel {...setting} dimension={dimension} value={at[dimension] ?? null} />}
        hrefOf={({ at }, of) => records(cellOf(query, dimension, at[dimension] ?? null, of))}
      />
      <div className="measure grid gap-1 pt-2 text-[15px] text-soft">
        <p>{t("figures.neverAdded")}</p>
        <RatesNote language={language} figures={dashboard.all} />
      </div>
      <Details summary={t("figures.how")}>
        <HowCounted {...{ language, dimension }} counting={query.counting} inferred={query.inferred} />
      </Details>
      {name !== "origin" && (
        <ChartFiles language={language} pathOf={(type) => file(`charts/${name}.${type}`)} />
      )}
    </Section>
  );
}
