import type { Sum } from "../../domain/counting/sums";
import type { PressFigure } from "../../domain/edition";
import { plain } from "../../domain/fraction";
import type { Language } from "../../domain/languages";
import { formatAmount, money } from "../../messages/format-amount";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";

/** The value of a press figure as it is read, with its mark. */
export function pressValue(
  language: Language,
  figure: Pick<PressFigure, "value" | "unit" | "qualifier">,
): string {
  const { value, unit, qualifier } = figure;
  if (unit !== "count" && unit !== "percent")
    return formatAmount(language, {
      currency: unit,
      qualifier,
      min: qualifier === "at-most" ? "0" : value,
      max: qualifier === "at-least" ? null : value,
    });
  const printed = plainValue(language, value, unit);
  if (qualifier !== "about" && qualifier !== "at-least" && qualifier !== "at-most") return printed;
  return translator(language, "publicPages")(`press.marked.${qualifier}`, { value: printed });
}

/** A sum of parts, with both its ends where they differ or one is open. */
export function sumValue(language: Language, { min, max, qualifier }: Sum, unit: string): string {
  if (max === null) return pressValue(language, { value: plain(min), unit, qualifier: "at-least" });
  const [low, high] = [plain(min), plain(max)];
  if (low === high) return pressValue(language, { value: low, unit, qualifier });
  return `${plainValue(language, low, unit)} – ${plainValue(language, high, unit)}`;
}

/** A plain number in the unit of a press figure. */
export function plainValue(language: Language, value: string, unit: string): string {
  if (unit === "count") return formatNumber(language, trimmed(value));
  if (unit === "percent") return `${formatNumber(language, trimmed(value))}${language === "fr" ? " " : ""}%`;
  return value.startsWith("-") ? `−${money(language, value.slice(1), unit)}` : money(language, value, unit);
}

const trimmed = (value: string) => (value.includes(".") ? value.replace(/\.?0+$/, "") : value);
