import type { Qualifier } from "../amount";
import type { Language } from "../languages";

/** One script and one kind of each sign: NFKC, simplified characters for the words of money, plain dashes and spaces. */
export function tidy(text: string): string {
  const simplified = text
    .normalize("NFKC")
    .replace(/[億萬圓歐兩約過計劃]/g, (sign) => simplifiedSigns[sign] ?? sign);
  return simplified
    .replace(/[‐-―−]/g, "-")
    .replace(/[’‘`´]/g, "'")
    .replace(/[～〜∼]/g, "~")
    .replace(/\s+/g, " ")
    .replace(/[。.;；]+$/, "")
    .trim()
    .toLowerCase();
}

const simplifiedSigns: Record<string, string> = {
  億: "亿",
  萬: "万",
  圓: "元",
  歐: "欧",
  兩: "两",
  約: "约",
  過: "过",
  計: "计",
  劃: "划",
};

export const undisclosedWords =
  /^(undisclosed|not disclosed|not published|unknown|confidential|未披露|未公布|未公开|未透露|不详|保密|non communiqu[ée]|non divulgu[ée]|non publi[ée]|confidentiel|inconnu|n\.? ?c)$/;

export const notApplicableWords = /^(not applicable|n ?\/ ?a|不适用|无金额|sans objet|s\.? ?o)$/;

interface Mark {
  readonly pattern: RegExp;
  readonly qualifier: Qualifier;
}

/** What stands before a figure, in the order in which it is looked for. */
export const before: readonly Mark[] = [
  {
    pattern:
      /^(up to|at most|no more than|not more than|less than|under|max\.?|maximum|<=?|≤|不超过|至多|最多|最高|不足|不到|jusqu'[àa]|au plus|au maximum|moins de)/,
    qualifier: "at-most",
  },
  {
    pattern:
      /^(at least|more than|over|above|exceeding|not less than|no less than|upwards of|min\.?|minimum|>=?|≥|超过|超|逾|至少|不低于|不少于|高于|au moins|plus de|au minimum|sup[ée]rieur [àa]|d[ée]passant)/,
    qualifier: "at-least",
  },
  {
    pattern:
      /^(about|approximately|approx\.?|around|roughly|some|nearly|almost|close to|circa|ca\.?|c\.|~|≈|约为|约|大约|近|将近|接近|左右|environ|pr[èe]s de|quelque|presque|autour de|env\.?)/,
    qualifier: "about",
  },
  {
    pattern: /^(planned|plans?|to invest|计划投资|计划|拟投资|拟|预计|pr[ée]vus?|pr[ée]voit)/,
    qualifier: "planned",
  },
  {
    pattern: /^(potential|intended|up for intent|意向|潜在|potentiel(le)?|envisag[ée])/,
    qualifier: "potential",
  },
];

/** What stands after a figure. */
export const after: readonly Mark[] = [
  { pattern: /(以上|or more|and more|or above|ou plus|et plus|\+)$/, qualifier: "at-least" },
  {
    pattern: /(以下|以内|之内|or less|at most|maximum|max\.?|ou moins|au plus|au maximum)$/,
    qualifier: "at-most",
  },
  { pattern: /(左右|上下|approximately|approx\.?|environ)$/, qualifier: "about" },
  { pattern: /\(?(planned|计划|pr[ée]vue?s?)\)?$/, qualifier: "planned" },
  { pattern: /\(?(potential|intended|潜在|意向|potentiel(le)?s?)\)?$/, qualifier: "potential" },
];

/** "over 3 years", "sur trois ans", "(3年合计)": the years of which the amount is the total. */
export const yearsPattern =
  /[,(]?\s*(?:over|in|within|across|sur|en|pour|分)?\s*(?<![\d.一二两三四五六七八九十百千])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|[一两二三四五六七八九十])\s*(?:years?|ans?|年(?:内|合计|期)?)\s*\)?$/;

export const yearWords: Record<string, number> = {
  one: 1,
  un: 1,
  一: 1,
  two: 2,
  deux: 2,
  两: 2,
  二: 2,
  three: 3,
  trois: 3,
  三: 3,
  four: 4,
  quatre: 4,
  四: 4,
  five: 5,
  cinq: 5,
  五: 5,
  six: 6,
  六: 6,
  seven: 7,
  sept: 7,
  七: 7,
  eight: 8,
  huit: 8,
  八: 8,
  nine: 9,
  neuf: 9,
  九: 9,
  ten: 10,
  dix: 10,
  十: 10,
};

/** Names and signs of currencies, longest first; `[currency, pattern]` by ISO 4217. */
export const currencyWords: readonly (readonly [string, RegExp])[] = [
  ["HKD", /hk\$|hkd|港元|港币|hong kong dollars?|dollars? de hong ?kong/],
  ["SGD", /s\$|sgd|新加坡元|新元|singapore dollars?|dollars? de singapour/],
  ["TWD", /nt\$|twd|新台币|台币/],
  ["AUD", /a\$|aud|澳元|australian dollars?/],
  ["CAD", /c\$|cad|加元|canadian dollars?/],
  ["MOP", /mop|澳门元/],
  ["JPY", /jpy|jp¥|日元|日圆|円|(?:japanese )?yens?/],
  ["KRW", /krw|₩|韩元|韩圆|(?:korean )?wons?/],
  ["GBP", /gbp|£|英镑|(?:pounds?|livres?) sterling|british pounds?|pounds?|livres?/],
  ["CHF", /chf|瑞士法郎|swiss francs?|francs? suisses?/],
  ["EUR", /eur(?:os?)?|€|欧元/],
  ["USD", /us\$|usd|\$ ?us|美元|美金|(?:us |u\.s\. |american )?dollars?(?: am[ée]ricains?| us)?|\$/],
  ["CNY", /cny|rmb|cn¥|人民币|¥|元|yuans?|renminbi|块/],
];

/** Powers of ten of the words for large numbers. In French, `billion` and `trillion` are read both ways. */
export function powersOf(word: string, language: Language): readonly number[] | null {
  if (/^(billions?|trillions?)$/.test(word) && language === "fr")
    return word.startsWith("b") ? [9, 12] : [12, 18];
  return powers.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

const powers: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(trillions?|tn|trn|万亿)$/, [12]],
  [/^千亿$/, [11]],
  [/^百亿$/, [10]],
  [/^(billions?|bn|bln|b|十亿|milliards?|mds?|mrds?|mia)$/, [9]],
  [/^亿$/, [8]],
  [/^千万$/, [7]],
  [/^(millions?|m|mn|mln|mio|百万)$/, [6]],
  [/^十万$/, [5]],
  [/^万$/, [4]],
  [/^(thousands?|k|千|mille|milliers?)$/, [3]],
];
