import { beforeAll, expect, it } from "vitest";
import { ProjectFilter } from "../../domain/filters";
import type { Database } from "../client";
import { publishAs } from "../projects/testing/publish";
import { makeRegister, project, type TestRegister } from "../projects/testing/register";
import { forEachDatabase } from "../testing/databases";
import { latestProjects } from "./latest-projects";

forEachDatabase("The latest projects", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const publish = (title: string, change?: { project: string; basedOn: number }) =>
    publishAs(database(), project({ title: { en: title }, originalLanguage: "en" }), by(), change ?? null);
  const by = () => ({ writer: register.mei, reviewer: register.luc });
  const titles = async (db: Database, asked: object, n = 10) =>
    (await latestProjects(db, ProjectFilter.parse(asked), n)).map(({ title }) => title.en);

  it("stand with what was corrected last first, within what a filter finds", async () => {
    const first = await publish("Chips one");
    await publish("Chips two");
    await publish("Robots");
    await publish("Chips one again", { project: first.project, basedOn: 1 });
    expect(await titles(database(), {})).toEqual(["Chips one again", "Robots", "Chips two"]);
    expect(await titles(database(), { q: "chips" })).toEqual(["Chips one again", "Chips two"]);
    expect(await titles(database(), {}, 1)).toEqual(["Chips one again"]);
  });
});
