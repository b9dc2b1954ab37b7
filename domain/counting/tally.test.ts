import { describe, expect, it } from "vitest";
import { dividedBy, fraction, one } from "../fraction";
import type { PositionAmount } from "./position";
import { Tally, type Weighed } from "./tally";

const half = dividedBy(one, fraction("2"));
const cny = (min: string): PositionAmount => ({ currency: "CNY", min, max: min, qualifier: "exact" });
const project = (of: Weighed["class"], ...amounts: PositionAmount[]): Weighed => ({
  class: of,
  money: amounts.map((amount) => ({ amount, rate: one })),
});

describe("A tally", () => {
  it("keeps the classes apart, in the order of the words and not of their coming", () => {
    const tally = new Tally();
    tally.add(project("intent", cny("3")), one);
    tally.add(project("contract", cny("2")), one);
    tally.add(project("intent"), one);
    expect(tally.byClass("whole", "CNY")).toMatchObject([
      { class: "contract", projects: 1, withoutAmount: 0, money: [{ amountMin: "2.00", projects: 1 }] },
      { class: "intent", projects: 2, withoutAmount: 1, money: [{ amountMin: "3.00", projects: 1 }] },
    ]);
    expect(tally.projectsIn("whole")).toBe(3);
  });

  it("counts a project once in a currency in which it has two amounts", () => {
    const tally = new Tally();
    tally.add(project("contract", cny("2"), cny("5")), one);
    expect(tally.byClass("whole", "CNY")[0]?.money).toMatchObject([{ amountMin: "7.00", projects: 1 }]);
  });

  it("has the reporting currency first, and what stands beside it by its code", () => {
    const tally = new Tally();
    const money = ["USD", "JPY", "EUR", "CNY"].map((currency) => ({ ...cny("1"), currency }));
    tally.add(project("contract", ...money), one);
    const order = (reporting: string) =>
      tally.byClass("whole", reporting)[0]?.money.map(({ currency }) => currency);
    expect(order("CNY")).toEqual(["CNY", "EUR", "JPY", "USD"]);
    expect(order("USD")).toEqual(["USD", "CNY", "EUR", "JPY"]);
  });

  it("weighs projects, money and what is without an amount alike, and rounds once", () => {
    const tally = new Tally();
    const third = dividedBy(one, fraction("3"));
    for (const _ of [1, 2, 3]) tally.add(project("contract", cny("1")), third);
    tally.add(project("contract"), half);
    expect(tally.byClass("fractional", "CNY")).toMatchObject([
      { projects: "1.50", withoutAmount: "0.50", money: [{ amountMin: "1.00", projects: "1.00" }] },
    ]);
    expect(tally.projectsIn("fractional")).toBe("1.50");
  });

  it("multiplies both ends by the rate, and leaves an open one open", () => {
    const tally = new Tally();
    const amounts = [
      { ...cny("1"), max: "2", qualifier: "range" as const },
      { ...cny("4"), currency: "USD", max: null, qualifier: "at-least" as const },
    ];
    tally.add(
      { class: "contract", money: amounts.map((amount) => ({ amount, rate: fraction("7.5") })) },
      one,
    );
    expect(tally.byClass("whole", "CNY")[0]?.money).toEqual([
      { currency: "CNY", amountMin: "7.50", amountMax: "15.00", qualifier: "range", projects: 1 },
      { currency: "USD", amountMin: "30.00", amountMax: null, qualifier: "at-least", projects: 1 },
    ]);
  });

  it("of nothing has no class", () => {
    expect(new Tally().byClass("whole", "CNY")).toEqual([]);
    expect(new Tally().projectsIn("whole")).toBe(0);
  });
});
