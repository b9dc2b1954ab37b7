import type { Drawn } from "@/app/_server/figures/read-dashboard";
import type { ChartSetting } from "@/app/[locale]/(official)/dashboard/charts";
import { originLabel } from "@/components/charts/origin-label";
import { heldInWords } from "@/components/figures/held-words";
import { sizeInWords } from "@/components/figures/size-words";
import { filterValueLabel } from "@/components/project/filter-labels";
import { formatDate } from "@/messages/format-date";
import { translator } from "@/messages/translator";

/** A value of a chart as plain text, as the chart on screen names it. */
export function valueText(setting: ChartSetting, dimension: Drawn, value: string | null): string {
  const { language, labels, sizeBands } = setting;
  if (dimension === "origin") return originLabel(language, value, labels.origins);
  if (dimension === "month")
    return value === null ? translator(language, "dashboard")("monthUnknown") : formatDate(language, value);
  if (dimension === "size") return sizeInWords(language, labels, sizeBands, value);
  return filterValueLabel(
    language,
    labels,
    dimension,
    value ?? (dimension === "edition" ? "none" : "unknown"),
  );
}

/** How much of an edition is held, to stand beside its number; null of anything else. */
export function heldText(setting: ChartSetting, dimension: Drawn, value: string | null): string | null {
  const coverage = dimension === "edition" && setting.coverages.find(({ code }) => code === value);
  return coverage ? heldInWords(setting.language, coverage) : null;
}
