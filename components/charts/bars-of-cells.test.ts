import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../domain/counting/figures";
import { barsOfCells, newestFirst, ranked, unknownIn } from "./bars-of-cells";

const cell = (value: string | null, projects: number | string): Cell => ({
  at: { domain: value, year: value },
  projects,
  byClass: [{ class: "contract", projects, withoutAmount: 0, money: [] }],
});
const values = (cells: readonly Cell[]) => cells.map(({ at }) => at.domain);

describe("The bars of cells", () => {
  it("stand in the order given, their numbers written in the language", () => {
    const bars = barsOfCells([cell("IC", 1234), cell(null, "0.50")], "domain", "en", (value) => ({
      label: value ?? "Unknown",
      href: `/${value}`,
    }));
    expect(bars).toEqual([
      {
        ...{ key: "IC", label: "IC", href: "/IC", total: 1234, printed: "1,234" },
        parts: [{ class: "contract", projects: 1234 }],
      },
      {
        ...{ key: "unknown", label: "Unknown", href: "/null", total: 0.5, printed: "0.50" },
        parts: [{ class: "contract", projects: 0.5 }],
      },
    ]);
  });

  it("are ranked by their projects, and what is unknown stands last, however much it is", () => {
    expect(values(ranked([cell("A", 1), cell(null, 99), cell("B", 5), cell("C", "1.50")], "domain"))).toEqual(
      [...["B", "C", "A", null]],
    );
  });

  it("of years stand with the newest first and the unknown last", () => {
    const years = newestFirst([cell("2018", 9), cell(null, 5), cell("2022", 1)], "year");
    expect(years.map(({ at }) => at.year)).toEqual(["2022", "2018", null]);
  });

  it("say how many are unknown, and none where there is no such cell", () => {
    expect(unknownIn([cell("A", 1), cell(null, "2.50")], "domain")).toBe(2.5);
    expect([unknownIn([cell("A", 1)], "domain"), unknownIn([], "domain")]).toEqual([0, 0]);
  });

  it("lose no cell and change none by being ranked", () => {
    const cells = fc.uniqueArray(fc.tuple(fc.option(fc.constantFrom("A", "B", "C", "D")), fc.nat(9)), {
      selector: ([value]) => value,
    });
    fc.assert(
      fc.property(cells, (all) => {
        const given = all.map(([value, projects]) => cell(value, projects));
        const sorted = ranked(given, "domain");
        expect(new Set(sorted)).toEqual(new Set(given));
        expect(given).toEqual(all.map(([value, projects]) => cell(value, projects)));
        const known = sorted.filter(({ at }) => at.domain !== null).map(({ projects }) => Number(projects));
        expect(known).toEqual(known.toSorted((a, b) => b - a));
      }),
    );
  });
});
