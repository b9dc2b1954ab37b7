import { chosenFilters } from "@/app/_server/query-string";
import { filterValueLabel } from "@/components/project/filter-labels";
import { ruleVersion } from "@/domain/counting/figures";
import { formatDate, formatInstant } from "@/messages/format-date";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { heldText } from "./value-text";
import type { FiguresView } from "./view";

/** What every file says of its figures: whose they are, what was asked, and how it was counted. Term and words. */
export function methodOf(view: FiguresView): [string, string][] {
  const { language, query, internal, address, at, zone } = view;
  const t = translator(language, "takingAway");
  const words = translator(language, "words");
  const held = heldOfEdition(view);
  return [
    ...(internal === null ? [] : [[t("method.marked"), internal] as [string, string]]),
    [t("method.asked"), filtersInWords(view)],
    ...(held === null ? [] : [[t("method.coverage"), held] as [string, string]]),
    [t("method.asOf"), query.asOf === null ? t("method.now") : formatDate(language, query.asOf)],
    [t("method.readAt"), formatInstant(language, at, zone)],
    [t("method.address"), address],
    [t("method.rule"), ruleVersion],
    [t("method.counting"), words(`counting.${query.counting}`)],
    [t("method.inferred"), t(query.inferred === "in" ? "method.inferredIn" : "method.inferredOut")],
    [t("method.currency"), query.currency],
    [t("method.rates"), ratesInWords(view)],
    [t("method.amounts"), translator(language, "dashboard")("neverAdded")],
  ];
}

/** The same in one line, for the foot of a chart. */
export function countedInWords({ language, query }: Pick<FiguresView, "language" | "query">): string {
  const t = translator(language, "takingAway");
  const counting = translator(language, "words")(`counting.${query.counting}`).toLocaleLowerCase(language);
  return t(query.inferred === "in" ? "foot.countedIn" : "foot.countedOut", {
    rule: ruleVersion,
    counting,
    currency: query.currency,
  });
}

/** As of when the figures stand. */
export function datedInWords({ language, query, at, zone }: FiguresView): string {
  const t = translator(language, "takingAway");
  return query.asOf === null
    ? t("foot.at", { at: formatInstant(language, at, zone) })
    : t("foot.atDay", { day: formatDate(language, query.asOf), at: formatInstant(language, at, zone) });
}

/** Of one edition that is not held whole: how much of it is. */
export function heldOfEdition(view: FiguresView): string | null {
  const [only, ...more] = view.query.edition;
  if (only === undefined || more.length > 0) return null;
  return heldText(view, "edition", only);
}

/** Everything that is asked beyond the usual, in words. */
export function filtersInWords(view: FiguresView): string {
  const { language, query, labels } = view;
  const t = translator(language, "takingAway");
  const filters = translator(language, "publicPages");
  const dashboard = translator(language, "dashboard");
  const words = translator(language, "words");
  const asked = chosenFilters(query).filter(({ name }) => name !== "counting");
  const chosen = asked.map(({ name, value }) =>
    filters("list.filterChosen", {
      filter: filters(`list.filters.${name}`),
      value: filterValueLabel(language, labels, name, value),
    }),
  );
  const more = [
    ...query.state.map((state) => dashboard("counting.stateChosen", { state: words(`draftState.${state}`) })),
    ...query.decision.map((one) =>
      dashboard("counting.decisionChosen", { decision: words(`decision.${one}`) }),
    ),
    ...query.several.map((of) =>
      dashboard("counting.severalChosen", { dimension: words(`dimension.${of}`) }),
    ),
    ...(query.amount === null
      ? []
      : [dashboard(query.amount === "none" ? "counting.amountNone" : "counting.amountWithheld")]),
  ];
  const all = [...chosen, ...more];
  return all.length === 0 ? t("method.everything") : all.join(language === "zh" ? "；" : "; ");
}

function ratesInWords({ language, dashboard }: FiguresView): string {
  const t = translator(language, "dashboard");
  const { rates } = dashboard.all;
  if (rates.length === 0) return translator(language, "takingAway")("method.noRates");
  return rates
    .map(({ rate, year, ...one }) =>
      t("rates.rate", { ...one, year: String(year), rate: formatNumber(language, rate) }),
    )
    .join(language === "zh" ? "；" : "; ");
}
