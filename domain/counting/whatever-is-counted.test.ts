import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementClasses } from "../agreement-type";
import { compare, fraction, one, plus, times, zero } from "../fraction";
import { asked, figuresOf } from "../testing/counting";
import type { CountedProject } from "./counted-project";
import { countings, dimensions } from "./figures";
import { placements } from "./placements";

const anyCounted: fc.Arbitrary<CountedProject> = fc
  .record({
    position: fc.record({
      class: fc.constantFrom(...agreementClasses),
      year: fc.integer({ min: 2018, max: 2020 }),
      amounts: fc.uniqueArray(
        fc
          .record({
            currency: fc.constantFrom("CNY", "EUR", "USD"),
            min: fc.nat(10_000_000).map((cents) => (cents / 10_000).toFixed(4)),
            open: fc.boolean(),
          })
          .map(({ currency, min, open }) => ({
            currency,
            min,
            max: open ? null : min,
            qualifier: open ? ("at-least" as const) : ("exact" as const),
          })),
        { maxLength: 2, selector: ({ currency }) => currency },
      ),
    }),
    domains: fc.shuffledSubarray(["5G", "IC", "AI", "IOT"]),
    origins: fc.shuffledSubarray(["DE", "SG", "HK", "CN-SC", "GB"]),
    ceremonies: fc.shuffledSubarray(["a", "b"]),
    unit: fc.option(fc.constantFrom("500105", "500106"), { nil: null }),
  })
  .map(({ position, ...rest }) => ({
    ...rest,
    position: { ...position, month: null, edition: null },
    statedOrigins: rest.origins.slice(0, 1),
    kind: "not-stated" as const,
    standing: "signed" as const,
    reached: [],
  }));
const anyCounts = fc.array(anyCounted, { maxLength: 12 });
const anyBy = fc.shuffledSubarray([...dimensions], { maxLength: 3 });
const rates = [
  { currency: "EUR", year: 2019, rate: "7.7255", source: "test" },
  { currency: "USD", year: 2019, rate: "6.8985", source: "test" },
];

describe("whatever is counted", () => {
  it("has parts that are exactly the whole, primary and fractional, whatever it is split by", () => {
    fc.assert(
      fc.property(anyCounted, anyBy, fc.constantFrom("primary", "fractional"), (project, by, counting) => {
        const position = project.position;
        const parts = position === null ? [] : placements(project, position, asked({ by, counting }));
        expect(parts.map(({ weight }) => weight).reduce(plus, zero)).toEqual(one);
      }),
    );
  });

  it("has parts that add up to the total, to half a unit of the last place shown for each", () => {
    fc.assert(
      fc.property(anyCounts, anyBy, fc.constantFrom("primary", "fractional"), (projects, by, counting) => {
        const { total, cells } = figuresOf(projects, { by, counting, rates });
        const sum = cells.map((cell) => fraction(cell.projects)).reduce(plus, zero);
        const slack = counting === "primary" ? zero : times(fraction("0.005"), fraction(cells.length));
        expect(compare(sum, plus(fraction(total.projects), slack))).toBeLessThanOrEqual(0);
        expect(compare(plus(sum, slack), fraction(total.projects))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("has no part greater than the total, and totals that no dimension changes", () => {
    fc.assert(
      fc.property(anyCounts, anyBy, fc.constantFrom(...countings), (projects, by, counting) => {
        const { total, cells } = figuresOf(projects, { by, counting, rates });
        expect(total).toEqual(figuresOf(projects, { rates }).total);
        for (const cell of cells) expect(Number(cell.projects)).toBeLessThanOrEqual(total.projects);
      }),
    );
  });

  it("gives the same figures in whatever order it is added", () => {
    fc.assert(
      fc.property(anyCounts, anyBy, fc.constantFrom(...countings), (projects, by, counting) => {
        const question = { by, counting, rates };
        expect(figuresOf(projects.toReversed(), question)).toEqual(figuresOf(projects, question));
      }),
    );
  });
});
