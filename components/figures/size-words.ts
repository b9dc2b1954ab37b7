import type { Language } from "../../domain/languages";
import { money } from "../../messages/format-amount";
import { translator } from "../../messages/translator";
import { filterValueLabel } from "../project/filter-labels";
import type { Labels } from "../project/labels";

/** A size band by its lower end, in units of 10⁸ CNY: what lies below the first of `bands` is told by where it ends. */
export function sizeInWords(
  language: Language,
  labels: Labels,
  bands: readonly number[],
  value: string | null,
): string {
  const t = translator(language, "dashboard");
  if (value === null) return t("sizeUnknown");
  const [first] = bands;
  return value === "0" && first !== undefined
    ? t("sizeBelow", { amount: money(language, `${first}00000000`, "CNY") })
    : filterValueLabel(language, labels, "size", value);
}
