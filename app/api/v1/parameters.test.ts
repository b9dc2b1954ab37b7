import { beforeAll, expect, it } from "vitest";
import type { z } from "zod";
import { facets } from "../../../db/list/facets";
import { listProjects } from "../../../db/list/list-projects";
import { publicly } from "../../../db/list/read-scope";
import { readLabels } from "../../../db/reference";
import { forEachDatabase } from "../../../db/testing/databases";
import { facetNames } from "../../../domain/facets";
import { ProjectFilter, ProjectQuery } from "../../../domain/filters";
import { toQueryString } from "../../_server/query-string";
import { GET as feed } from "../../[locale]/(public)/projects.atom/route";
import type { FiguresShape } from "./_shapes/figures";
import type { ProjectListShape } from "./_shapes/project-list";
import { GET as figures } from "./figures/route";
import { GET as list } from "./projects/route";
import { GET as csv } from "./projects.csv/route";
import { GET as jsonl } from "./projects.jsonl/route";
import { GET as ocds } from "./projects.ocds.json/route";
import { readCsv, readLines } from "./testing/files";
import { at, useSampleRegister } from "./testing/sample-register";

type Name = keyof ProjectFilter;

/** Every parameter of a filter that narrows by what records hold; all of the sample is counted. */
const names = (Object.keys(ProjectFilter.shape) as Name[]).filter(
  (name) => !["asOf", "inferred", "counting", "counted"].includes(name),
);

forEachDatabase("Every parameter of the list", (database) => {
  useSampleRegister(database);
  /** A value of each that some records of the sample have and others have not. */
  let values: Partial<Record<Name, string>> = {};
  let all = 0;

  beforeAll(async () => {
    const filter = ProjectFilter.parse({});
    const found = await facets(database(), filter, publicly);
    const page = await listProjects(database(), ProjectQuery.parse({}), publicly, { limit: 100 });
    all = page.total;
    const telling = (name: (typeof facetNames)[number]) =>
      found[name].find(({ projects }) => projects !== null && projects < all)?.value;
    const { ceremonies } = await readLabels(database());
    values = {
      ...Object.fromEntries(facetNames.map((name) => [name, telling(name)])),
      q: "芯片",
      cell: "month:2019-08",
      signedFrom: "2019",
      signedTo: "2019-12",
      organization: page.projects.flatMap(({ organizations }) => organizations)[0]?.id ?? "",
      ceremony: await ceremonyOf(Object.keys(ceremonies)),
    };
  });

  async function ceremonyOf(ids: readonly string[]): Promise<string> {
    for (const id of ids) {
      const { total } = await listProjects(database(), ProjectQuery.parse({ ceremony: [id] }), publicly);
      if (total > 0) return id;
    }
    throw new Error("Nothing of the sample was signed at a ceremony.");
  }

  it.each(names)(
    "%s finds the same records on page, feed, files and figures, and fewer than all",
    async (name) => {
      const value = values[name];
      if (value === undefined) {
        // The sample verifies no milestones: what nobody reached finds nothing, everywhere alike.
        expect(["reached", "milestone", "unit"]).toContain(name);
        return;
      }
      const query = new URLSearchParams({ [name]: value }).toString();
      const read: z.input<typeof ProjectListShape> = await (
        await list(at(`projects?limit=100&${query}`))
      ).json();
      const references = read.data.map(({ reference }) => reference);
      expect(read.total).toBe(references.length);
      expect(references.length).toBeGreaterThan(0);
      expect(references.length).toBeLessThan(all);

      const rows = readCsv(await (await csv(at(`projects.csv?${query}`))).text());
      expect(rows.map(({ reference }) => reference)).toEqual(references);
      const lines = readLines<{ reference: string }>(
        await (await jsonl(at(`projects.jsonl?${query}`))).text(),
      );
      expect(lines.map(({ reference }) => reference)).toEqual(references);
      const released = (await (await ocds(at(`projects.ocds.json?${query}`))).json()) as {
        releases: unknown[];
      };
      expect(released.releases).toHaveLength(references.length);
      const counted: z.input<typeof FiguresShape> = await (await figures(at(`figures?${query}`))).json();
      expect(counted.total.projects).toBe(references.length);
      const named = { params: Promise.resolve({ locale: "en" }) };
      const told = await (
        await feed(new Request(`http://register.test/en/projects.atom?${query}`), named)
      ).text();
      expect(told.match(/<entry>/g)).toHaveLength(Math.min(references.length, 50));
    },
  );

  it("is kept in the address as it was asked", () => {
    for (const name of names) {
      const value = values[name];
      if (value === undefined) continue;
      const several = Array.isArray(ProjectFilter.parse({})[name]);
      const query = ProjectQuery.parse({ [name]: several ? [value] : value });
      expect(new URLSearchParams(toQueryString(query)).get(name)?.toLowerCase()).toBe(value.toLowerCase());
    }
  });

  it("count a project of several domains under its first, where asked, and nothing that figures leave out", async () => {
    const total = async (query: string): Promise<number> =>
      ((await (await list(at(`projects?${query}`))).json()) as { total: number }).total;
    const cells: z.input<typeof FiguresShape> = await (
      await figures(at("figures?by=domain&counting=primary"))
    ).json();
    const primarily = (domain: string) =>
      cells.cells
        .filter((cell) => cell.domain === domain && cell.currency === "CNY")
        .reduce((sum, { projects }) => sum + Number(projects), 0);
    expect(primarily("AI")).toBeGreaterThan(0);
    expect(await total("cell=domain:AI&counting=primary")).toBe(primarily("AI"));
    expect(await total("cell=domain:AI")).toBeGreaterThan(primarily("AI"));
    expect([await total("counted=in"), await total("counted=out")]).toEqual([all, 0]);
  });

  it("may leave inferred origins out, which finds no more than with them", async () => {
    const total = async (query: string): Promise<number> =>
      ((await (await list(at(`projects?${query}`))).json()) as { total: number }).total;
    for (const origin of ["CN", "FR", "US"])
      expect(await total(`origin=${origin}&inferred=out`)).toBeLessThanOrEqual(
        await total(`origin=${origin}`),
      );
    expect(await total("inferred=out")).toBe(all);
    expect(await total("origin=unknown&inferred=out")).toBeGreaterThanOrEqual(await total("origin=unknown"));
  });
});
