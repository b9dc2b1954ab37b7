import { expect, it } from "vitest";
import { forEachDatabase } from "../../../db/testing/databases";
import { dayAgo, letADayPass } from "../../../db/testing/days";
import { dayOf, defaultZone } from "../../../domain/zone";
import { GET as edition } from "./editions/[slug]/route";
import { GET as editions } from "./editions/route";
import { GET as figures } from "./figures/route";
import { GET as history } from "./projects/[reference]/history/route";
import { GET as ocds } from "./projects/[reference]/ocds.json/route";
import { GET as project } from "./projects/[reference]/route";
import { GET as list } from "./projects/route";
import { GET as csv } from "./projects.csv/route";
import { at, useSampleRegister } from "./testing/sample-register";

const reference = "SCE-2019-0001";
const ago = (days: number) => dayAgo(days, (instant) => dayOf(instant, defaultZone));
const ofProject = { params: Promise.resolve({ reference }) };
const ofEdition = { params: Promise.resolve({ slug: "sce-2019" }) };

/** Every address that can be asked for as known on a day. */
const answers: readonly (readonly [string, (query: string) => Promise<Response>])[] = [
  ["projects", (query) => list(at(`projects${query}`))],
  ["projects.csv", (query) => csv(at(`projects.csv${query}`))],
  ["figures", (query) => figures(at(`figures${query}`))],
  ["editions", (query) => editions(at(`editions${query}`))],
  ["editions/sce-2019", (query) => edition(at(`editions/sce-2019${query}`), ofEdition)],
  ["project", (query) => project(at(`projects/${reference}${query}`), ofProject)],
  ["history", (query) => history(at(`projects/${reference}/history${query}`), ofProject)],
  ["ocds", (query) => ocds(at(`projects/${reference}/ocds.json${query}`), ofProject)],
];

forEachDatabase("The read API as known on a day", (database) => {
  useSampleRegister(database);

  it("answers of today what it answers now", async () => {
    for (const [name, ask] of answers) {
      if (name === "projects.csv" || name === "ocds") continue;
      const [now, today] = [await ask(""), await ask(`?asOf=${ago(0)}`)];
      expect([name, today.status, await today.json()]).toEqual([
        name,
        200,
        JSON.parse((await now.text()).replace("/api/v1/projects?", `/api/v1/projects?asOf=${ago(0)}&`)),
      ]);
    }
  });

  it("names a day to come, and what is no day, instead of passing it over", async () => {
    for (const day of ["2199-01-01", "2019-02-30", "yesterday", ""])
      for (const [name, ask] of answers) {
        const answer = await ask(`?asOf=${day}`);
        expect([name, day, answer.status]).toEqual([name, day, 400]);
        expect(answer.headers.get("content-type")).toBe("application/problem+json");
        expect(await answer.json()).toMatchObject({ errors: [{ parameter: "asOf", value: day }] });
      }
  });

  it("knows of a day before the first publication that there was nothing", async () => {
    await letADayPass(database());
    await letADayPass(database());
    const before = `?asOf=${ago(3)}`;
    const read = Object.fromEntries(
      await Promise.all(answers.map(async ([name, ask]) => [name, await ask(before)] as const)),
    );
    expect(await read.projects?.json()).toEqual({ data: [], total: 0, totalIsExact: true, next: null });
    expect(await read.figures?.json()).toMatchObject({ total: { projects: 0 }, cells: [] });
    expect((await read["projects.csv"]?.text())?.trim().split("\r\n")).toHaveLength(1);
    expect(read.project?.status).toBe(404);
    expect(await read.project?.json()).toMatchObject({
      detail: "The project was not published yet on that day.",
      reference,
    });
    expect(await read["editions/sce-2019"]?.json()).toMatchObject({ projects: 0, figures: [] });
    const { total } = (await (await list(at(`projects?asOf=${ago(1)}`))).json()) as { total: number };
    expect(total).toBeGreaterThan(50);
  });
});
