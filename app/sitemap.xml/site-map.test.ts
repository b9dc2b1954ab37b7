import { describe, expect, it } from "vitest";
import { toIndex, toUrls } from "./site-map";
import { indexFaults, urlFaults } from "./testing/site-map-faults";

const index = toIndex([{ name: "pages" }, { name: "projects-A&B", changed: "2019-08-26T01:02:03Z" }]);
const urls = toUrls([{ path: "" }, { path: "/projects/SCE-2019-0001", changed: "2019-08-26T01:02:03Z" }]);

describe("The site map", () => {
  it("is as its protocol wants it, whole and in parts", async () => {
    expect(await indexFaults(index)).toEqual([]);
    expect(await urlFaults(urls)).toEqual([]);
  });
});

describe("The check of it", () => {
  it.each([
    ["an index of nothing", /<sitemap>[\s\S]*<\/sitemap>/, ""],
    ["a part that is nowhere", /<loc>[^<]*<\/loc>/, ""],
    ["a part whose address is not whole", /<loc>[^<]*/, "<loc>/sitemap.xml"],
    ["a date that is none", "2019-08-26T01:02:03Z", "yesterday"],
    ["a page among the parts", /<sitemap>([\s\S]*?)<\/sitemap>/, "<url>$1</url>"],
    ["what is no XML", "&amp;", "&"],
  ])("finds %s", async (_, place, planted) => {
    const broken = index.replace(place, planted);
    expect(broken).not.toBe(index);
    expect(await indexFaults(broken)).not.toEqual([]);
  });

  it.each([
    ["a page without its address", /<loc>[^<]*<\/loc>/, "", "loc"],
    ["a date that is none", "2019-08-26T01:02:03Z", "26/08/2019", "lastmod"],
    ["a date before the address", /(<loc>[^<]*<\/loc>)(<lastmod>[^<]*<\/lastmod>)/, "$2$1", "lastmod"],
    ["a language that is none", 'hreflang="fr"', 'hreflang="in French"', "hreflang"],
    [
      "a link to nowhere",
      /<xhtml:link rel="alternate" hreflang="fr" href="[^"]*"/,
      '<xhtml:link rel="alternate" hreflang="fr"',
      "href",
    ],
    ["another element of XHTML", /<xhtml:link /, "<xhtml:a ", "xhtml"],
    ["a page of another host", /<loc>http:\/\/[^/<]*/, "<loc>http://else.test", "stands elsewhere"],
    [
      "a page that does not name itself",
      /(<url>[\s\S]*?hreflang="zh" href="[^"]*)"/,
      '$1?a"',
      "not among its own",
    ],
    [
      "languages that do not name each other",
      /(<url>[\s\S]*?hreflang="fr" href="[^"]*)"/,
      '$1/about"',
      "does not name",
    ],
    ["a language said twice", /hreflang="fr"/, 'hreflang="en"', "language twice"],
  ])("finds %s in a part", async (_, place, planted, fault) => {
    const broken = urls.replace(place, planted);
    expect(broken).not.toBe(urls);
    expect((await urlFaults(broken)).join("\n")).toContain(fault);
  });
});
