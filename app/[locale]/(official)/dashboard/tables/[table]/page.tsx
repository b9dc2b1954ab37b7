import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { tableNames } from "@/app/_server/figures/chart-list";
import { languageOf, type Params } from "@/app/_server/language";
import { type Parameters, readPageParameters } from "@/app/_server/query-string";
import { today } from "@/app/_server/read-settings";
import { requireActor } from "@/app/_server/session";
import { readView } from "@/app/_server/take-away/view";
import { tableTitle, wholeTable } from "@/app/_server/take-away/whole-table";
import { DashboardFilter } from "@/domain/dashboard-query";
import { maySeeDashboard } from "@/domain/roles";
import { translator } from "@/messages/translator";
import { DashboardPage, Standing } from "../../frame";
import { dashboardPath, filePath } from "../../paths";
import { ChosenQuestions } from "../../questions";

export const dynamic = "force-dynamic";

type Props = { params: Params<"table">; searchParams: Promise<Parameters> };

const named = (table: string) => tableNames.find((one) => one === table);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, table } = await params;
  const name = named(table);
  return { ...(name && { title: tableTitle(languageOf(locale), name) }), robots: { index: false } };
}

/** A table of the dashboard from its first line to its last. Who asks comes first: strangers learn nothing of its names. */
export default async function WholeDashboardTable({ params, searchParams }: Props) {
  const { locale, table } = await params;
  const language = languageOf(locale);
  const { query } = readPageParameters(DashboardFilter.shape, await searchParams, await today());
  const here = filePath(language, `tables/${encodeURIComponent(table)}`, query);
  const actor = await requireActor(language, here, maySeeDashboard);
  const name = named(table) ?? notFound();
  const view = await readView(language, query, actor);
  const { labels, zone } = view;
  return (
    <DashboardPage
      {...{ language, actor }}
      path={here.slice(language.length + 1)}
      title={tableTitle(language, name)}
      lead={<Standing {...{ language, actor, query, labels, zone }} />}
      breadcrumbs={[
        { href: dashboardPath(language, query), label: translator(language, "dashboard")("title") },
      ]}
      above={null}
    >
      <div className="dense">
        <ChosenQuestions
          {...{ language, query, labels }}
          pathOf={(other) => filePath(language, `tables/${name}`, other)}
        />
        {wholeTable(view, name)}
      </div>
    </DashboardPage>
  );
}
