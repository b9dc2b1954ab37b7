import { describe, expect, it } from "vitest";
import { type Amount, type DisclosedAmount, qualifiers } from "../amount";
import { fraction } from "../fraction";
import { figuresOf, signed } from "../testing/counting";
import { agreement, billions, project, range, undisclosed, units } from "../testing/records";
import { countedProject } from "./counted-project";
import { positionOf, withheldOf } from "./position-of";
import { rateBetween, ratesBetween } from "./rates";
import { minimumInCny, sizeBandOf } from "./size";
import { addSums, countText, marksFromStrongest, moneyText, nothing, scaled, sumOf, weakest } from "./sums";

const bn = (figure: string) => `${units(figure)}.00`;
const contractsOf = (amounts: readonly Amount[]) =>
  figuresOf(amounts.map((amount) => signed(amount))).total.byClass[0];
const endsOf = (...amounts: Amount[]) => {
  const [money] = contractsOf(amounts)?.money ?? [];
  return money && [money.amountMin, money.amountMax, money.qualifier];
};

describe("rule 4: kinds of amount", () => {
  it.each<[string, DisclosedAmount, [string, string | null]]>([
    ["exact", billions("2"), [bn("2"), bn("2")]],
    ["about", billions("2", "about"), [bn("2"), bn("2")]],
    ["planned", billions("2", "planned"), [bn("2"), bn("2")]],
    ["potential", billions("2", "potential"), [bn("2"), bn("2")]],
    ["at-least", billions("11", "at-least"), [bn("11"), null]],
    ["at-most", billions("5", "at-most"), ["0.00", bn("5")]],
    ["range", range("1", "3"), [bn("1"), bn("3")]],
  ])("%s alone adds its own ends, under its own mark", (qualifier, amount, ends) => {
    expect(endsOf(amount)).toEqual([...ends, qualifier]);
  });

  it("a sum carries its weakest mark, whichever comes first", () => {
    for (const [at, stronger] of marksFromStrongest.entries())
      for (const weaker of marksFromStrongest.slice(at)) {
        expect(weakest(stronger, weaker)).toBe(weaker);
        expect(weakest(weaker, stronger)).toBe(weaker);
      }
    expect([...marksFromStrongest].sort()).toEqual([...qualifiers].sort());
  });

  it("a maximum that is open stays open whatever is added, and scaled", () => {
    const open = sumOf({ min: "1", max: null, qualifier: "at-least" });
    const closed = sumOf({ min: "1", max: "9", qualifier: "exact" });
    expect(addSums(open, closed).max).toBeNull();
    expect(addSums(closed, open).max).toBeNull();
    expect(scaled(open, fraction("7.7")).max).toBeNull();
    expect(addSums(closed, nothing)).toEqual(closed);
  });

  const withheld: Amount = { disclosure: "withheld", reason: "asked by the investor", amount: billions("7") };

  it.each<[string, Amount]>([
    ["undisclosed", undisclosed],
    ["not applicable", { disclosure: "not-applicable" }],
    ["withheld", withheld],
    ["withheld without figures", { ...withheld, amount: null }],
  ])("%s adds nothing, and the project is counted beside the sum", (_, amount) => {
    expect(contractsOf([amount, billions("1")])).toMatchObject({
      projects: 2,
      withoutAmount: 1,
      money: [{ amountMin: bn("1"), amountMax: bn("1"), qualifier: "exact", projects: 1 }],
    });
  });

  it("withheld amounts are a separate line, of the counted agreements only, per currency", () => {
    const also: Amount = { ...withheld, amount: billions("1", "exact", "EUR") };
    const agreements = [
      agreement("first", { dateSigned: "2018", amount: withheld }),
      agreement("increase", { dateSigned: "2019", amount: also }),
      agreement("repeat", { dateSigned: "2020", amount: withheld }),
      agreement("excluded", { dateSigned: "2021", amount: withheld }),
    ];
    expect(withheldOf({ agreements }).map(({ currency, min }) => [currency, min])).toEqual([
      ["CNY", units("7")],
      ["EUR", units("1")],
    ]);
    expect(withheldOf({ agreements }, "2018-12-31").map(({ currency }) => currency)).toEqual(["CNY"]);
    expect(positionOf({ agreements })).toMatchObject({ amounts: [], withheld: true });
  });

  it("a replacement that discloses its amount leaves nothing withheld", () => {
    const agreements = [
      agreement("first", { dateSigned: "2018", amount: withheld }),
      agreement("replacement", { dateSigned: "2019", amount: billions("3") }),
    ];
    expect(positionOf({ agreements })).toMatchObject({ withheld: false });
    expect(withheldOf({ agreements })).toEqual([]);
  });

  it("zero is an amount: a project that states it is not without one", () => {
    expect(contractsOf([billions("0")])).toMatchObject({ withoutAmount: 0, money: [{ amountMin: "0.00" }] });
  });
});

