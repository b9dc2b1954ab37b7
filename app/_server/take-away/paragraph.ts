import { type ChartName, cellsOf, charts } from "@/app/_server/figures/chart-list";
import type { ClassSum } from "@/domain/counting/figures";
import { dayOf } from "@/domain/zone";
import { formatSum } from "@/messages/format-amount";
import { formatDate } from "@/messages/format-date";
import { formatNumber } from "@/messages/format-number";
import { listFormat } from "@/messages/formats";
import { translator } from "@/messages/translator";
import { countedInWords, filtersInWords, heldOfEdition } from "./method";
import { valueText } from "./value-text";
import type { FiguresView } from "./view";

/**
 * What may be said of the figures in the press, whole sentences in the view's language: how many projects of which
 * class and what they add up to, where most of them belong, and every caveat without which it would mislead.
 */
export function paragraphOf(view: FiguresView): string[] {
  const { language, query, dashboard, internal, at, zone, address } = view;
  const t = translator(language, "takingAway");
  const { projects, byClass } = dashboard.all.total;
  const space = language === "zh" ? "" : " ";
  const asked = filtersInWords(view);
  const isNarrowed = asked !== t("method.everything");
  const said = [
    t("paragraph.count", {
      day: formatDate(language, query.asOf ?? dayOf(at, zone)),
      projects,
      count: formatNumber(language, projects),
      held: heldOfEdition(view) ?? "no",
    }),
    ...(isNarrowed ? [t("paragraph.asked", { asked })] : []),
    ...byClass.map((sum) => ofClass(view, sum)),
    ...(["domain", "country"] as const).flatMap((name) => mostIn(view, name)),
  ];
  const caveats = [
    ...(heldOfEdition(view) === null ? [] : [t("paragraph.partial")]),
    t("paragraph.neverAdded"),
    t("paragraph.disclosed"),
    `${countedInWords(view)}${language === "zh" ? "。" : "."}`,
    t("paragraph.source", { address }),
  ];
  return [...(internal === null ? [] : [t("paragraph.internal")]), said.join(space), caveats.join(space)];
}

function ofClass({ language }: FiguresView, { class: of, projects, withoutAmount, money }: ClassSum): string {
  const t = translator(language, "takingAway");
  const sums = money.map((one) => formatSum(language, one));
  return t("paragraph.class", {
    name: translator(language, "words")(`classes.${of}`),
    projects: formatNumber(language, projects),
    sums: sums.length === 0 ? "no" : listFormat(language, {}).format(sums),
    without: Number(withoutAmount) === 0 ? "no" : formatNumber(language, withoutAmount),
  });
}

/** The three values with most projects; what is unknown is none of them. */
function mostIn(view: FiguresView, name: ChartName): string[] {
  const { of: dimension } = charts[name];
  const { language } = view;
  const known = cellsOf(name, view.dashboard).filter(({ at }) => (at[dimension] ?? null) !== null);
  if (known.length === 0) return [];
  const t = translator(language, "takingAway");
  const values = known.slice(0, 3).map((cell) =>
    t("paragraph.value", {
      value: valueText(view, dimension, cell.at[dimension] ?? null),
      projects: formatNumber(language, cell.projects),
    }),
  );
  return [
    t(`paragraph.${name === "domain" ? "domains" : "origins"}`, {
      values: listFormat(language, {}).format(values),
    }),
  ];
}
