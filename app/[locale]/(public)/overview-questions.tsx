import type { ReactNode } from "react";
import { asksNothing, figuresPath } from "@/app/_server/asked-figures";
import { readFacets } from "@/app/_server/reads";
import type { FiguresView } from "@/app/_server/take-away/view";
import { CountingChoice } from "@/components/dashboard/counting-choice";
import { Details } from "@/components/ui/details";
import type { DashboardFilter } from "@/domain/dashboard-query";
import { ProjectFilter } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { type Chip, ChosenFilters } from "./projects/chosen-filters";
import { FilterFields } from "./projects/filter-fields";

/** What the figures are asked, in words, before them; and after them every filter and way of counting. */
export async function OverviewQuestions({
  view: { language, query, labels },
  children,
}: {
  readonly view: FiguresView;
  readonly children: ReactNode;
}) {
  const facets = await readFacets(JSON.stringify(ProjectFilter.parse(query)));
  const clear = `/${language}`;
  return (
    <>
      <div className="pb-3 empty:hidden">
        <ChosenFilters
          {...{ language, query, labels, clear }}
          pathOf={(other) => figuresPath(language, "", other)}
          more={currencyChips(language, query)}
        />
      </div>
      {children}
      <div className="pt-4 no-print">
        <Details summary={translator(language, "reading")("choose")} open={!asksNothing(query)}>
          <form action={clear} method="get" className="filters-across">
            <FilterFields {...{ language, query, labels, facets, clear }}>
              <div className="filter-group compact grid gap-3 text-[15px]">
                <CountingChoice language={language} counting={query.counting} currency={query.currency} />
              </div>
            </FilterFields>
          </form>
        </Details>
      </div>
    </>
  );
}

/** In which currency figures are read, where that is not the usual, to be taken away. */
export function currencyChips(language: Language, query: DashboardFilter, path = ""): Chip[] {
  const t = translator(language, "dashboard");
  const { currency } = query;
  if (currency === "CNY") return [];
  const without = figuresPath(language, path, { ...query, currency: "CNY" });
  return [{ label: t("counting.currencyChosen", { currency }), without }];
}
