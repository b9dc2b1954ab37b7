import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { publicRecords } from "@/app/_server/list-path";
import { publicFile } from "@/app/_server/take-away/view";
import { signedClasses } from "@/domain/agreement-type";
import { type BoardDimension, boardDimensions } from "@/domain/counting/contribution";
import { type Cell, type ClassSum, type Figures, severalValued } from "@/domain/counting/figures";
import { defaultSizeBands } from "@/domain/counting/size";
import { DashboardFilter } from "@/domain/dashboard-query";
import { standings } from "@/domain/filters";
import type { Language } from "@/domain/languages";
import { AllCharts } from "./all-charts";
import type { ChartSetting } from "./charts";

/** In every cell each class has so many projects. */
const each = 40;

const sums = (times = 1): ClassSum[] =>
  signedClasses.map((of) => ({
    ...{ class: of, projects: each * times, withoutAmount: times },
    money: ["CNY", "USD", "EUR"].map((currency) => ({
      ...{ currency, amountMin: `${123_456 * times}000000.00`, amountMax: null },
      ...{ qualifier: "at-least" as const, projects: 9 * times },
    })),
  }));
const cell = (at: Cell["at"]): Cell => ({ at, projects: each * signedClasses.length, byClass: sums() });

/** So many values of each dimension as a register of decades has. */
const values = (years: number): Record<BoardDimension, readonly string[]> => ({
  domain: Array.from({ length: 12 }, (_, at) => `D${at}`),
  class: [...signedClasses],
  origin: [
    "CN-SC",
    "CN-CQ",
    "DE",
    "FR",
    "SG",
    "GB",
    "US",
    "JP",
    "KR",
    "IT",
    "ES",
    "CH",
    "AT",
    "BE",
    "NL",
    "SE",
  ],
  area: ["mainland", "hk-mo-tw", "foreign"],
  unit: Array.from({ length: 2 * years }, (_, at) => String(500_100 + at)),
  kind: ["greenfield", "expansion", "fund", "service"],
  edition: Array.from({ length: 2 * years }, (_, at) => `E-${at}`),
  year: Array.from({ length: years }, (_, at) => String(2025 - at)),
  month: Array.from(
    { length: 12 * years },
    (_, at) => `${2025 - Math.floor(at / 12)}-${String(12 - (at % 12)).padStart(2, "0")}`,
  ),
  size: ["0", "1", "2"],
  milestone: [...standings],
});

/** What the public is shown of a register of so many years. */
function registerOf(years: number, language: Language = "en"): ChartSetting {
  const query = DashboardFilter.parse({});
  const of = values(years);
  const cells = {} as Record<BoardDimension, readonly Cell[]>;
  for (const dimension of boardDimensions)
    cells[dimension] = of[dimension].map((value) => cell({ [dimension]: value }));
  const all: Figures = {
    ...{ rule: "1", counting: "whole", currency: "CNY", rates: [], cells: [] },
    total: { projects: each * signedClasses.length * 12 * years, byClass: sums(12 * years) },
  };
  const crossed = of.domain.flatMap((domain) => of.origin.map((origin) => ({ ...cell({ domain, origin }) })));
  return {
    ...{ language, query, coverages: [], sizeBands: defaultSizeBands, map: { approved: null } },
    dashboard: { all, unpublished: all, cells, crossed, cohorts: [], states: [], withheld: [] },
    labels: { domains: {}, editions: {}, units: {}, ceremonies: {}, origins: {} },
    records: (asked) => publicRecords(language, asked),
    file: (name) => publicFile(language, name, query),
  };
}

const drawn = (...asked: Parameters<typeof registerOf>) =>
  renderToStaticMarkup(AllCharts(registerOf(...asked)));

describe("All charts of a register of decades", () => {
  const html = drawn(40);

  it("weigh no more than a page may, however long it is kept", () => {
    expect(Buffer.byteLength(html)).toBeLessThan(300_000);
    expect(Buffer.byteLength(drawn(80)) - Buffer.byteLength(html)).toBeLessThan(4_000);
    expect(Buffer.byteLength(drawn(40, "zh"))).toBeLessThan(300_000);
  });

  it("have each number of projects in their tables, where a project has one value", () => {
    const of = values(40);
    for (const dimension of ["month", "year", "unit", "edition"] as const) {
      expect(severalValued).not.toContain(dimension);
      const table = tableOf(html, dimension);
      const numbers = [...table.matchAll(/<td class="number">([\d,]+)<\/td><td class="number">/g)];
      const total = numbers.reduce((sum, [, number = ""]) => sum + Number(number.replaceAll(",", "")), 0);
      expect([dimension, total]).toEqual([dimension, of[dimension].length * each * signedClasses.length]);
    }
  });

  it("lead from each shortened table to the whole", () => {
    for (const name of ["month", "unit", "edition", "year"])
      expect([name, html.split(`href="/en/tables/${name}"`).length - 1]).toEqual([name, 2]);
    expect(html).not.toContain('href="/en/tables/kind"');
  });
});

/** The table of figures by a dimension: its heading stands after its caption. */
function tableOf(html: string, dimension: "month" | "year" | "unit" | "edition"): string {
  const named = {
    month: "Number of projects by month of signing",
    year: "Number of projects by year of signing",
    unit: "Number of projects by responsible unit",
    edition: "Number of projects by edition",
  };
  const tables = html.match(/<table class="stacking"[\s\S]*?<\/table>/g) ?? [];
  return tables.find((table) => table.includes(`>${named[dimension]}</caption>`)) ?? "";
}
