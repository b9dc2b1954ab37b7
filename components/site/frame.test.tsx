import { renderToStaticMarkup } from "react-dom/server";
import type { Thing, WithContext } from "schema-dts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { languages } from "../../domain/languages";
import { EmbedFrame } from "./embed-frame";
import { FailureMessage } from "./failure-message";
import { LanguageSwitch } from "./language-switch";
import { SiteHeader, sections } from "./site-header";
import { StructuredData } from "./structured-data";

afterEach(() => vi.unstubAllEnvs());

describe("the head of a page", () => {
  const drawn = (given: Partial<Parameters<typeof SiteHeader>[0]> = {}) =>
    renderToStaticMarkup(<SiteHeader language="fr" path="/editions" {...given} />);

  it("leads to every section, and marks the reader's for those who do not see it", () => {
    const html = drawn({ section: "editions" });
    for (const name of sections) expect(html).toContain(`href="/fr${name === "register" ? "" : `/${name}`}"`);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toMatch(/href="\/fr\/editions" aria-current="page"/);
  });

  it("keeps the day on which the register is read, on pages that change with it only", () => {
    const html = drawn({ asOf: "2019-09-01" });
    for (const path of ["/fr/projects", "/fr/editions", "/fr/origins"])
      expect(html).toContain(`href="${path}?asOf=2019-09-01"`);
    for (const path of ["/fr/method", "/fr/data", "/fr/about"]) expect(html).toContain(`href="${path}"`);
  });

  it("leads to the desk, where there is one", () => {
    expect(drawn()).toContain('href="/fr/desk"');
    expect(drawn({ account: <b>Mei</b> })).not.toContain('href="/fr/desk"');
    vi.stubEnv("SIGNBOOK_PUBLIC_ONLY", "1");
    expect(drawn()).not.toContain('href="/fr/desk"');
  });
});

describe("the same page in other languages", () => {
  it("is led to from each, named in its own language and marked as such", () => {
    for (const language of languages) {
      const html = renderToStaticMarkup(
        <LanguageSwitch language={language} path="/projects?q=1" label="x" />,
      );
      const others = languages.filter((other) => other !== language);
      for (const other of others)
        expect(html).toMatch(
          new RegExp(`<a href="/${other}/projects\\?q=1" lang="${other}" hrefLang="${other}"`),
        );
      expect(html.match(/<a /g)).toHaveLength(2);
      expect(html).toContain('aria-current="true"');
    }
  });
});

describe("what a reader sees when the program fails", () => {
  it("says so with the number of the fault, and a way on", () => {
    for (const language of languages) {
      const html = renderToStaticMarkup(
        <FailureMessage language={language} number="12<3" again={() => {}} />,
      );
      expect(html).toContain("<code>12&lt;3</code>");
      expect(html).toContain(`href="/${language}"`);
      expect(html).toContain('<button type="button"');
      expect(html.match(/<h1>/g)).toHaveLength(1);
    }
    const unnumbered = renderToStaticMarkup(
      <FailureMessage language="zh" number={undefined} again={() => {}} />,
    );
    expect(unnumbered).not.toContain("<code>");
    expect(unnumbered).toMatch(/<h1>\p{Script=Han}/u);
  });
});

describe("a part of the register in a page of somebody else", () => {
  it("opens its links apart, and says where it is from", () => {
    const source = { href: "/zh/projects", label: "项目" };
    const html = renderToStaticMarkup(
      <EmbedFrame language="zh" title="图" source={source}>
        chart
      </EmbedFrame>,
    );
    expect(html).toContain('<base target="_blank"/>');
    expect(html).toContain('<a href="/zh/projects">项目</a>');
    expect(html).toMatch(/<main id="content"[\s\S]*chart/);
  });
});

describe("what a page says of itself to programs", () => {
  it("ends nowhere but at its end, whatever a record says", () => {
    const name = '</script><script>alert("x")</script><!--';
    const of = { "@context": "https://schema.org", "@type": "WebPage", name } as WithContext<Thing>;
    const html = renderToStaticMarkup(<StructuredData of={of} />);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain("<!--");
    const [, json = ""] = /<script[^>]*>(.*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json).name).toBe(name);
  });
});
