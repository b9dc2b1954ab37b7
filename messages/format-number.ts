import type { Language } from "../domain/languages";
import { numberFormat } from "./formats";

/** The locale whose habits of writing numbers and dates each language follows. */
export const localeOf = { zh: "zh-CN", en: "en-GB", fr: "fr-FR" } as const satisfies Record<Language, string>;

/** A count, or a decimal given as text, with all its digits: `12,345`, `12 345`. Nothing is rounded. */
export function formatNumber(language: Language, value: number | string): string {
  const format = numberFormat(localeOf[language], {
    maximumFractionDigits: 20,
    ...(language === "zh" && { useGrouping: "min2" as const }),
    ...(typeof value === "string" && { minimumFractionDigits: Math.min(decimalsOf(value), 20) }),
  });
  return format.format(value as `${number}`);
}

/** A share of a whole to one decimal: `91.1%`, `91,1 %`. Empty where the whole is nothing. */
export function formatShare(language: Language, part: number, whole: number): string {
  if (whole === 0) return "";
  const format = numberFormat(localeOf[language], { style: "percent", maximumFractionDigits: 1 });
  return format.format(part / whole);
}

/** The size of a file, in thousands or millions of bytes: `1.2 MB`, `1,2 Mo`. */
export function formatBytes(language: Language, bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? (["kilobyte", 1000] as const) : (["megabyte", 1_000_000] as const);
  const style = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return numberFormat(localeOf[language], style).format(Math.max(bytes / size, 0.1));
}

const decimalsOf = (decimal: string) => decimal.split(".")[1]?.length ?? 0;
