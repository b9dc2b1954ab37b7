import { Amount, type DisclosedAmount, type Qualifier } from "../amount";
import { compare, type Fraction, fits, fraction, plain, plus, times, zero } from "../fraction";
import type { Language } from "../languages";
import { readNumber } from "./number";
import {
  after,
  before,
  currencyWords,
  notApplicableWords,
  powersOf,
  tidy,
  undisclosedWords,
  yearsPattern,
  yearWords,
} from "./words";

export const amountFaults = [
  "unreadable",
  "currency-missing",
  "several-currencies",
  "too-large-or-fine",
] as const;
export type AmountFault = (typeof amountFaults)[number];

/** What a written amount means: one reading, several between which the writer must choose, or a fault. */
export type AmountReading =
  | { readonly readings: readonly [Amount, ...Amount[]] }
  | { readonly fault: AmountFault };

/**
 * Reads an amount as people write it (`110亿`, `11 bn`, `1,2 Md€`, `2.5亿美元`, `undisclosed`), exactly.
 * Where the text has two meanings (`1,200`, or `billion` in French) both are returned and none is guessed.
 * @param language of the writer: decides only what `billion` may mean
 * @param assumed ISO 4217 code where the text names no currency; null: a currency must be named
 */
export function readWrittenAmount(text: string, language: Language, assumed: string | null): AmountReading {
  const tidied = tidy(text);
  if (undisclosedWords.test(tidied)) return { readings: [{ disclosure: "undisclosed" }] };
  if (notApplicableWords.test(tidied)) return { readings: [{ disclosure: "not-applicable" }] };
  const { rest, qualifier, years } = peel(tidied);
  const { currencies, figures } = withoutCurrency(rest);
  if (currencies.length > 1) return { fault: "several-currencies" };
  const currency = currencies[0] ?? assumed;
  const ends = readEnds(figures, language);
  if (ends.length === 0) return { fault: "unreadable" };
  if (!currency) return { fault: "currency-missing" };
  return checked(ends.map((end) => stated(end, qualifier, currency, years)));
}

function checked(amounts: readonly DisclosedAmount[]): AmountReading {
  const [first, ...others] = distinct(amounts);
  return first ? { readings: [first, ...others] } : { fault: "too-large-or-fine" };
}

function distinct(amounts: readonly DisclosedAmount[]) {
  const texts = new Set(amounts.map((amount) => JSON.stringify(amount)));
  return [...texts].flatMap((text) => Amount.safeParse(JSON.parse(text)).data ?? []);
}

/** Takes the words about the figure off, on both sides, until only the figure is left. */
function peel(text: string) {
  const years = yearsPattern.exec(text);
  let rest =
    years && /\d|[一二两三四五六七八九十百千万亿]/.test(text.slice(0, years.index))
      ? text.slice(0, years.index)
      : text;
  const found: Qualifier[] = [];
  for (let changed = true; changed; ) {
    changed = false;
    for (const { pattern, qualifier } of [...before, ...after]) {
      const shorter = rest.replace(pattern, "").trim();
      if (shorter === rest || !/[\d一二两三四五六七八九十百千万亿]/.test(shorter)) continue;
      rest = shorter;
      found.push(qualifier);
      changed = true;
    }
  }
  const inner = rest.replace(/(\d)\s*[余多](?=[万亿十百千元])/, "$1");
  if (inner !== rest) found.push("at-least");
  const count = rest === text ? null : years?.[1];
  return {
    rest: inner,
    qualifier: weightiest(found),
    years: count ? (yearWords[count] ?? Number(count)) : null,
  };
}

/** A bound changes the ends of the amount, so it outweighs a mark; of marks, the weaker one stays. */
function weightiest(found: readonly Qualifier[]): Qualifier {
  const order: readonly Qualifier[] = ["at-most", "at-least", "potential", "planned", "about"];
  return order.find((qualifier) => found.includes(qualifier)) ?? "exact";
}

/** What each currency is called: among other words, and alone. */
const currencySigns = [...currencyWords].map(([code, pattern]) => ({
  code,
  word: new RegExp(`(?<![a-z])(?:d'|de |of )?(?:${pattern.source})|(?<=[bkmnds])(?:[€£$¥])`, "g"),
  alone: new RegExp(pattern.source),
}));

