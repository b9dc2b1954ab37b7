import { type Chip, ChosenFilters } from "@/app/[locale]/(public)/projects/chosen-filters";
import { FilterFields } from "@/app/[locale]/(public)/projects/filter-fields";
import { CountingFields } from "@/components/dashboard/counting-fields";
import type { Labels } from "@/components/project/labels";
import type { Facets } from "@/db/list/facets";
import { DashboardFilter } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";

interface Props<Query extends DashboardFilter> {
  readonly language: Language;
  readonly query: Query;
  readonly labels: Labels;
  readonly pathOf: (query: Query) => string;
}

/** Everything that is asked beyond the usual, in words, each to be taken away by itself. */
export function ChosenQuestions<Query extends DashboardFilter>(props: Props<Query>) {
  const clear = props.pathOf({ ...props.query, ...unasked, cursor: null });
  return <ChosenFilters {...props} clear={clear} more={insideChips(props)} />;
}

const unasked = DashboardFilter.parse({});

function insideChips<Query extends DashboardFilter>({
  language,
  query,
  pathOf,
}: Omit<Props<Query>, "labels">): Chip[] {
  const t = translator(language, "dashboard");
  const words = translator(language, "words");
  const chip = (label: string, change: Partial<DashboardFilter>): Chip => ({
    label,
    without: pathOf({ ...query, cursor: null, ...change }),
  });
  return [
    ...query.state.map((state) =>
      chip(t("counting.stateChosen", { state: words(`draftState.${state}`) }), {
        state: query.state.filter((one) => one !== state),
      }),
    ),
    ...(query.amount === null
      ? []
      : [
          chip(t(query.amount === "none" ? "counting.amountNone" : "counting.amountWithheld"), {
            amount: null,
          }),
        ]),
    ...query.decision.map((decision) =>
      chip(t("counting.decisionChosen", { decision: words(`decision.${decision}`) }), {
        decision: query.decision.filter((one) => one !== decision),
      }),
    ),
    ...query.several.map((of) =>
      chip(t("counting.severalChosen", { dimension: words(`dimension.${of}`) }), {
        several: query.several.filter((one) => one !== of),
      }),
    ),
    ...(query.counted === "out" ? [chip(t("counting.uncounted"), { counted: "in" })] : []),
    ...(query.currency === "CNY"
      ? []
      : [chip(t("counting.currencyChosen", { currency: query.currency }), { currency: "CNY" })]),
  ];
}

/** The form's fields: how to count, which records, and every filter. */
export function QuestionFields({ facets, ...props }: Props<DashboardFilter> & { readonly facets: Facets }) {
  const { language, query, labels, pathOf } = props;
  return (
    <FilterFields {...{ language, query, labels, facets }} clear={pathOf(unasked)}>
      <CountingFields language={language} query={query} />
    </FilterFields>
  );
}
