import { siteAddress } from "@/app/_server/site-address";
import { escaped } from "@/app/_server/xml";
import { languages } from "@/domain/languages";

/** A page of the site map, by its address without its language. */
export interface MappedPage {
  readonly path: string;
  /** ISO 8601, where known. */
  readonly changed?: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
const whole = (path: string): string => escaped(new URL(path, siteAddress()).href);
const lastmod = (changed: string | undefined): string => (changed ? `<lastmod>${changed}</lastmod>` : "");

/** The parts of the site map; each is an address of its own. */
export const toIndex = (parts: readonly { readonly name: string; readonly changed?: string }[]): string =>
  `${declaration}<sitemapindex xmlns="${schema}">\n${parts
    .map(
      ({ name, changed }) =>
        `<sitemap><loc>${whole(`/sitemap.xml?part=${name}`)}</loc>${lastmod(changed)}</sitemap>\n`,
    )
    .join("")}</sitemapindex>\n`;

/** Pages in each language, each naming the others. */
export const toUrls = (pages: readonly MappedPage[]): string =>
  `${declaration}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.map(inEachLanguage).join("")}</urlset>\n`;

function inEachLanguage({ path, changed }: MappedPage): string {
  const links = [...languages.map((language) => [language, language]), ["x-default", "en"]]
    .map(([name, at]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${whole(`/${at}${path}`)}"/>`)
    .join("");
  return languages
    .map((language) => `<url><loc>${whole(`/${language}${path}`)}</loc>${lastmod(changed)}${links}</url>\n`)
    .join("");
}
