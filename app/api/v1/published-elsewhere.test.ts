import { Readable } from "node:stream";
import { parseAtomFeed } from "feedsmith";
import jsonld from "jsonld";
import { parseSitemap, parseSitemapIndex } from "sitemap";
import { expect, it, vi } from "vitest";
import { readEdition } from "../../../db/editions";
import { readPublicProject } from "../../../db/projects/public";
import { publishAs } from "../../../db/projects/testing/publish";
import { agreement, project } from "../../../db/projects/testing/register";
import { compiler, reviewer } from "../../../db/sample/accounts";
import { forEachDatabase } from "../../../db/testing/databases";
import { languages } from "../../../domain/languages";
import { siteAddress } from "../../_server/site-address";
import { datasetOf } from "../../_server/structured/dataset";
import { eventOf } from "../../_server/structured/edition";
import { pageOfProject } from "../../_server/structured/project";
import * as feed from "../../[locale]/(public)/projects.atom/route";
import * as robots from "../../robots.txt/route";
import * as sitemap from "../../sitemap.xml/route";
import * as dcat from "./dcat.jsonld/route";
import * as list from "./projects/route";
import { at, useSampleRegister } from "./testing/sample-register";

vi.mock("next/cache", () => import("@/app/_server/testing/next"));

const roles = { administrator: "all" } as const;
const people = { writer: { ...compiler, roles }, reviewer: { ...reviewer, roles } };
const anywhere = (address: string) => new Request(`http://register.test${address}`);

/** schema.org's own context maps every word into its vocabulary; no other may be fetched. */
const documentLoader = async (url: string) => {
  if (url !== "https://schema.org") throw new Error(`Nothing is read from ${url}.`);
  const document = { "@context": { "@vocab": "https://schema.org/" } };
  return { contextUrl: undefined, documentUrl: url, document };
};
/** `safe` refuses what no context knows. */
const strictly = { format: "application/n-quads", safe: true, documentLoader } as const;
const triplesOf = async (document: object): Promise<string> => String(await jsonld.toRDF(document, strictly));

forEachDatabase("What is published for other programs", (database) => {
  useSampleRegister(database);

  const readFeed = async (language: string, query = "") => {
    const answer = await feed.GET(anywhere(`/${language}/projects.atom${query}`), {
      params: Promise.resolve({ locale: language }),
    });
    expect(answer.headers.get("content-type")).toContain("application/atom+xml");
    return parseAtomFeed(await answer.text());
  };
  const partOf = async (name?: string) => {
    const answer = await sitemap.GET(anywhere(`/sitemap.xml${name ? `?part=${name}` : ""}`));
    expect(answer.status, name).toBe(200);
    return Readable.from(await answer.text());
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

  it("describes its data set as DCAT-AP, in words that its context knows", async () => {
    const triples = await triplesOf(await (await dcat.GET(at("dcat.jsonld"))).json());
    const dataset = `<${siteAddress().origin}/#dataset>`;
    for (const property of [
      "http://purl.org/dc/terms/title",
      "http://purl.org/dc/terms/description",
      "http://purl.org/dc/terms/publisher",
      "http://www.w3.org/ns/dcat#distribution",
      "http://www.w3.org/ns/dcat#theme",
    ])
      expect(triples).toContain(`${dataset} <${property}>`);
    expect(triples.match(/dcat#accessURL>/g)).toHaveLength(4);
    for (const language of languages) expect(triples).toContain(`"@${language}`);
    await expect(triplesOf({ "@context": {}, "@id": "http://a.test/", unknown: 1 })).rejects.toThrow();
  });

  it("says on its pages what they are about, in words that schema.org knows", async () => {
    const { data } = await (await list.GET(at("projects?edition=sce-2019&limit=1"))).json();
    const { reference } = data[0];
    const read = await readPublicProject(database(), reference);
    const edition = await readEdition(database(), "SCE-2019");
    if (read?.found !== "published" || !edition) throw new Error("The sample holds neither.");
    for (const language of languages) {
      const page = await triplesOf(pageOfProject(language, read.project));
      expect(page).toContain(`<https://schema.org/identifier> "${reference}"`);
      expect(await triplesOf(eventOf(language, edition))).toContain(
        '<https://schema.org/startDate> "2019-08-26"',
      );
      expect((await triplesOf(datasetOf(language))).match(/schema.org\/contentUrl>/g)).toHaveLength(4);
    }
  });
});
