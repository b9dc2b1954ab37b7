import { beforeAll, expect, it } from "vitest";
import { ProjectFilter, ProjectQuery } from "../../domain/filters";
import { looseDate } from "../../domain/loose-date";
import type { ProjectDocument } from "../../domain/project/document";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, project, type TestRegister } from "../projects/testing/register";
import { forEachDatabase } from "../testing/databases";
import { readCohorts } from "./cohorts";

type Step = ProjectDocument["milestones"][number];

forEachDatabase("Cohorts", (database) => {
  let register: TestRegister;
  const step = (kind: Step["kind"], verified: boolean): Step => ({
    key: kind,
    kind,
    planned: null,
    actual: looseDate("2020-05"),
    sources: [],
    note: {},
    reporter: register.mei.id,
    verifier: verified ? register.luc.id : null,
  });
  beforeAll(async () => {
    register = await makeRegister(database());
    const { mei: writer, luc: reviewer } = register;
    const built = [step("started", true), step("operating", true)];
    for (const milestones of [built, [step("started", true)], [step("started", false)], []])
      await publishAs(database(), project({ milestones }), { writer, reviewer });
    const excluded = agreement({
      counting: { decision: "excluded", actsOn: null, reason: "An expo's own contract." },
    });
    await publishAs(database(), project({ agreements: [excluded] }), { writer, reviewer });
  });

  it("hold all counted projects, and those that reached a step as a second person verified", async () => {
    const filter = ProjectFilter.parse({});
    const [cohort, ...others] = await readCohorts(database(), { filter, scope: publicly, by: "edition" });
    expect(others).toEqual([]);
    expect(cohort).toMatchObject({
      key: "SCE-2019",
      projects: 4,
      reached: { started: 2, operating: 1, registered: 0 },
    });
    expect(await readCohorts(database(), { filter, scope: publicly, by: "year" })).toMatchObject([
      { key: "2019", projects: 4 },
    ]);
  });

  it("lead to lists of exactly so many projects", async () => {
    const query = ProjectQuery.parse({ edition: ["SCE-2019"], reached: ["started"] });
    expect((await listProjects(database(), query, publicly)).total).toBe(2);
  });

  it("follow a filter", async () => {
    const filter = ProjectFilter.parse({ domain: ["5G"] });
    expect(await readCohorts(database(), { filter, scope: publicly, by: "edition" })).toEqual([]);
  });
});
