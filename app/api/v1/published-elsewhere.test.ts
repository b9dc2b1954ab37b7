import { Readable } from "node:stream";
import { parseAtomFeed } from "feedsmith";
import { parseSitemap, parseSitemapIndex } from "sitemap";
import { expect, it, vi } from "vitest";
import { readEdition, readEditions } from "../../../db/editions";
import { latestProjects } from "../../../db/list/latest-projects";
import { publishAs } from "../../../db/projects/testing/publish";
import { agreement, project } from "../../../db/projects/testing/register";
import { compiler, reviewer } from "../../../db/sample/accounts";
import { forEachDatabase } from "../../../db/testing/databases";
import { ProjectFilter } from "../../../domain/filters";
import { languages } from "../../../domain/languages";
import { siteAddress } from "../../_server/site-address";
import { eventOf } from "../../_server/structured/edition";
import { pageOfProject } from "../../_server/structured/project";
import { dcatFaults } from "../../_server/structured/testing/dcat-faults";
import { schemaOrgFaults } from "../../_server/structured/testing/schema-org-faults";
import * as feed from "../../[locale]/(public)/projects.atom/route";
import { feedFaults } from "../../[locale]/(public)/projects.atom/testing/feed-faults";
import * as robots from "../../robots.txt/route";
import * as sitemap from "../../sitemap.xml/route";
import { indexFaults, urlFaults } from "../../sitemap.xml/testing/site-map-faults";
import * as dcat from "./dcat.jsonld/route";
import * as list from "./projects/route";
import { at, useSampleRegister } from "./testing/sample-register";

vi.mock("next/cache", () => import("@/app/_server/testing/next"));

const roles = { administrator: "all" } as const;
const people = { writer: { ...compiler, roles }, reviewer: { ...reviewer, roles } };
const anywhere = (address: string) => new Request(`http://register.test${address}`);

