import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { languages } from "../../domain/languages";
import { EmbedFrame } from "./embed-frame";
import * as readersOnly from "./readers-only";
import { SiteHeader, sections } from "./site-header";

const linksOf = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
const menuOf = (html: string) => linksOf(html.slice(html.lastIndexOf("<nav")));

describe("The head of a page", () => {
  it.each(languages)("leads to every part of the register in its language, %s", (language) => {
    const html = renderToStaticMarkup(<SiteHeader language={language} path="/projects" />);
    expect(menuOf(html)).toEqual(
      sections.map((name) => (name === "register" ? `/${language}` : `/${language}/${name}`)),
    );
    for (const other of languages.filter((one) => one !== language))
      expect(linksOf(html)).toContain(`/${other}/projects`);
  });

  it("says which part one is in, once", () => {
    const html = renderToStaticMarkup(<SiteHeader language="en" path="" section="editions" />);
    expect(html).toContain('<a href="/en/editions" aria-current="page"');
    expect(menuOf(html)).toHaveLength(sections.length);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  });

  it("keeps the day that is read where the register changes, and nowhere else", () => {
    const html = renderToStaticMarkup(<SiteHeader language="en" path="" asOf="2019-09-01" />);
    expect(menuOf(html).filter((href) => href?.endsWith("?asOf=2019-09-01"))).toEqual([
      "/en?asOf=2019-09-01",
      "/en/projects?asOf=2019-09-01",
      "/en/editions?asOf=2019-09-01",
      "/en/origins?asOf=2019-09-01",
    ]);
    expect(menuOf(html)).toContain("/en/method");
  });

  it("leads to the desk, but not on a copy for readers, and gives its place to who is signed in", () => {
    const html = () => renderToStaticMarkup(<SiteHeader language="fr" path="" />);
    expect(linksOf(html())).toContain("/fr/desk");
    vi.spyOn(readersOnly, "isForReadersOnly").mockReturnValueOnce(true);
    expect(linksOf(html())).not.toContain("/fr/desk");
    const account = <a href="/fr/desk/me">Mei</a>;
    const own = renderToStaticMarkup(<SiteHeader language="fr" path="" account={account} />);
    expect(linksOf(own)).toContain("/fr/desk/me");
    expect(linksOf(own)).not.toContain("/fr/desk");
  });
});

describe("A part in somebody else's page", () => {
  it("opens its links apart, and says what it is a part of", () => {
    const html = renderToStaticMarkup(
      <EmbedFrame language="en" title="12 projects" source={{ href: "/en/projects", label: "The register" }}>
        <p>Content</p>
      </EmbedFrame>,
    );
    expect(html.indexOf('<base target="_blank"/>')).toBe(0);
    expect(html).toContain('<h1 class="text-[20px]">12 projects</h1>');
    expect(html).toMatch(/<nav aria-label="[^"]+"[^>]*><a href="\/en\/projects">The register<\/a>/);
    expect(html).not.toContain("<header");
  });
});
