import { describe, expect, it } from "vitest";
import type { ClassSum, Figures } from "@/domain/counting/figures";
import { toDomains } from "./domains";
import { FiguresShape, linesOf, toFigures } from "./figures";
import { toOrigins } from "./origins";
import { figures as figuresOf } from "./testing/figures";

const money = (currency: string, amountMin: string) =>
  ({ currency, amountMin, amountMax: null, qualifier: "at-least", projects: 1 }) as const;
const contracts: ClassSum = {
  class: "contract",
  projects: 5,
  withoutAmount: 2,
  money: [money("EUR", "7.00"), money("CNY", "11.00")],
};

describe("the lines of one class", () => {
  it("begin with the reporting currency, which counts all its projects", () => {
    expect(linesOf(contracts, "CNY")).toEqual([
      { ...money("CNY", "11.00"), class: "contract", projects: 5, withoutAmount: 2 },
      { ...money("EUR", "7.00"), class: "contract", projects: 1, withoutAmount: 0 },
    ]);
  });

  it("say nought in the reporting currency where nothing is in it, so that projects are told all the same", () => {
    const [first, ...others] = linesOf(contracts, "USD");
    expect(first).toMatchObject({ currency: "USD", amountMin: "0.00", amountMax: "0.00", projects: 5 });
    expect(others.map(({ currency }) => currency)).toEqual(["EUR", "CNY"]);
    expect(linesOf({ ...contracts, money: [] }, "CNY")).toHaveLength(1);
  });

  it("count shares as decimals where projects are divided", () => {
    const shared = { ...contracts, projects: "2.50", withoutAmount: "0.50" };
    expect(linesOf(shared, "CNY").map(({ withoutAmount }) => withoutAmount)).toEqual(["0.50", "0.00"]);
  });
});

describe("figures of the API", () => {
  const read: Figures = figuresOf({
    total: { projects: 5, byClass: [contracts] },
    cells: [
      { at: { origin: "DE" }, projects: 3, byClass: [contracts] },
      { at: { origin: null }, projects: 2, byClass: [] },
    ],
  });

  it("are flat lines of the shape that is described, each with its cell", () => {
    const answer = toFigures(read);
    expect(FiguresShape.parse(answer)).toEqual(answer);
    expect(answer.cells.map(({ origin, currency }) => [origin, currency])).toEqual([
      ["DE", "CNY"],
      ["DE", "EUR"],
    ]);
  });

  it("name every domain, also one that no project has", () => {
    const byDomain = figuresOf({ cells: [{ at: { domain: "AI" }, projects: 3, byClass: [] }] });
    const domains = [
      { code: "AI", labels: { en: "Artificial intelligence" } },
      { code: "IC", labels: {} },
    ];
    expect(toDomains(domains, byDomain).data.map(({ code, projects }) => [code, projects])).toEqual([
      ["AI", 3],
      ["IC", 0],
    ]);
  });

  it("count China once, its provinces each beside it, and name what has no origin by none", () => {
    const cells = ["CN", "CN-SC", "DE", null].map((origin, at) => ({
      at: { origin },
      projects: at + 1,
      byClass: [],
    }));
    const china = figuresOf({ total: { projects: 2, byClass: [] } });
    const { data } = toOrigins(figuresOf({ cells }), china, {});
    expect(data.map(({ code, projects }) => [code, projects])).toEqual([
      ["CN", 2],
      ["CN-SC", 2],
      ["DE", 3],
      [null, 4],
    ]);
    expect(data.at(-1)).toMatchObject({ name: {}, area: "unknown" });
    expect(data[2]?.name).toEqual({ zh: "德国", en: "Germany", fr: "Allemagne" });
    const none = toOrigins(figuresOf({ cells: [] }), figuresOf({ total: { projects: 0, byClass: [] } }), {});
    expect(none.data).toEqual([]);
  });
});
