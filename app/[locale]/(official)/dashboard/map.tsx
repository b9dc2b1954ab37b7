import { mapNotes } from "@/app/_server/drawing/drawings";
import { mapOrigins } from "@/app/_server/take-away/map-origins";
import { OriginMapChart } from "@/components/charts/origin-map";
import { HowCounted } from "@/components/dashboard/how-counted";
import { ChartFiles } from "@/components/figures/take-away";
import { Details } from "@/components/ui/details";
import { Table } from "@/components/ui/table";
import { translator } from "@/messages/translator";
import type { ChartSetting } from "./charts";
import { cellOf } from "./paths";

/** Partner origins on a map, where the operator has it shown; each bubble leads to its records. */
export function DashboardMap(setting: ChartSetting) {
  const { language, query, map, records, file } = setting;
  const origins = mapOrigins(setting);
  if (!map || origins.length === 0) return null;
  const t = translator(language, "publicPages");
  const hrefOf = (code: string) => records(cellOf(query, "origin", code));
  return (
    <OriginMapChart {...{ language, map, origins, hrefOf }}>
      {mapNotes(setting, map).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <Details summary={t("figures.how")}>
        <HowCounted
          {...{ language }}
          dimension="origin"
          counting={query.counting}
          inferred={query.inferred}
        />
      </Details>
      <Details summary={t("figures.table")}>
        <Table
          caption={translator(language, "figures")("map.title")}
          captionHidden
          rows={origins}
          rowKey={({ code }) => code}
          columns={[
            {
              key: "origin",
              heading: translator(language, "words")("dimension.origin"),
              rowHeading: true,
              cell: ({ label }) => label,
            },
            {
              key: "projects",
              heading: t("figures.projects"),
              number: true,
              cell: ({ code, printed }) => {
                const href = hrefOf(code);
                return href === null ? printed : <a href={href}>{printed}</a>;
              },
            },
          ]}
        />
      </Details>
      <ChartFiles language={language} pathOf={(type) => file(`charts/map.${type}`)} />
    </OriginMapChart>
  );
}
