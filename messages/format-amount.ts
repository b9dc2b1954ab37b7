import type { DisclosedAmount, Qualifier } from "../domain/amount";
import type { Money } from "../domain/counting/figures";
import type { PositionAmount } from "../domain/counting/position";
import type { Language } from "../domain/languages";
import { formatNumber } from "./format-number";
import { displayNames } from "./formats";

interface Ends {
  readonly min: string | null;
  readonly max: string | null;
  readonly currency: string;
  readonly qualifier: Qualifier;
  readonly years?: number | null;
}

/** The units money is written in, largest first: power of ten, name, and the most decimals written in that unit. */
const scales = {
  zh: [
    { power: 8, name: "亿", decimals: 4 },
    { power: 4, name: "万", decimals: 4 },
  ],
  en: [
    { power: 9, name: " bn", decimals: 4 },
    { power: 6, name: " m", decimals: 3 },
  ],
  fr: [
    { power: 9, name: " Md", decimals: 4 },
    { power: 6, name: " M", decimals: 3 },
  ],
} as const satisfies Record<Language, readonly { power: number; name: string; decimals: number }[]>;

const words = {
  zh: {
    about: (text: string) => `约${text}`,
    "at-least": (text: string) => `${text}以上`,
    "at-most": (text: string) => `不超过${text}`,
    planned: (text: string) => `${text}（计划）`,
    potential: (text: string) => `${text}（潜在）`,
    years: (text: string, years: number) => `${text}（${years}年合计）`,
    partlyPlanned: (text: string) => `${text}（含计划金额）`,
    partlyPotential: (text: string) => `${text}（含潜在金额）`,
  },
  en: {
    about: (text: string) => `about ${text}`,
    "at-least": (text: string) => `at least ${text}`,
    "at-most": (text: string) => `at most ${text}`,
    planned: (text: string) => `${text} (planned)`,
    potential: (text: string) => `${text} (potential)`,
    years: (text: string, years: number) => `${text} over ${years} ${years === 1 ? "year" : "years"}`,
    partlyPlanned: (text: string) => `${text} (some of it planned)`,
    partlyPotential: (text: string) => `${text} (some of it potential)`,
  },
  fr: {
    about: (text: string) => `environ ${text}`,
    "at-least": (text: string) => `au moins ${text}`,
    "at-most": (text: string) => `au plus ${text}`,
    planned: (text: string) => `${text} (prévu)`,
    potential: (text: string) => `${text} (potentiel)`,
    years: (text: string, years: number) => `${text} sur ${years} ${years > 1 ? "ans" : "an"}`,
    partlyPlanned: (text: string) => `${text} (dont des montants prévus)`,
    partlyPotential: (text: string) => `${text} (dont des montants potentiels)`,
  },
} as const;

/**
 * Money as it is read: 亿元 in Chinese, `CNY 81.69 bn` in English, `81,69 Md CNY` in French; never the bare word
 * billion. No digit is lost: what does not fit the decimals of a unit is written in the next smaller one. An open
 * maximum reads "at least", an open or zero minimum "at most", two different ends a range.
 */
export function formatAmount(language: Language, amount: DisclosedAmount | PositionAmount): string {
  const say = words[language];
  const text = ends(language, amount);
  const { qualifier } = amount;
  const marked = qualifier === "planned" || qualifier === "potential" ? say[qualifier](text) : text;
  const years = "years" in amount ? amount.years : null;
  return years ? say.years(marked, years) : marked;
}

/** A sum of several amounts: its weakest mark may hold for a part of it only, and is said so. */
export function formatSum(language: Language, { amountMin, amountMax, currency, qualifier }: Money): string {
  const say = words[language];
  const text = ends(language, { min: amountMin, max: amountMax, currency, qualifier });
  if (qualifier === "planned") return say.partlyPlanned(text);
  return qualifier === "potential" ? say.partlyPotential(text) : text;
}

function ends(language: Language, { min, max, currency, qualifier }: Ends): string {
  const say = words[language];
  if (max === null) return say["at-least"](money(language, min ?? "0", currency));
  if (min === null || (isZero(min) && !isZero(max))) return say["at-most"](money(language, max, currency));
  if (!sameValue(min, max)) return range(language, min, max, currency);
  const text = money(language, max, currency);
  return qualifier === "about" ? say.about(text) : text;
}

function range(language: Language, min: string, max: string, currency: string): string {
  const [low, high] = [scaled(language, min), scaled(language, max)];
  if (low.name === high.name)
    return withUnit(
      language,
      `${low.number}${language === "zh" ? "—" : "–"}${high.number}`,
      high.name,
      currency,
    );
  const join = { zh: "至", en: " to ", fr: " à " }[language];
  return `${money(language, min, currency)}${join}${money(language, max, currency)}`;
}

/** One exact amount with its currency. */
export function money(language: Language, value: string, currency: string): string {
  const { number, name } = scaled(language, value);
  return withUnit(language, number, name, currency);
}

function withUnit(language: Language, number: string, name: string, currency: string): string {
  if (language === "zh") return `${number}${name}${chineseCurrency(currency)}`;
  return language === "en" ? `${currency} ${number}${name}` : `${number}${name} ${currency}`;
}

function scaled(language: Language, value: string): { number: string; name: string } {
  for (const { power, name, decimals } of scales[language]) {
    const shifted = shift(value, power);
    if (shifted.startsWith("0") || (shifted.split(".")[1] ?? "").length > decimals) continue;
    return { number: formatNumber(language, shifted), name };
  }
  return { number: formatNumber(language, trim(value)), name: "" };
}

/** Divides a decimal text by a power of ten, exactly. */
function shift(value: string, power: number): string {
  const [whole = "0", fraction = ""] = value.split(".");
  const digits = whole.padStart(power + 1, "0");
  const point = digits.length - power;
  return trim(`${digits.slice(0, point)}.${digits.slice(point)}${fraction}`);
}

const trim = (value: string) => (value.includes(".") ? value.replace(/\.?0+$/, "") : value);
const isZero = (value: string) => /^0*(\.0*)?$/.test(value);
const sameValue = (one: string, other: string) => trim(one) === trim(other);

const chineseNames: Record<string, string> = { CNY: "元", HKD: "港元", TWD: "新台币", MOP: "澳门元" };

function chineseCurrency(currency: string): string {
  return chineseNames[currency] ?? displayNames("zh-CN", { type: "currency" }).of(currency) ?? currency;
}
