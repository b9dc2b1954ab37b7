import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementClasses } from "../agreement-type";
import { addsUp } from "./adds-up";
import type { Cell, ClassSum, Dimension } from "./figures";
import { mostLines, shortened } from "./shortened";

const money = fc.record({
  currency: fc.constantFrom("CNY", "EUR", "USD"),
  amountMin: fc
    .integer({ min: 0, max: 10 ** 12 })
    .map((cents) => `${Math.floor(cents / 100)}.${cents % 100}0`),
  amountMax: fc.constantFrom(null, "900000000000"),
  qualifier: fc.constantFrom("exact" as const, "at-least" as const, "about" as const),
  projects: fc.integer({ min: 1, max: 9 }),
});
const classSum = (of: (typeof agreementClasses)[number]): fc.Arbitrary<ClassSum> =>
  fc.record({
    class: fc.constant(of),
    projects: fc.integer({ min: 1, max: 500 }),
    withoutAmount: fc.integer({ min: 0, max: 20 }),
    money: fc.uniqueArray(money, { selector: ({ currency }) => currency, maxLength: 3 }),
  });
const byClass = fc
  .subarray([...agreementClasses], { minLength: 1 })
  .chain((classes) => fc.tuple(...classes.map(classSum)));
const cellsOf = (dimension: Dimension) =>
  fc.array(byClass, { maxLength: 60 }).map((all) =>
    all.map(
      (sums, at): Cell => ({
        at: { [dimension]: String(at) },
        projects: sums.reduce((sum, { projects }) => sum + Number(projects), 0),
        byClass: sums,
      }),
    ),
  );

const linesOf = (cells: readonly Cell[]) => cells.flatMap((cell) => cell.byClass);
const one = (projects: number | string, at: string | null = "a"): Cell => ({
  at: { month: at },
  projects,
  byClass: [{ class: "contract", projects, withoutAmount: projects, money: [] }],
});

describe("A shortened table", () => {
  it("is the table itself where there is room for all of it", () => {
    const cells = Array.from({ length: mostLines }, (_, at) => one(1, String(at)));
    expect(shortened(cells, "month")).toEqual({ shown: cells, rest: null });
    expect(shortened([], "month")).toEqual({ shown: [], rest: null });
  });

  it("holds the first values as they were, no more lines than there is room for, and tells of all others", () => {
    fc.assert(
      fc.property(cellsOf("month"), (cells) => {
        const { shown, rest } = shortened(cells, "month");
        expect(shown).toEqual(cells.slice(0, shown.length));
        expect(linesOf(shown).length).toBeLessThanOrEqual(mostLines);
        expect(rest?.values ?? 0).toBe(cells.length - shown.length);
      }),
    );
  });

  it("adds up what it leaves out, class by class and currency by currency", () => {
    fc.assert(
      fc.property(cellsOf("month"), (cells) => {
        const { shown, rest } = shortened(cells, "month", 12);
        if (!rest) return;
        const left = cells.slice(shown.length);
        const sums = rest.byClass ?? [];
        for (const line of addsUp(sums, left)) expect(line).toMatchObject({ found: "equal" });
        expect(sums.map((sum) => sum.class)).toEqual(
          agreementClasses.filter((of) => linesOf(left).some((sum) => sum.class === of)),
        );
        const total = (of: "projects" | "withoutAmount", lines: readonly ClassSum[]) =>
          lines.reduce((sum, line) => sum + Number(line[of]), 0);
        for (const of of ["projects", "withoutAmount"] as const)
          expect(total(of, sums) + total(of, linesOf(shown))).toBe(total(of, linesOf(cells)));
      }),
    );
  });

  it("leaves the maximum of a sum open where one of its parts does, and keeps its weakest mark", () => {
    const amounting = (amountMax: string | null, qualifier: "exact" | "at-least"): Cell => ({
      ...one(2, amountMax),
      byClass: [
        {
          ...{ class: "contract", projects: 2, withoutAmount: 1 },
          money: [{ currency: "CNY", amountMin: "5000000000.00", amountMax, qualifier, projects: 1 }],
        },
      ],
    });
    const sumOf = (...cells: Cell[]) => shortened([one(1), ...cells], "month", 1).rest?.byClass?.[0]?.money;
    expect(sumOf(amounting("5000000000.00", "exact"), amounting("5500000000.00", "exact"))).toEqual([
      {
        ...{ currency: "CNY", amountMin: "10000000000.00", amountMax: "10500000000.00" },
        ...{ qualifier: "exact", projects: 2 },
      },
    ]);
    expect(sumOf(amounting("5000000000.00", "exact"), amounting(null, "at-least"))).toMatchObject([
      { amountMax: null, qualifier: "at-least" },
    ]);
  });

  it.each(["domain", "origin", "area", "ceremony"] as const)(
    "adds up nothing by %s, of which a project may have several values",
    (dimension) => {
      fc.assert(
        fc.property(cellsOf(dimension), (cells) => {
          const { rest } = shortened(cells, dimension, 5);
          expect(rest === null || rest.byClass === null).toBe(true);
        }),
      );
    },
  );

  it("adds up no shares, which are rounded", () => {
    const cells = [one("1.00", "2019-08"), one("0.50", "2019-07")];
    expect(shortened(cells, "month", 1).rest).toEqual({ values: 1, byClass: null });
  });

  it("names its first value, whatever the room", () => {
    expect(shortened([one(3), one(2, null)], "month", 0)).toMatchObject({
      shown: [{ projects: 3 }],
      rest: { values: 1, byClass: [{ class: "contract", projects: 2, withoutAmount: 2 }] },
    });
    expect(shortened([one(3)], "month", 0).rest).toBeNull();
  });
});