forEachDatabase("What is published for other programs", (database) => {
  useSampleRegister(database);

  const readFeed = async (language: string, query = "") => {
    const answer = await feed.GET(anywhere(`/${language}/projects.atom${query}`), {
      params: Promise.resolve({ locale: language }),
    });
    expect(answer.headers.get("content-type")).toContain("application/atom+xml");
    const written = await answer.text();
    expect(await feedFaults(written)).toEqual([]);
    return parseAtomFeed(written);
  };
  const partOf = async (name?: string) => {
    const answer = await sitemap.GET(anywhere(`/sitemap.xml${name ? `?part=${name}` : ""}`));
    expect(answer.status, name).toBe(200);
    const written = await answer.text();
    expect(await (name ? urlFaults : indexFaults)(written), name).toEqual([]);
    return Readable.from(written);
  };

  it("has a feed per filter and language, its entries the same in each and dated", async () => {
    const all = await readFeed("en");
    const ids = all.entries?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(50);
    expect((await readFeed("zh")).entries?.map(({ id }) => id)).toEqual(ids);
    const some = await readFeed("fr", "?edition=sce-2019&inferred=out");
    const { total } = await (await list.GET(at("projects?edition=sce-2019&inferred=out"))).json();
    expect(some.entries).toHaveLength(Math.min(total, 50));
    expect(some.id).toContain("/fr/projects.atom?edition=sce-2019&inferred=out");
    expect(some.links?.find(({ rel }) => rel === "alternate")?.href).toContain(
      "/fr/projects?edition=sce-2019",
    );
    for (const entry of all.entries ?? [])
      expect(entry.title && Date.parse(entry.updated ?? "") > 0 && entry.links?.length).toBeTruthy();
  });

  it("keeps the id of an entry that is corrected, and moves its date", async () => {
    const document = project({
      title: { zh: "A & B <芯片>\u0007" },
      leadUnit: null,
      domains: [],
      agreements: [agreement({ edition: "SCE-2019" })],
    });
    const made = await publishAs(database(), document, people);
    const [first] = (await readFeed("en")).entries ?? [];
    expect(first?.title?.value).toContain("芯片");
    expect(first?.id).toMatch(new RegExp(`^tag:.*,2019:${made.published.reference}$`));
    const corrected = { ...document, jobs: { min: 5, max: null } };
    await publishAs(database(), corrected, people, { project: made.project, basedOn: 1 });
    const [again] = (await readFeed("en")).entries ?? [];
    expect([again?.id, again?.published]).toEqual([first?.id, first?.published]);
    expect(Date.parse(again?.updated ?? "")).toBeGreaterThan(Date.parse(first?.updated ?? ""));
  });

  it("refuses a feed that it does not understand", async () => {
    const named = (locale: string) => ({ params: Promise.resolve({ locale }) });
    expect((await feed.GET(anywhere("/en/projects.atom?sort=title"), named("en"))).status).toBe(400);
    expect((await feed.GET(anywhere("/de/projects.atom"), named("de"))).status).toBe(404);
    const nothing = await readFeed("en", "?q=nothing-answers-to-this");
    expect(nothing.entries ?? []).toEqual([]);
  });

  it("maps every public page in three languages, each naming the others", async () => {
    const parts = await parseSitemapIndex(await partOf());
    const names = parts.map(({ url }) => new URL(url).searchParams.get("part") ?? "");
    const urls = await Promise.all(names.map(async (name) => parseSitemap(await partOf(name))));
    const all = urls.flat();
    const paths = new Set(all.map(({ url }) => new URL(url).pathname));
    expect(paths.size).toBe(all.length);
    for (const { url, links } of all)
      expect(
        links.map(({ lang }) => lang),
        url,
      ).toEqual(["zh", "en", "fr", "x-default"]);
    const { total, data } = await (await list.GET(at("projects?limit=1"))).json();
    const projects = [...paths].filter((path) => /^\/fr\/projects\/[A-Z]/.test(path));
    expect(projects).toHaveLength(total);
    const of = data[0].parties[0].organization.id;
    for (const path of [
      "",
      "/data/api",
      "/editions/sce-2019",
      "/origins/FR",
      "/domains/IC",
      `/organizations/${of}`,
    ])
      expect(paths).toContain(`/zh${path}`);
    expect((await sitemap.GET(anywhere("/sitemap.xml?part=projects-ZZZ"))).status).toBe(404);
    expect((await sitemap.GET(anywhere("/sitemap.xml?part=else"))).status).toBe(400);
    expect(await robots.GET().text()).toContain(`Sitemap: ${siteAddress().origin}/sitemap.xml`);
  });

  it("describes its data set as DCAT-AP", async () => {
    const described = await (await dcat.GET(at("dcat.jsonld"))).json();
    expect(await dcatFaults(described)).toEqual([]);
    const dataset = described["dcat:dataset"];
    expect(dataset["@id"]).toBe(`${siteAddress().origin}/#dataset`);
    expect(Object.keys(dataset["dct:title"])).toEqual([...languages]);
    expect(dataset["dcat:distribution"]).toHaveLength(4);
    expect(Date.parse(dataset["dct:modified"]["@value"])).toBeGreaterThan(0);
  });

  it("says of every project and edition what it is, as schema.org allows", { timeout: 60_000 }, async () => {
    const editions = await readEditions(database());
    for (const { code } of editions) {
      const edition = await readEdition(database(), code);
      if (!edition) throw new Error(`${code} was listed only.`);
      for (const language of languages)
        expect(await schemaOrgFaults(eventOf(language, edition)), code).toEqual([]);
    }
    const projects = await latestProjects(database(), ProjectFilter.parse({}), 200);
    expect(Math.min(projects.length, editions.length)).toBeGreaterThan(5);
    for (const [at, project] of projects.entries()) {
      const language = languages[at % languages.length] ?? "en";
      const page = pageOfProject(language, project);
      expect(await schemaOrgFaults(page), project.reference).toEqual([]);
      expect(JSON.stringify(page)).toContain(`"identifier":"${project.reference}"`);
    }
  });
});
