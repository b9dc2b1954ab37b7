import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { chartNames } from "@/app/_server/figures/chart-list";
import { readDashboard } from "@/app/_server/figures/read-dashboard";
import { readPageParameters } from "@/app/_server/query-string";
import { renewBoards } from "@/db/figures/boards/renew";
import { listProjects } from "@/db/list/list-projects";
import { saveDraft } from "@/db/projects/save-draft";
import { publishAs } from "@/db/projects/testing/publish";
import {
  agreement,
  makeRegister,
  newForm,
  party,
  project,
  type TestRegister,
} from "@/db/projects/testing/register";
import { forEachDatabase } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { defaultSizeBands } from "@/domain/counting/size";
import { DashboardFilter, DashboardQuery, unpublishedOf } from "@/domain/dashboard-query";
import { looseDate } from "@/domain/loose-date";
import type { ProjectDocument } from "@/domain/project/document";
import { DashboardChart } from "./charts";
import { ClassFigures } from "./headline";
import { dashboardPath, recordsPath } from "./paths";
import { readRecords } from "./projects/read-records";

const asked = (said: Partial<DashboardFilter> = {}): DashboardFilter => ({
  ...DashboardFilter.parse({}),
  ...said,
});
const labels = { domains: {}, editions: {}, units: {}, ceremonies: {}, origins: {} };

/** Every link to records on a piece of the page, with the number that follows it on its line or stands in it. */
function numbersOf(html: string): { href: string; number: number }[] {
  const bars = html.matchAll(
    /<a href="([^"]+)" class="bar-name bar-label">.*?<span class="bar-number">([\d.]+)</g,
  );
  const cells = html.matchAll(/<a href="([^"]+)">(\d+)<\/a>/g);
  return [...bars, ...cells].map(([, href = "", number]) => ({
    href: href.replaceAll("&amp;", "&"),
    number: Number(number),
  }));
}

