import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, it } from "vitest";
import { cellsOf, tableAsked, tableNames } from "@/app/_server/figures/chart-list";
import { readDashboard } from "@/app/_server/figures/read-dashboard";
import { readPageParameters } from "@/app/_server/query-string";
import { listProjects } from "@/db/list/list-projects";
import { publicly } from "@/db/list/read-scope";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, makeRegister, party, project } from "@/db/projects/testing/register";
import { forEachDatabase } from "@/db/testing/databases";
import { defaultSizeBands } from "@/domain/counting/size";
import { DashboardFilter } from "@/domain/dashboard-query";
import { ProjectQuery } from "@/domain/filters";
import { looseDate } from "@/domain/loose-date";
import { publicRecords } from "../list-path";
import { tableTitle, wholeTable } from "./whole-table";

/** More months than a chart draws. */
const months = 11;

forEachDatabase("The whole table", (database) => {
  beforeAll(async () => {
    const { mei, luc, infineon } = await makeRegister(database());
    const parties = [party(infineon, { origins: [{ code: "DE", inferred: false, primary: true }] })];
    for (let at = 0; at < months; at += 1) {
      const month = at === 0 ? "2024-12" : `2025-${String(at).padStart(2, "0")}`;
      const signed = agreement({ parties, dateSigned: looseDate(month) });
      await publishAs(database(), project({ agreements: [signed] }), { writer: mei, reviewer: luc });
    }
  }, 60_000);

  const settingOf = async (said: Partial<DashboardFilter>) => {
    const query = { ...DashboardFilter.parse({}), ...said };
    return {
      ...{ language: "en" as const, query, coverages: [], map: null, sizeBands: defaultSizeBands },
      labels: { domains: {}, editions: {}, units: {}, ceremonies: {}, origins: {} },
      dashboard: await readDashboard(database(), query, null),
      records: (of: DashboardFilter) => publicRecords("en", of),
      file: (name: string) => `/en/${name}`,
    };
  };

  it("has every month, and each of its numbers leads to that many projects", async () => {
    const html = renderToStaticMarkup(wholeTable(await settingOf({}), "month"));
    expect(html).not.toContain("further value");
    const lines = [
      ...html.matchAll(/<a href="(\/en\/projects\?[^"]*cell=month[^"]*)">[^<]*<\/a><\/td><td[^>]*>(\d+)</g),
    ];
    expect(lines).toHaveLength(months);
    for (const [, href = "", number] of lines.slice(-3)) {
      const { searchParams } = new URL(href.replaceAll("&amp;", "&"), "http://register.test");
      const { query, faults } = readPageParameters(ProjectQuery.shape, searchParams, "2026-01-31");
      expect(faults).toEqual([]);
      expect((await listProjects(database(), query, publicly)).total).toBe(Number(number));
    }
  });

  it("of a filter holds what the filter finds", async () => {
    const { cells } = tableAsked("month", (await settingOf({ year: [2024] })).dashboard) ?? { cells: [] };
    expect(cells.map(({ at }) => at.month)).toEqual(["2024-12"]);
  });

  it("is there for each chart, by its name, and for all origins in one", async () => {
    const setting = await settingOf({});
    for (const name of tableNames) {
      const found = tableAsked(name, setting.dashboard);
      if (name !== "origin") expect(found?.cells).toEqual(cellsOf(name, setting.dashboard));
      expect(tableTitle("en", name)).toMatch(/^Number of projects by/);
      const html = renderToStaticMarkup(wholeTable(setting, name));
      expect(html.includes(`href="/en/charts/${name}.svg"`)).toBe(name !== "origin");
      expect(html).toContain("<caption");
    }
    expect(tableAsked("origin", setting.dashboard)?.cells.map(({ at }) => at.origin)).toEqual(["DE"]);
  });

  it("is nothing by any other name", async () => {
    const setting = await settingOf({});
    for (const name of ["", "none", "constructor", "month.svg"]) {
      expect(tableAsked(name, setting.dashboard)).toBeNull();
      expect(wholeTable(setting, name)).toBeNull();
    }
  });
});