function withoutCurrency(text: string) {
  const currencies: string[] = [];
  let figures = text.replace(/(\d)-(?=[a-z])/g, "$1 ").replace(/-(yuan|euros?|dollars?)/g, " $1");
  for (const { code, word, alone } of currencySigns) {
    const shorter = figures.replace(word, (sign) => (alone.test(sign) ? " " : sign));
    if (shorter !== figures) currencies.push(code);
    figures = shorter;
  }
  return {
    currencies,
    figures: figures
      .replace(/\s+/g, " ")
      .replace(/^\(|\)$/g, "")
      .trim(),
  };
}

interface Ends {
  readonly low: Fraction;
  readonly high: Fraction | null;
}

/** One figure, or two joined as a range; the first takes the unit of the second where it has none. */
function readEnds(text: string, language: Language): readonly Ends[] {
  const range = /^(?:between |entre |de |from )?(.+?)\s*(?:-|~|至|到| to | and | et | à )\s*(.+)$/.exec(text);
  if (!range) return readFigure(text, language).map((low) => ({ low, high: null }));
  const [, first = "", second = ""] = range;
  const unit = unitOf(second);
  const shared = rising(`${first}${unit}`, second, language);
  const alone = rising(first, second, language);
  if (unitOf(first)) return alone;
  return [...shared, ...alone.filter(({ low, high }) => compare(times(low, fraction(1000)), high) >= 0)];
}

const unitOf = (figure: string) => /[^\d.,' ][^\d]*$/.exec(figure)?.[0] ?? "";

function rising(first: string, second: string, language: Language) {
  const highs = readFigure(second, language);
  const pairs = readFigure(first, language).flatMap((low) => highs.map((high) => ({ low, high })));
  return pairs.filter(({ low, high }) => compare(low, high) < 0);
}

/** A number with its unit, or several in falling order (`1亿2000万`). */
function readFigure(text: string, language: Language): readonly Fraction[] {
  const chinese = readNumber(text);
  if (chinese.length) return chinese;
  if (!text) return [];
  const parts = [...text.matchAll(/([\d][\d.,' ]*\d|\d)\s*([^\d\s.,'][^\d]*)?/g)];
  if (
    parts
      .map(([part]) => part)
      .join("")
      .replace(/\s/g, "") !== text.replace(/\s/g, "")
  )
    return [];
  let totals: readonly { value: Fraction; power: number }[] = [
    { value: zero, power: Number.POSITIVE_INFINITY },
  ];
  for (const [, number = "", word = ""] of parts) {
    const powers = word.trim() ? powersOf(word.trim(), language) : behind(totals, number);
    if (!powers) return [];
    const values = readNumber(number).flatMap((value) =>
      powers.map((power) => ({ value: times(value, fraction(10n ** BigInt(power))), power })),
    );
    totals = totals.flatMap((total) =>
      values
        .filter(({ power }) => power < total.power)
        .map(({ value, power }) => ({ value: plus(total.value, value), power })),
    );
  }
  return totals.map(({ value }) => value);
}

/** A number without a unit behind one with a unit fills all of its places (`3万5000`): of `1亿5` nothing is guessed. */
function behind(totals: readonly { readonly power: number }[], number: string): readonly number[] | null {
  const places = number.replace(/\D/g, "").length;
  const fills = totals.every(({ power }) => power === Number.POSITIVE_INFINITY || power === places);
  return fills ? [0] : null;
}

function stated(
  { low, high }: Ends,
  qualifier: Qualifier,
  currency: string,
  years: number | null,
): DisclosedAmount {
  const base = { disclosure: "disclosed", currency, years } as const;
  const min = written(low);
  if (high !== null) return { ...base, min, max: written(high), qualifier: "range" };
  if (qualifier === "at-least") return { ...base, min, max: null, qualifier };
  if (qualifier === "at-most") return { ...base, min: null, max: min, qualifier };
  return { ...base, min, max: min, qualifier };
}

/** The decimal as amounts are stored; one that is too fine stays what no amount accepts. */
const written = (value: Fraction) => (fits(value, 4) ? plain(value) : "too fine");
