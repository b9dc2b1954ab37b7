import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { agreementClasses } from "../../domain/agreement-type";
import type { Cell, Dimension } from "../../domain/counting/figures";
import { mostLines } from "../../domain/counting/shortened";
import { RegisterChart } from "./register-chart";

/** Months of fifty years, each with projects of every class in two currencies. */
const months = Array.from({ length: 600 }, (_, at): Cell => {
  const month = `${2025 - Math.floor(at / 12)}-${String(12 - (at % 12)).padStart(2, "0")}`;
  const byClass = agreementClasses.map((of) => ({
    ...{ class: of, projects: 7, withoutAmount: 2 },
    money: ["CNY", "USD"].map((currency) => ({
      ...{ currency, amountMin: "1500000000.00", amountMax: "1500000000.00", projects: 3 },
      qualifier: "about" as const,
    })),
  }));
  return { at: { month }, projects: 7 * agreementClasses.length, byClass };
});
const perMonth = 7 * agreementClasses.length;

const drawn = (cells: readonly Cell[], dimension: Dimension = "month") =>
  renderToStaticMarkup(
    <RegisterChart
      {...{ language: "en", dimension, cells }}
      title="Number of projects by month of signing"
      total={cells.length * perMonth}
      shown={10}
      several={false}
      whole="/en/tables/month?domain=AI"
      labelOf={(month) => month ?? "Month not known"}
      hrefOf={(month, of) => `/en/projects?cell=month%3A${month}&class=${of ?? ""}`}
    />,
  );

/** The numbers of projects in the lines of a table. */
const numbersIn = (html: string) =>
  [...html.matchAll(/<td class="number">([\d,]+)<\/td><td class="number">/g)].map(([, number = ""]) =>
    Number(number.replace(",", "")),
  );
const linksToWhole = (html: string) => html.split('href="/en/tables/month?domain=AI"').length - 1;

describe("A chart of very many values", () => {
  const html = drawn(months);

  it("weighs no more than one of a tenth of them", () => {
    expect(html.length).toBeLessThan(40_000);
    expect(html.length - drawn(months.slice(0, 60)).length).toBeLessThan(500);
  });

  it("adds up to all of them in its table, class by class", () => {
    expect(numbersIn(html).reduce((sum, number) => sum + number, 0)).toBe(600 * perMonth);
    const shown = Math.floor(mostLines / agreementClasses.length);
    expect(html).toContain(`>${600 - shown} further values<`);
    expect(html).toContain(`about CNY ${((600 - shown) * 1.5).toLocaleString("en")} bn`);
    expect(html).not.toContain("<a>");
  });

  it("leads to the whole table, from its drawing and from the table that is shortened", () => {
    expect(linksToWhole(html)).toBe(2);
    expect(html).toContain("590 further values are in the whole table</a>");
    expect(html).toContain("All 600 values in one table</a>");
  });

  it("names what it leaves out, and adds nothing up, where a project may have several values", () => {
    const origins = months.map((cell, at) => ({ ...cell, at: { origin: `O${at}` } }));
    const several = drawn(origins, "origin");
    const shown = Math.floor(mostLines / agreementClasses.length);
    expect(several).toContain(`>${600 - shown} further values<`);
    expect(numbersIn(several)).toEqual(Array(shown * agreementClasses.length).fill(7));
    expect(linksToWhole(several)).toBe(2);
  });
});

describe("A chart of few values", () => {
  it("has all of them in its table, and needs no other", () => {
    const html = drawn(months.slice(0, 5));
    expect(numbersIn(html)).toHaveLength(5 * agreementClasses.length);
    expect(linksToWhole(html)).toBe(0);
    expect(html).not.toContain("further value");
  });
});
