import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { ProjectFilter, ProjectQuery } from "../../domain/filters";
import { looseDate } from "../../domain/loose-date";
import { figures } from "../figures/figures";
import { saveDraft } from "../projects/save-draft";
import { publishAs } from "../projects/testing/publish";
import {
  agreement,
  makeRegister,
  newForm,
  party,
  project,
  type TestRegister,
} from "../projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "../projects/withdraw";
import { positions } from "../schema/positions";
import { forEachDatabase } from "../testing/databases";
import { facets } from "./facets";
import { listProjects } from "./list-projects";
import { readListedProjects } from "./listed-projects";
import { publicly, type ReadScope } from "./read-scope";

forEachDatabase("What is found", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });

  const titles = async (scope: ReadScope, asked: Partial<ProjectQuery> = {}) => {
    const query = ProjectQuery.parse({ sort: "title", ...asked });
    const page = await listProjects(database(), query, scope, { language: "zh" });
    expect(page.total).toBe(page.projects.length);
    return page.projects.map((one) => one.titles.zh);
  };
  const counted = async (scope: ReadScope, asked: Partial<ProjectFilter> = {}) =>
    (
      await figures(database(), {
        filter: ProjectFilter.parse(asked),
        by: ["edition"],
        counting: "whole",
        currency: "CNY",
        scope,
      })
    ).total.projects;
  const titled = (title: string, edition: string) => {
    const parties = [party(register.infineon)];
    const agreements = [agreement({ edition, parties, dateSigned: looseDate("2022-09-01") })];
    return project({ title: { zh: title }, agreements });
  };
  const save = (title: string, edition: string, by: Actor) =>
    saveDraft(database(), newForm(titled(title, edition)), by);

  it("holds a draft for those it is assigned to, and for nobody else", async () => {
    await save("甲", "SCE-2019", register.mei);
    await save("乙", "CF-2022", register.ana);
    const { mei, ana, official, administrator } = register;
    expect(await titles({ actor: mei })).toEqual(["甲"]);
    expect(await titles({ actor: official })).toEqual(["甲"]);
    expect(await titles({ actor: ana })).toEqual(["乙"]);
    expect(await titles({ actor: administrator })).toEqual(["甲", "乙"]);
    expect(await counted({ actor: administrator })).toBe(2);
    expect(await counted({ actor: official })).toBe(1);
    expect(await titles({ actor: { ...mei, roles: { "follow-up-officer": ["500112"] } } })).toEqual([
      "甲",
      "乙",
    ]);
    expect(await titles({ actor: { ...mei, roles: { "follow-up-officer": ["SCE-2019"] } } })).toEqual([]);
    expect(await titles({ actor: { ...mei, roles: {} } })).toEqual([]);

    expect(await titles(publicly)).toEqual([]);
    expect(await counted(publicly)).toBe(0);
    expect((await facets(database(), ProjectFilter.parse({}), publicly)).domain).toEqual([]);
  });

  it("holds a project once, published and corrected or not, and as it is published", async () => {
    const { mei, luc, official } = register;
    const people = { writer: mei, reviewer: luc };
    const draft = await publishAs(database(), titled("丙", "SCE-2019"), people);
    const document = project({ title: { zh: "丙改" } });
    const change = { project: draft.project, basedOn: draft.version, document };
    await saveDraft(database(), { ...change, submission: crypto.randomUUID() }, mei);
    expect(await titles(publicly)).toEqual(["丙"]);
    expect(await titles({ actor: official })).toEqual(["丙", "甲"]);
    expect(await counted({ actor: official })).toBe(2);
    expect(await titles({ actor: official }, { q: "丙" })).toEqual(["丙"]);
  });

  it("is what was published by the end of the day that is asked for", async () => {
    const { mei, luc, administrator } = register;
    const { projects } = await listProjects(database(), ProjectQuery.parse({}), publicly);
    const published = projects[0]?.id ?? "";
    const toDay = (day: string) => sql`${`${day}T16:00:00Z`}::timestamptz`;
    // The end of 2 January in Shanghai is 16:00 of that day in UTC.
    await database()
      .update(positions)
      .set({ validFrom: toDay("2024-01-02") })
      .where(eq(positions.project, published));
    expect(await titles(publicly, { asOf: "2024-01-02" })).toEqual([]);
    expect(await titles(publicly, { asOf: "2024-01-03" })).toEqual(["丙"]);
    expect(await counted(publicly, { asOf: "2024-01-02" })).toBe(0);
    expect(await counted(publicly, { asOf: "2024-01-03" })).toBe(1);
    expect(await titles({ actor: administrator }, { asOf: "2024-01-03" })).toEqual(["丙"]);
    const [as] = await readListedProjects(database(), [{ id: published }], "2024-01-03");
    expect(as?.title).toEqual({ zh: "丙" });
    expect(await readListedProjects(database(), [{ id: published }], "2024-01-02")).toEqual([]);

    const { proposal } = await proposeWithdrawal(database(), { project: published, reason: "twice" }, mei);
    await confirmWithdrawal(database(), proposal, luc);
    expect(await titles(publicly)).toEqual([]);
    expect(await counted(publicly)).toBe(0);
    expect(await titles(publicly, { asOf: "2024-01-03" })).toEqual(["丙"]);
  });
});