describe("rule 5: currencies", () => {
  const rate = (currency: string, year: number, value: string) => ({
    currency,
    year,
    rate: value,
    source: "test",
  });
  const rates = [rate("EUR", 2018, "8"), rate("EUR", 2019, "7.5"), rate("USD", 2018, "6.4")];

  it.each([
    ["EUR", "CNY", 2018, "8.0000"],
    ["CNY", "EUR", 2018, "0.1250"],
    ["EUR", "USD", 2018, "1.2500"],
    ["EUR", "EUR", 1900, "1.0000"],
    ["CNY", "CNY", 1900, "1.0000"],
    ["EUR", "USD", 2019, null],
    ["GBP", "CNY", 2018, null],
    ["EUR", "CNY", 2020, null],
  ])("%s in %s of %i: through CNY at the rates of that year, or not at all", (from, to, year, expected) => {
    const found = rateBetween(from, to, year, rates);
    expect(found && Number(found.numerator) / Number(found.denominator)).toBe(expected && Number(expected));
  });

  it("names the rows of the table it needs, none for one currency", () => {
    expect(ratesBetween("EUR", "USD", 2018, rates)).toEqual([rates[0], rates[2]]);
    expect(ratesBetween("USD", "USD", 2018, rates)).toEqual([]);
  });

  it("takes the rate of the position's year, not of the increase's", () => {
    const agreements = [
      agreement("first", { dateSigned: "2018", amount: billions("1", "exact", "EUR") }),
      agreement("increase", { dateSigned: "2019", amount: billions("1", "exact", "EUR") }),
    ];
    const { total, rates: used } = figuresOf([countedProject(project({ agreements }))], { rates });
    expect(total.byClass[0]?.money).toMatchObject([{ currency: "CNY", amountMin: bn("16") }]);
    expect(used).toEqual([rates[0]]);
  });

  it("says each rate it used once, and none that it did not need", () => {
    const euros = (day: string) => signed(billions("1", "exact", "EUR"), {}, day);
    const figures = figuresOf([euros("2019"), euros("2018"), euros("2018-05"), signed(billions("1"))], {
      rates,
    });
    expect(figures.rates).toEqual([rates[0], rates[1]]);
  });

  it("keeps a sum without a rate beside the reporting currency, after it, by its code", () => {
    const amounts = ["USD", "GBP", "CNY"].map((currency) =>
      signed(billions("1", "exact", currency), {}, "2019"),
    );
    const { total } = figuresOf(amounts, { rates });
    expect(total.byClass[0]?.money.map(({ currency, amountMin }) => [currency, amountMin])).toEqual([
      ["CNY", bn("1")],
      ["GBP", bn("1")],
      ["USD", bn("1")],
    ]);
  });
});

describe("what figures print", () => {
  it.each([
    ["1", "1.00"],
    ["1.5", "1.50"],
    ["1.125", "1.125"],
    ["1.1250", "1.125"],
    ["0.0001", "0.0001"],
    ["0", "0.00"],
  ])("%s as %s: exact with two to four decimals", (value, text) => {
    expect(moneyText(fraction(value))).toBe(text);
  });

  it("a fraction of a project with two places, a whole one as a number", () => {
    expect(countText(fraction("0.125"), "fractional")).toBe("0.13");
    expect(countText(fraction("3"), "whole")).toBe(3);
    expect(countText(fraction("3"), "primary")).toBe(3);
  });
});

describe("a size", () => {
  const cny = (figure: string) => ({
    currency: "CNY",
    min: figure,
    max: figure,
    qualifier: "exact" as const,
  });

  it.each([
    ["0", "0"],
    ["99999999.9999", "0"],
    ["100000000", "1"],
    ["499999999", "1"],
    ["500000000", "5"],
    ["10000000000", "100"],
    ["99000000000000", "100"],
  ])("of %s yuan is in the band that begins at %s 亿元", (amount, band) => {
    expect(sizeBandOf(fraction(amount))).toBe(band);
  });

  it("follows the bands that the register sets, the first of which is 0", () => {
    expect(sizeBandOf(fraction("100000000"), [2, 20])).toBe("0");
    expect(sizeBandOf(fraction("2000000000"), [2, 20])).toBe("20");
  });

  it("is unknown without an amount, and where one of several has no rate", () => {
    const euro = { ...cny("1"), currency: "EUR" };
    expect(minimumInCny([], 2019, [])).toBeNull();
    expect(minimumInCny([cny("1"), euro], 2019, [])).toBeNull();
    const sum = minimumInCny([cny("1"), euro], 2019, [
      { currency: "EUR", year: 2019, rate: "8", source: "test" },
    ]);
    expect(sum).toEqual(fraction("9"));
  });
});
