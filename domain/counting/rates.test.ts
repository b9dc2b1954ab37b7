import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { one, rounded, times } from "../fraction";
import { type Rate, rateBetween, ratesBetween } from "./rates";

const rates: readonly Rate[] = [
  { currency: "USD", year: 2018, rate: "6.6174", source: "a yearbook" },
  { currency: "USD", year: 2019, rate: "6.8985", source: "a yearbook" },
  { currency: "EUR", year: 2019, rate: "7.7255", source: "a yearbook" },
];
const between = (from: string, to: string, year: number) => {
  const rate = rateBetween(from, to, year, rates);
  return rate && rounded(rate, 6);
};
const needed = (from: string, to: string, year: number) =>
  ratesBetween(from, to, year, rates)?.map((rate) => `${rate.currency} ${rate.year}`) ?? null;

describe("A rate between two currencies", () => {
  it.each([
    ["USD", "CNY", 2018, "6.617400"],
    ["USD", "CNY", 2019, "6.898500"],
    ["CNY", "USD", 2019, "0.144959"],
    ["EUR", "USD", 2019, "1.119881"],
    ["USD", "EUR", 2019, "0.892952"],
    ["CNY", "CNY", 1950, "1.000000"],
    ["JPY", "JPY", 2019, "1.000000"],
  ])("from %s to %s in %i is %s", (from, to, year, rate) => expect(between(from, to, year)).toBe(rate));

  it.each([
    ["EUR", "CNY", 2018],
    ["EUR", "USD", 2018],
    ["USD", "EUR", 2018],
    ["USD", "CNY", 2020],
    ["JPY", "USD", 2019],
    ["USD", "JPY", 2019],
  ])("from %s to %s in %i is not guessed from another year or currency", (from, to, year) => {
    expect(between(from, to, year)).toBeNull();
    expect(needed(from, to, year)).toBeNull();
  });

  it("names the rows that it is made of, and none where nothing is converted", () => {
    expect(needed("EUR", "USD", 2019)).toEqual(["EUR 2019", "USD 2019"]);
    expect(needed("CNY", "USD", 2018)).toEqual(["USD 2018"]);
    expect(needed("USD", "USD", 2018)).toEqual([]);
  });

  it("and the one back are exactly one", () => {
    const rate = fc.integer({ min: 1, max: 10 ** 9 }).map((units) => (units / 10 ** 4).toFixed(4));
    fc.assert(
      fc.property(rate, rate, (usd, eur) => {
        const table = [
          { currency: "USD", year: 2019, rate: usd, source: "" },
          { currency: "EUR", year: 2019, rate: eur, source: "" },
        ];
        const [there, back] = [
          rateBetween("USD", "EUR", 2019, table),
          rateBetween("EUR", "USD", 2019, table),
        ];
        expect(there && back && times(there, back)).toEqual(one);
      }),
    );
  });
});
