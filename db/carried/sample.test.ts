import { beforeAll, expect, it } from "vitest";
import { dimensions } from "../../domain/counting/figures";
import { ProjectFilter, ProjectQuery } from "../../domain/filters";
import type { Database } from "../client";
import { readCoverages } from "../coverage";
import { readEdition, readEditions } from "../editions";
import { figures } from "../figures/figures";
import { verifyFigures } from "../figures/verify";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import { readPublicOrganization } from "../organizations";
import { readHistory } from "../projects/history";
import { newestPublished, readPublicProject } from "../projects/public";
import { readLastChange } from "../register-state";
import { loadSample } from "../sample/load";
import { readOrganizationsOfPart } from "../sitemap";
import { forBothSides, linesIn } from "./testing/sides";

const counted = (db: Database, by: readonly (typeof dimensions)[number][]) =>
  figures(db, {
    filter: ProjectFilter.parse({}),
    by,
    counting: "whole",
    currency: "CNY",
    scope: publicly,
  });

async function references(db: Database): Promise<string[]> {
  return (await newestPublished(db, 1_000)).flatMap(({ reference }) => reference ?? []);
}

forBothSides("The sample register, carried outside", (sides) => {
  beforeAll(async () => {
    await loadSample(sides().inside);
    await sides().in(await sides().out());
  });

  /** What both sides answer. */
  const both = async <Answer>(ask: (db: Database) => Promise<Answer>) => {
    const { inside, outside } = sides();
    return { inside: await ask(inside), outside: await ask(outside) };
  };

  it("says the same of every project, its history included", async () => {
    const all = await references(sides().inside);
    expect(all.length).toBeGreaterThan(50);
    for (const reference of all) {
      const project = await both((db) => readPublicProject(db, reference));
      expect(project.outside).toEqual(project.inside);
      const history = await both((db) => readHistory(db, reference));
      expect(history.outside).toEqual(history.inside);
    }
  });

  it("lists and finds the same in the same order", async () => {
    for (const query of [{}, { q: "芯片" }, { sort: "-amount" }, { sort: "title" }, { asOf: "2026-11-01" }]) {
      const asked = ProjectQuery.parse(query);
      const found = await both((db) => listProjects(db, asked, publicly, { language: "zh", limit: 100 }));
      expect(found.outside).toEqual(found.inside);
    }
    const newest = await both((db) => newestPublished(db, 30));
    expect(newest.outside).toEqual(newest.inside);
  });

  it("counts the same by every dimension, and its records bear that out", async () => {
    for (const by of [[], ...dimensions.map((dimension) => [dimension])]) {
      const answers = await both((db) => counted(db, by));
      expect(answers.outside).toEqual(answers.inside);
    }
    expect((await verifyFigures(sides().outside)).differences).toEqual([]);
  });

  it("tells the same of editions, what the press said, and organizations", async () => {
    const editions = await both((db) => readEditions(db));
    expect(editions.outside).toEqual(editions.inside);
    for (const { code } of editions.inside) {
      const edition = await both((db) => readEdition(db, code));
      expect(edition.outside).toEqual(edition.inside);
    }
    const coverage = await both(readCoverages);
    expect(coverage.outside).toEqual(coverage.inside);
    const [part] = (await both((db) => readOrganizationsOfPart(db, "0"))).inside;
    const organization = await both((db) => readPublicOrganization(db, part ?? ""));
    expect(organization.inside).not.toBeNull();
    expect(organization.outside).toEqual(organization.inside);
    const changed = await both(readLastChange);
    expect(changed.outside).toEqual(changed.inside);
  });

  it("is carried further as it was carried here", async () => {
    const lines = await both(linesIn);
    expect(lines.outside).toEqual(lines.inside);
  });
});
