import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Counting, countings, type Dimension, dimensions } from "../../domain/counting/figures";
import { drilled, drilledToReached } from "../../domain/drill";
import { ProjectFilter } from "../../domain/filters";
import { looseDate } from "../../domain/loose-date";
import { milestoneKinds, type ProjectDocument } from "../../domain/project/document";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, party, project } from "../projects/testing/register";
import { rows } from "../query";
import { forEachDatabase } from "../testing/databases";
import { readCohorts } from "./cohorts";
import { figures } from "./figures";

const asked = (said: Partial<ProjectFilter> = {}): ProjectFilter => ({ ...ProjectFilter.parse({}), ...said });

forEachDatabase("Figures that everybody reads", (database) => {
  beforeAll(async () => {
    const { mei: writer, luc: reviewer, infineon } = await makeRegister(database());
    const from = (...codes: string[]) => ({
      parties: [
        party(infineon, {
          origins: codes.map((code, at) => ({ code, inferred: at === 1, primary: at === 0 })),
        }),
      ],
    });
    const step = (kind: (typeof milestoneKinds)[number], verified = true) => ({
      ...{ key: kind, kind, planned: null, actual: looseDate("2020-05"), sources: [], note: {} },
      ...{ reporter: writer.id, verifier: verified ? reviewer.id : null },
    });
    const published: Partial<ProjectDocument>[] = [
      {
        domains: ["AI", "IC"],
        agreements: [agreement(from("DE", "CN-SC", "CN"))],
        milestones: [step("registered"), step("started"), step("operating")],
      },
      { domains: ["IC"], agreements: [agreement(from("CN-SC"))], milestones: [step("started", false)] },
      { domains: [], agreements: [agreement({ ...from("CN"), dateSigned: looseDate("2019") })] },
      {
        domains: ["IC"],
        agreements: [agreement({ ...from("FR", "DE"), amount: { disclosure: "undisclosed" } })],
      },
      // Published, and in no figure.
      {
        agreements: [
          agreement({
            ...from("DE"),
            counting: { decision: "excluded", actsOn: null, reason: "An expo's own contract." },
          }),
        ],
      },
    ];
    for (const said of published) await publishAs(database(), project(said), { writer, reviewer });
  });

  const figuresOf = (filter: ProjectFilter, by: readonly Dimension[] = []) =>
    figures(database(), { filter, by, counting: filter.counting, currency: "CNY", scope: publicly });
  const listed = async (filter: ProjectFilter) =>
    (await listProjects(database(), { ...filter, counted: "in", sort: null, cursor: null }, publicly)).total;

  /** The cells of all dimensions that do not lead to exactly their records. */
  async function faults(filter: ProjectFilter): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const dimension of dimensions)
      for (const { at, projects, byClass } of (await figuresOf(filter, [dimension])).cells) {
        const value = at[dimension] ?? null;
        const behind = drilled(filter, dimension, value);
        const [{ total }, number] = await Promise.all([figuresOf(behind), listed(behind)]);
        // A share of a project has no list: the list behind it names the project whole.
        const cell = filter.counting === "fractional" ? { projects: number } : { projects, byClass };
        const same = filter.counting === "fractional" ? { projects: total.projects } : total;
        if (number !== total.projects || JSON.stringify(cell) !== JSON.stringify(same))
          found.push({ dimension, value, number, cell, total });
      }
    return found;
  }

  describe("lead from every cell to the list with its number of records and their sums", () => {
    it.each(countings)("counted %s", async (counting) => {
      expect(await faults(asked({ counting }))).toEqual([]);
    });

    it.each<[string, Partial<ProjectFilter>]>([
      ["a domain that is filtered by already", { domain: ["AI"] }],
      ["a country, its first origin only", { origin: ["CN"], counting: "primary" as Counting }],
      ["stated origins only", { inferred: "out", counting: "primary" as Counting }],
      ["a month", { cell: ["month:2019-08"] }],
    ])("under a filter: %s", async (_, said) => {
      expect((await figuresOf(asked(said))).total.projects).toBeGreaterThan(0);
      expect(await faults(asked(said))).toEqual([]);
    });
  });

  it("lead from each bubble of a map, China's own among them, to its records and their sum", async () => {
    const { cells } = await figuresOf(asked(), ["origin"]);
    const bubbles = cells.filter(({ at }) => at.origin !== null);
    expect(bubbles.map(({ at, projects }) => [at.origin, projects])).toEqual([
      ["CN", 1],
      ["CN-SC", 2],
      ["DE", 2],
      ["FR", 1],
    ]);
    for (const { at, projects, byClass } of bubbles) {
      const behind = drilled(asked(), "origin", at.origin ?? null);
      expect((await figuresOf(behind)).total, `${at.origin}`).toEqual({ projects, byClass });
      expect(await listed(behind), `${at.origin}`).toBe(projects);
    }
  });

  it("lead from each step of the funnel, and of each edition, to those who reached it and their sum", async () => {
    const cohorts = await readCohorts(database(), { filter: asked(), scope: publicly, by: "edition" });
    expect(cohorts).toMatchObject([{ projects: 4, reached: { registered: 1, started: 1, operating: 1 } }]);
    for (const { key, projects, reached } of cohorts) {
      const all = drilled(asked(), "edition", key);
      expect(await listed(all)).toBe(projects);
      for (const step of milestoneKinds) {
        const behind = drilledToReached(all, step);
        expect(behind && (await listed(behind)), step).toBe(reached[step]);
        expect(behind && (await figuresOf(behind)).total.projects, step).toBe(reached[step]);
      }
    }
    const sumOf = (filter: ProjectFilter | null) => filter && figuresOf(filter);
    const operating = await sumOf(drilledToReached(asked(), "operating"));
    const [whole] = (await figuresOf(asked({ domain: ["AI"] }))).total.byClass;
    expect(operating?.total.byClass).toEqual([whole]);
  });

  it("count what they list: what is in no figure stands in the list of everything only", async () => {
    const everything = await listProjects(database(), { ...asked(), sort: null, cursor: null }, publicly);
    const [{ uncounted } = { uncounted: 0 }] = await rows<{ uncounted: number }>(
      database(),
      sql`select count(*)::int as uncounted from positions where valid_to is null and class is null`,
    );
    expect([everything.total, uncounted]).toEqual([5, 1]);
    expect(await listed(asked())).toBe(4);
    const out = { ...asked({ counted: "out" }), sort: null, cursor: null };
    expect((await listProjects(database(), out, publicly)).total).toBe(1);
  });
});
