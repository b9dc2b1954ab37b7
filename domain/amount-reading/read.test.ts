import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Qualifier } from "../amount";
import type { Language } from "../languages";
import { readWrittenAmount } from "./read";

/** `[written, language, what it means]`: several meanings are joined by `|`. Currency where none is named: CNY. */
const forms: readonly (readonly [string, Language, string])[] = [
  ["110亿", "zh", "CNY 11000000000"],
  ["110亿元", "zh", "CNY 11000000000"],
  ["110 亿元", "zh", "CNY 11000000000"],
  ["110億元", "zh", "CNY 11000000000"],
  ["１１０亿元", "zh", "CNY 11000000000"],
  ["人民币110亿元", "zh", "CNY 11000000000"],
  ["110亿元人民币", "zh", "CNY 11000000000"],
  ["¥110亿", "zh", "CNY 11000000000"],
  ["￥110亿", "zh", "CNY 11000000000"],
  ["1.2亿", "zh", "CNY 120000000"],
  ["0.5亿元", "zh", "CNY 50000000"],
  ["2.5亿美元", "zh", "USD 250000000"],
  ["2.5億美元", "zh", "USD 250000000"],
  ["57亿欧元", "zh", "EUR 5700000000"],
  ["57億歐元", "zh", "EUR 5700000000"],
  ["3000万", "zh", "CNY 30000000"],
  ["3000万元", "zh", "CNY 30000000"],
  ["3,000万元", "zh", "CNY 30000000|CNY 30000"],
  ["3千万", "zh", "CNY 30000000"],
  ["三千万元", "zh", "CNY 30000000"],
  ["五百万美元", "zh", "USD 5000000"],
  ["5百万美元", "zh", "USD 5000000"],
  ["一百一十亿元", "zh", "CNY 11000000000"],
  ["十亿", "zh", "CNY 1000000000"],
  ["两亿元", "zh", "CNY 200000000"],
  ["兩億元", "zh", "CNY 200000000"],
  ["百亿元", "zh", "CNY 10000000000"],
  ["三点五亿元", "zh", "CNY 350000000"],
  ["1亿2000万", "zh", "CNY 120000000"],
  ["3万5000元", "zh", "CNY 35000"],
  ["两亿五", "zh", "CNY 250000000"],
  ["1亿2000万元", "zh", "CNY 120000000"],
  ["1.5万亿元", "zh", "CNY 1500000000000"],
  ["2千亿", "zh", "CNY 200000000000"],
  ["约200亿元", "zh", "about CNY 20000000000"],
  ["約200億元", "zh", "about CNY 20000000000"],
  ["大约200亿元", "zh", "about CNY 20000000000"],
  ["近150亿元", "zh", "about CNY 15000000000"],
  ["200亿元左右", "zh", "about CNY 20000000000"],
  ["超过1000亿元", "zh", "at-least CNY 100000000000"],
  ["超1000亿元", "zh", "at-least CNY 100000000000"],
  ["逾1000亿元", "zh", "at-least CNY 100000000000"],
  ["超百亿", "zh", "at-least CNY 10000000000"],
  ["2500多亿元", "zh", "at-least CNY 250000000000"],
  ["110余亿元", "zh", "at-least CNY 11000000000"],
  ["不低于5亿元", "zh", "at-least CNY 500000000"],
  ["至少5亿", "zh", "at-least CNY 500000000"],
  ["100亿元以上", "zh", "at-least CNY 10000000000"],
  ["不超过50亿元", "zh", "at-most CNY 5000000000"],
  ["最高50亿元", "zh", "at-most CNY 5000000000"],
  ["50亿元以内", "zh", "at-most CNY 5000000000"],
  ["50亿元以下", "zh", "at-most CNY 5000000000"],
  ["10-15亿元", "zh", "range CNY 1000000000..1500000000"],
  ["10~15亿元", "zh", "range CNY 1000000000..1500000000"],
  ["10～15亿元", "zh", "range CNY 1000000000..1500000000"],
  ["10亿至15亿元", "zh", "range CNY 1000000000..1500000000"],
  ["8000万到1亿元", "zh", "range CNY 80000000..100000000"],
  ["拟投资110亿元", "zh", "planned CNY 11000000000"],
  ["计划投资50亿", "zh", "planned CNY 5000000000"],
  ["計劃50億元", "zh", "planned CNY 5000000000"],
  ["拟投资超过10亿元", "zh", "at-least CNY 1000000000"],
  ["意向110亿元", "zh", "potential CNY 11000000000"],
  ["110亿元（3年合计）", "zh", "CNY 11000000000 /3"],
  ["100万", "zh", "CNY 1000000"],
  ["100 万美元", "zh", "USD 1000000"],
  ["9620万美元", "zh", "USD 96200000"],
  ["4亿英镑", "zh", "GBP 400000000"],
  ["300亿日元", "zh", "JPY 30000000000"],
  ["20亿港元", "zh", "HKD 2000000000"],
  ["20亿港币", "zh", "HKD 2000000000"],
  ["1亿新加坡元", "zh", "SGD 100000000"],
  ["1亿新元", "zh", "SGD 100000000"],
  ["6亿新台币", "zh", "TWD 600000000"],
  ["5000亿韩元", "zh", "KRW 500000000000"],
  ["3亿澳元", "zh", "AUD 300000000"],
  ["3亿瑞士法郎", "zh", "CHF 300000000"],
  ["12000000", "zh", "CNY 12000000"],
  ["12,000,000元", "zh", "CNY 12000000"],
  ["未披露", "zh", "undisclosed"],
  ["保密", "zh", "undisclosed"],
  ["不适用", "zh", "not-applicable"],
  ["11 bn", "en", "CNY 11000000000"],
  ["11bn", "en", "CNY 11000000000"],
  ["11 billion", "en", "CNY 11000000000"],
  ["11 Billion yuan", "en", "CNY 11000000000"],
  ["816.9 billion yuan", "en", "CNY 816900000000"],
  ["1.2-billion-yuan", "en", "CNY 1200000000"],
  ["RMB 200 billion", "en", "CNY 200000000000"],
  ["RMB200 billion", "en", "CNY 200000000000"],
  ["CNY 81.69 bn", "en", "CNY 81690000000"],
  ["81.69 bn CNY", "en", "CNY 81690000000"],
  ["CN¥129B", "en", "CNY 129000000000"],
  ["$2.5bn", "en", "USD 2500000000"],
  ["US$2.5bn", "en", "USD 2500000000"],
  ["US$ 2.5 billion", "en", "USD 2500000000"],
  ["USD 2.5bn", "en", "USD 2500000000"],
  ["2.5bn USD", "en", "USD 2500000000"],
  ["2.5 billion US dollars", "en", "USD 2500000000"],
  ["250 million dollars", "en", "USD 250000000"],
  ["$250m", "en", "USD 250000000"],
  ["$250M", "en", "USD 250000000"],
  ["€5.7bn", "en", "EUR 5700000000"],
  ["5.7 billion euros", "en", "EUR 5700000000"],
  ["EUR 5.7 bn", "en", "EUR 5700000000"],
  ["£160m", "en", "GBP 160000000"],
  ["160 million pounds", "en", "GBP 160000000"],
  ["£160-180m", "en", "range GBP 160000000..180000000"],
  ["GBP 160 to 180 million", "en", "range GBP 160000000..180000000"],
  ["between 10 and 15 bn", "en", "range CNY 10000000000..15000000000"],
  ["from 10 to 15 bn yuan", "en", "range CNY 10000000000..15000000000"],
  ["S$40m", "en", "SGD 40000000"],
  ["HK$40m", "en", "HKD 40000000"],
  ["JPY 30bn", "en", "JPY 30000000000"],
  ["30 billion yen", "en", "JPY 30000000000"],
  ["SGD 40 mn", "en", "SGD 40000000"],
  ["500k", "en", "CNY 500000"],
  ["500 thousand yuan", "en", "CNY 500000"],
  ["1.5 trillion yuan", "en", "CNY 1500000000000"],
  ["1,200,000", "en", "CNY 1200000"],
  ["1,200,000.50", "en", "CNY 1200000.5"],
  ["1,200", "en", "CNY 1200|CNY 1.2"],
  ["1.200", "en", "CNY 1200|CNY 1.2"],
  ["1,200 m", "en", "CNY 1200000000|CNY 1200000"],
  ["1,25 bn", "en", "CNY 1250000000"],
  ["0.285 bn", "en", "CNY 285000000"],
  ["285.415 billion", "en", "CNY 285415000000000|CNY 285415000000"],
  ["about 20 bn", "en", "about CNY 20000000000"],
  ["approx. 20 bn", "en", "about CNY 20000000000"],
  ["approximately 20 bn", "en", "about CNY 20000000000"],
  ["nearly 15 billion yuan", "en", "about CNY 15000000000"],
  ["~20 bn", "en", "about CNY 20000000000"],
  ["over 290.7 billion yuan", "en", "at-least CNY 290700000000"],
  ["more than 500 million euros", "en", "at-least EUR 500000000"],
  ["at least 11 bn", "en", "at-least CNY 11000000000"],
  [">11 bn", "en", "at-least CNY 11000000000"],
  ["≥ 11 bn", "en", "at-least CNY 11000000000"],
  ["11 bn+", "en", "at-least CNY 11000000000"],
  ["11 bn or more", "en", "at-least CNY 11000000000"],
  ["up to 5 bn", "en", "at-most CNY 5000000000"],
  ["at most 5 bn", "en", "at-most CNY 5000000000"],
  ["no more than 5 bn", "en", "at-most CNY 5000000000"],
  ["<5 bn", "en", "at-most CNY 5000000000"],
  ["less than 5 bn", "en", "at-most CNY 5000000000"],
  ["planned 5 bn", "en", "planned CNY 5000000000"],
  ["5 bn (planned)", "en", "planned CNY 5000000000"],
  ["potential 2 billion euros", "en", "potential EUR 2000000000"],
  ["intended 5 bn", "en", "potential CNY 5000000000"],
  ["175 million over 5 years", "en", "CNY 175000000 /5"],
  ["5亿元三年", "zh", "CNY 500000000 /3"],
  ["3亿元（10年）", "zh", "CNY 300000000 /10"],
  ["50 million euros over three years", "en", "EUR 50000000 /3"],
  ["undisclosed", "en", "undisclosed"],
  ["Not disclosed", "en", "undisclosed"],
  ["n/a", "en", "not-applicable"],
  ["1,2 Md€", "fr", "EUR 1200000000"],
  ["1,2 Mds €", "fr", "EUR 1200000000"],
  ["1,2 Md EUR", "fr", "EUR 1200000000"],
  ["81,69 Md CNY", "fr", "CNY 81690000000"],
  ["5,7 milliards d'euros", "fr", "EUR 5700000000"],
  ["5,7 milliards d’euros", "fr", "EUR 5700000000"],
  ["2 milliards de dollars", "fr", "USD 2000000000"],
  ["2 milliards de dollars américains", "fr", "USD 2000000000"],
  ["30,2 millions d'euros", "fr", "EUR 30200000"],
  ["50M€", "fr", "EUR 50000000"],
  ["50 M€", "fr", "EUR 50000000"],
  ["500 k€", "fr", "EUR 500000"],
  ["12 000 000 €", "fr", "EUR 12000000"],
  ["12 000 000,50 €", "fr", "EUR 12000000.5"],
  ["1.200.000 €", "fr", "EUR 1200000"],
  ["1.200 €", "fr", "EUR 1200|EUR 1.2"],
  ["1 200 €", "fr", "EUR 1200"],
  ["1 200 M€", "fr", "EUR 1200000000"],
  ["environ 300 millions d'euros", "fr", "about EUR 300000000"],
  ["près de 4 milliards d'euros", "fr", "about EUR 4000000000"],
  ["plus de 4 milliards d'euros", "fr", "at-least EUR 4000000000"],
  ["au moins 4 Md€", "fr", "at-least EUR 4000000000"],
  ["jusqu'à 4 Md€", "fr", "at-most EUR 4000000000"],
  ["au plus 4 Md€", "fr", "at-most EUR 4000000000"],
  ["moins de 4 Md€", "fr", "at-most EUR 4000000000"],
  ["entre 10 et 15 Md€", "fr", "range EUR 10000000000..15000000000"],
  ["de 10 à 15 milliards d'euros", "fr", "range EUR 10000000000..15000000000"],
  ["175 millions d'euros sur 5 ans", "fr", "EUR 175000000 /5"],
  ["40 millions d'euros sur trois ans", "fr", "EUR 40000000 /3"],
  ["750 millions d’euros en trois ans", "fr", "EUR 750000000 /3"],
  ["2 Md€ (prévu)", "fr", "planned EUR 2000000000"],
  ["investissement potentiel", "fr", "unreadable"],
  ["2 Md€ (potentiel)", "fr", "potential EUR 2000000000"],
  ["11 billions", "fr", "CNY 11000000000|CNY 11000000000000"],
  ["160 millions de livres sterling", "fr", "GBP 160000000"],
  ["3 milliards de yuans", "fr", "CNY 3000000000"],
  ["non communiqué", "fr", "undisclosed"],
  ["sans objet", "fr", "not-applicable"],
  ["数十亿元", "zh", "unreadable"],
  ["a lot", "en", "unreadable"],
  ["2019年", "zh", "unreadable"],
  ["二十年", "zh", "unreadable"],
  ["5亿元2019年", "zh", "unreadable"],
  ["1200 ans", "fr", "unreadable"],
  ["2.5 years", "en", "unreadable"],
  ["1亿5", "zh", "unreadable"],
  ["3万500元", "zh", "unreadable"],
  ["1 bn 5", "en", "unreadable"],
  ["三百万五", "zh", "unreadable"],
  ["", "en", "unreadable"],
  ["-5 bn", "en", "unreadable"],
  ["1,20,000", "en", "unreadable"],
  ["1..2 bn", "en", "unreadable"],
  ["10 bn USD / 65 bn CNY", "en", "several-currencies"],
  ["15-10亿元", "zh", "unreadable"],
  ["123456789012345678901234567890", "en", "too-large-or-fine"],
  ["0.000001", "en", "too-large-or-fine"],
];