forEachDatabase("The dashboard's page", (database) => {
  let register: TestRegister;
  let official: Actor;
  beforeAll(async () => {
    register = await makeRegister(database());
    official = { ...register.official, roles: { official: "all" } };
    const { mei, luc, ana, infineon, boe } = register;
    const from = (...codes: string[]) => [
      party(infineon, { origins: codes.map((code, at) => ({ code, inferred: at > 0, primary: at === 0 })) }),
    ];
    const two = { parties: from("DE", "CN-SC") };
    const undisclosed = { amount: { disclosure: "undisclosed" as const } };
    const published: Partial<ProjectDocument>[] = [
      { agreements: [agreement(two)] },
      { domains: ["AI"], agreements: [agreement({ parties: from("CN"), ...undisclosed })] },
      { domains: [], leadUnit: null, agreements: [agreement({ parties: [party(boe, { origins: [] })] })] },
    ];
    for (const said of published) await publishAs(database(), project(said), { writer: mei, reviewer: luc });
    await saveDraft(database(), newForm(project({ agreements: [agreement(two)] })), mei);
    const elsewhere = agreement({ edition: "CF-2022", dateSigned: looseDate("2022") });
    await saveDraft(database(), newForm(project({ agreements: [elsewhere] })), ana);
  });

  const pageOf = async (query: DashboardFilter) => {
    const dashboard = await readDashboard(database(), query, official);
    const setting = {
      language: "en" as const,
      query,
      dashboard,
      labels,
      sizeBands: defaultSizeBands,
      coverages: [],
      map: { approved: null },
      records: (other: DashboardFilter) => recordsPath("en", other),
      file: (name: string) => name,
    };
    return renderToStaticMarkup(
      <>
        <ClassFigures language="en" query={query} headline={dashboard} />
        {chartNames.map((name) => (
          <DashboardChart key={name} name={name} {...setting} />
        ))}
      </>,
    );
  };

  it.each<[string, Partial<DashboardFilter>]>([
    ["everything", {}],
    ["primary counting", { counting: "primary" }],
    ["two domains", { domain: ["AI", "IC"] }],
    ["drafts", { state: ["draft"] }],
  ])("leads from each number to that many records: %s", async (_, said) => {
    const numbers = numbersOf(await pageOf(asked(said)));
    expect(numbers.length).toBeGreaterThan(10);
    for (const { href, number } of numbers) {
      const { pathname, searchParams } = new URL(href, "http://register.invalid");
      expect(pathname).toBe("/en/dashboard/projects");
      const { query, faults, canonical } = readPageParameters(
        DashboardQuery.shape,
        searchParams,
        "2026-01-31",
      );
      expect({ faults, canonical }).toEqual({ faults: [], canonical: null });
      const { total } = await listProjects(database(), query, { actor: official, within: query });
      expect([href, total]).toEqual([href, number]);
    }
  });

  it("marks what is not published, and says what shares add up to", async () => {
    const query = DashboardQuery.parse({ counting: "fractional", cell: ["domain:AI"] });
    const { page, drafts, share } = await readRecords(database(), query, official, "en");
    expect(page.total).toBe(4);
    expect([...drafts.values()].map(({ state }) => state)).toEqual(["draft", "draft"]);
    expect(share?.projects).toBe("2.50");
    expect((await readRecords(database(), { ...query, counting: "whole" }, official, "en")).share).toBeNull();
  });

  it("shows an organizer of one edition nothing that others draft", async () => {
    const { mei, ana } = register;
    const seenBy = async (actor: Actor) => {
      const { all, unpublished, states } = await readDashboard(database(), asked(), actor);
      return [
        all.total.projects,
        unpublished.total.projects,
        states.find(({ state }) => state === "draft")?.counted,
      ];
    };
    expect(await seenBy(mei)).toEqual([4, 1, 1]);
    expect(await seenBy(ana)).toEqual([4, 1, 1]);
    expect(await seenBy(official)).toEqual([5, 2, 2]);
    const { page } = await readRecords(database(), DashboardQuery.parse({ edition: ["CF-2022"] }), mei, "en");
    expect(page.total).toBe(0);
  });

  it("counts nothing as unpublished where only published records are asked for", async () => {
    const { all, unpublished } = await readDashboard(database(), asked({ state: ["published"] }), official);
    expect([all.total.projects, unpublished.total.projects]).toEqual([3, 0]);
  });

  it("shows the same from boards as from the records, whoever asks and whatever single value", async () => {
    const { ana } = register;
    const values = [
      ...[{}, { domain: ["AI"] }, { domain: ["unknown"] }, { origin: ["CN"] }, { area: ["foreign"] }],
      ...[{ edition: ["SCE-2019"] }, { edition: ["none"] }, { year: ["2019"] }, { class: ["contract"] }],
      ...[{ unit: ["unknown"] }, { size: ["unknown"] }, { state: ["published"] }, { state: ["draft"] }],
    ].map((said) => DashboardFilter.parse(said));
    const asks = [official, ana, null].flatMap((reader) =>
      values.map((said) => ({ reader, query: reader === null ? { ...said, state: [] } : said })),
    );
    const readAll = async () => {
      const read = [];
      for (const { reader, query } of asks) {
        const { crossed, ...dashboard } = await readDashboard(database(), query, reader);
        read.push({
          ...dashboard,
          crossed: crossed.map(({ at, projects }) => JSON.stringify([at, projects])).sort(),
        });
      }
      return read;
    };
    const found = await readAll();
    expect(await renewBoards(database())).toBe(true);
    const onBoards = await readAll();
    for (const [at, { query, reader }] of asks.entries())
      expect(onBoards[at], `${reader?.name} ${JSON.stringify(query)}`).toEqual(found[at]);
    expect(new Set(found.map(({ all }) => all.total.projects)).size).toBeGreaterThan(3);
  });
});

describe("The dashboard's addresses", () => {
  it("name only what is asked beyond the usual", () => {
    expect(dashboardPath("zh", asked())).toBe("/zh/dashboard");
    expect(dashboardPath("zh", asked({ counting: "primary", edition: ["SCE-2019"] }))).toBe(
      "/zh/dashboard?edition=sce-2019&counting=primary",
    );
    expect(recordsPath("en", { ...asked({ state: ["draft"] }), cursor: "abc" })).toBe(
      "/en/dashboard/projects?state=draft&cursor=abc",
    );
  });

  it("lead to all that is unpublished, or to what is of the states asked for", () => {
    expect(unpublishedOf(asked())).toEqual(["draft", "in-review", "sent-back"]);
    expect(unpublishedOf(asked({ state: ["published", "draft"] }))).toEqual(["draft"]);
  });
});
