import type { Metadata } from "next";
import { notFound } from "next/navigation";
import {
  figuresMetadata,
  figuresPath,
  figuresQuery,
  readFiguresAsked,
  readingOf,
} from "@/app/_server/asked-figures";
import { tableNames } from "@/app/_server/figures/chart-list";
import { languageOf, type Params } from "@/app/_server/language";
import { pageMetadata } from "@/app/_server/page-metadata";
import type { Parameters } from "@/app/_server/query-string";
import { RegisterPage } from "@/app/_server/register-page";
import { readView } from "@/app/_server/take-away/view";
import { tableTitle, wholeTable } from "@/app/_server/take-away/whole-table";
import { translator } from "@/messages/translator";
import { currencyChips } from "../../overview-questions";
import { ChosenFilters } from "../../projects/chosen-filters";

export const dynamic = "force-dynamic";

type Props = { params: Params<"table">; searchParams: Promise<Parameters> };

const named = (table: string) => tableNames.find((one) => one === table) ?? notFound();

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, table } = await params;
  const language = languageOf(locale);
  const name = named(table);
  const said = pageMetadata(language, `/tables/${name}`, {
    title: tableTitle(language, name),
    description: translator(language, "publicPages")("figures.tableLead"),
  });
  return figuresMetadata(said, await searchParams);
}

/** A table of figures from its first line to its last, of what is asked: on pages it stands shortened beside its chart. */
export default async function WholeTable({ params, searchParams }: Props) {
  const { locale, table } = await params;
  const language = languageOf(locale);
  const name = named(table);
  const path = `/tables/${name}`;
  const asked = await readFiguresAsked(language, path, await searchParams);
  const { query } = asked;
  const view = await readView(language, query, null);
  const { labels } = view;
  const t = translator(language, "publicPages");
  return (
    <RegisterPage
      language={language}
      asked={readingOf(asked)}
      path={path}
      pathOf={(reading) => figuresQuery(path, { ...query, ...reading })}
      section="register"
      title={tableTitle(language, name)}
      lead={t("figures.tableLead")}
      breadcrumbs={[{ href: figuresPath(language, "", query), label: t("overview.title") }]}
    >
      <ChosenFilters
        {...{ language, query, labels }}
        clear={`/${language}${path}`}
        pathOf={(other) => figuresPath(language, path, other)}
        more={currencyChips(language, query, path)}
      />
      {wholeTable(view, name)}
    </RegisterPage>
  );
}