function meaning(written: string, language: Language, assumed: string | null = "CNY") {
  const result = readWrittenAmount(written, language, assumed);
  return "fault" in result ? result.fault : result.readings.map(said).sort().join("|");
}

function said(
  amount: Extract<ReturnType<typeof readWrittenAmount>, { readings: unknown }>["readings"][number],
) {
  if (amount.disclosure !== "disclosed") return amount.disclosure;
  const { qualifier, currency, min, max, years } = amount;
  const figure = qualifier === "range" ? `${min}..${max}` : (min ?? max);
  return `${qualifier === "exact" ? "" : `${qualifier} `}${currency} ${figure}${years ? ` /${years}` : ""}`;
}

describe("a written amount", () => {
  it("is tried in at least 150 forms", () => {
    expect(new Set(forms.map(([written, language]) => `${language} ${written}`)).size).toBeGreaterThanOrEqual(
      150,
    );
  });

  it.each(forms)("%j in %s means %s", (written, language, expected) => {
    expect(meaning(written, language)).toBe(expected.split("|").sort().join("|"));
  });

  it("needs a currency where none is assumed", () => {
    expect(meaning("11 bn", "en", null)).toBe("currency-missing");
    expect(meaning("11 bn yuan", "en", null)).toBe("CNY 11000000000");
  });

  it("throws at nothing that anyone may type", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const result = readWrittenAmount(text, "en", "CNY");
        expect("fault" in result || result.readings.length > 0).toBe(true);
      }),
    );
  });

  const units: readonly (readonly [Language, string, number])[] = [
    ["zh", "亿元", 8],
    ["zh", "万元", 4],
    ["zh", "万亿元", 12],
    ["en", " bn yuan", 9],
    ["en", " million yuan", 6],
    ["fr", " milliards de yuans", 9],
    ["fr", " M yuans", 6],
  ];
  const marks: readonly (readonly [Language, string, Qualifier])[] = [
    ["zh", "", "exact"],
    ["zh", "约", "about"],
    ["zh", "超过", "at-least"],
    ["zh", "不超过", "at-most"],
    ["zh", "计划投资", "planned"],
    ["en", "", "exact"],
    ["en", "about ", "about"],
    ["en", "more than ", "at-least"],
    ["en", "up to ", "at-most"],
    ["en", "planned ", "planned"],
    ["fr", "", "exact"],
    ["fr", "environ ", "about"],
    ["fr", "plus de ", "at-least"],
    ["fr", "jusqu’à ", "at-most"],
    ["fr", "prévu ", "planned"],
  ];
  /** Figures of which no separator may part thousands: at most two decimals. */
  const figure = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom("", "5", "25", "07"));

  it("is the figure times its unit, exactly, whatever is said of it", () => {
    const said = fc.constantFrom(...units).chain(([language, unit, power]) =>
      fc.record({
        unit: fc.constant({ language, unit, power }),
        mark: fc.constantFrom(...marks.filter(([spoken]) => spoken === language)),
        figure,
      }),
    );
    fc.assert(
      fc.property(said, ({ unit: { language, unit, power }, mark: [, word, qualifier], figure: [n, d] }) => {
        const point = language === "fr" ? "," : ".";
        const text = `${word}${n}${d && `${point}${d}`}${unit}`;
        const digits = `${n}${d.padEnd(power, "0")}`;
        expect(meaning(text, language, null)).toBe(
          `${qualifier === "exact" ? "" : `${qualifier} `}CNY ${digits}`,
        );
      }),
    );
  });

  it("from one figure to another is a range with both ends, and nothing the other way round", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (low, more) => {
        const high = low + more;
        const range = `range CNY ${low}00000000..${high}00000000`;
        expect(meaning(`${low}亿至${high}亿元`, "zh")).toBe(range);
        expect(meaning(`${low}-${high}亿元`, "zh")).toBe(range);
        expect(meaning(`${high}亿至${low}亿元`, "zh")).toBe("unreadable");
      }),
    );
  });
});
