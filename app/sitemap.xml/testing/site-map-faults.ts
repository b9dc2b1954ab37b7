import { createRequire } from "node:module";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parseSitemap } from "sitemap";
import { siteAddress } from "@/app/_server/site-address";
import { xmlFaults } from "@/app/_server/testing/xml-faults";

const here = (name: string) => join(import.meta.dirname, name);
/** The schema of sitemaps.org, as a reader of site maps carries it. */
const published = join(
  createRequire(import.meta.url).resolve("sitemap/package.json"),
  "../schema/sitemap.xsd",
);

/** What the protocol does not allow in an index of site maps. */
export const indexFaults = (xml: string): Promise<string[]> =>
  xmlFaults(xml, { kind: "schema", file: here("siteindex.xsd") });

/** What it does not allow in a site map, and what its languages must say of each other. */
export async function urlFaults(xml: string): Promise<string[]> {
  const written = await xmlFaults(xml, {
    kind: "schema",
    file: here("urls.xsd"),
    names: [published, here("alternates.xsd")],
  });
  return written.length > 0 ? written : meantFaults(xml);
}

async function meantFaults(xml: string): Promise<string[]> {
  const pages = await parseSitemap(Readable.from(xml));
  const alternates = new Map(pages.map(({ url, links }) => [url, links]));
  return pages.flatMap(({ url, links }) => [
    ...(new URL(url).origin === siteAddress().origin ? [] : [`${url} stands elsewhere`]),
    ...(links.some((link) => link.url === url) ? [] : [`${url} is not among its own languages`]),
    ...links
      .filter((link) => !alternates.get(link.url)?.some((back) => back.url === url))
      .map((link) => `${link.url} does not name ${url}`),
    ...(new Set(links.map(({ lang }) => lang)).size < links.length ? [`${url} has a language twice`] : []),
  ]);
}
