import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DefinitionList } from "./definition-list";
import { Page } from "./page";
import { Pager } from "./pager";
import { Table } from "./table";

describe("the frame of a page", () => {
  const html = renderToStaticMarkup(
    <Page
      language="fr"
      path="/projects?domain=AI"
      section="projects"
      title="Projets"
      breadcrumbs={[{ href: "/fr", label: "Registre" }]}
    >
      <p>…</p>
    </Page>,
  );

  it("lets the reader skip to the content", () => {
    expect(html.indexOf('href="#content"')).toBeLessThan(html.indexOf("<header"));
    expect(html).toContain('<main id="content"');
  });

  it("leads to the same page in the other languages", () => {
    expect(html).toContain('href="/zh/projects?domain=AI" lang="zh"');
    expect(html).toContain('href="/en/projects?domain=AI" lang="en"');
    expect(html).not.toContain('href="/fr/projects?domain=AI"');
  });

  it("marks where the reader is", () => {
    expect(html).toMatch(/href="\/fr\/projects" aria-current="page"/);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  });

  it("has one heading of the first level", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it("shows who is signed in instead of the way to the desk", () => {
    const own = renderToStaticMarkup(<Page language="en" path="" title="Desk" account={<b>Mei</b>} />);
    expect(own).toContain("<b>Mei</b>");
    expect(own).not.toContain('href="/en/desk"');
  });
});

describe("a table", () => {
  const html = renderToStaticMarkup(
    <Table
      caption="Projects by domain"
      rows={[{ domain: "AI", projects: 3 }]}
      rowKey={({ domain }) => domain}
      columns={[
        { key: "domain", heading: "Domain", rowHeading: true, cell: ({ domain }) => domain },
        { key: "projects", heading: "Projects", number: true, cell: ({ projects }) => projects },
      ]}
    />,
  );

  it("has a caption, headings of columns and a heading in each row", () => {
    expect(html).toContain("<caption");
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(html).toMatch(/<th scope="row"[^>]*>AI</);
  });

  it("sets numbers at the right", () => {
    expect(html).toContain('<td class="number">3</td>');
  });

  it("tells styles once what its columns are called, for phones, in whatever letters", () => {
    expect(html).toContain('<table class="stacking" style="--column-2:&quot;Projects&quot;">');
    const named = (heading: string) =>
      renderToStaticMarkup(
        <Table caption="x" rows={[1]} rowKey={String} columns={[{ key: "a", heading, cell: String }]} />,
      );
    expect(named("金额合计（注明币种）")).toContain("--column-1:&quot;金额合计（注明币种）&quot;");
    expect(named('a "b" \\ c\n;')).toContain("--column-1:&quot;a \\22 b\\22  \\5c  c\\a ;&quot;");
  });

  it("can be scrolled by keyboard where it is wider than the page", () => {
    expect(html).toMatch(/<section class="scroll" tabindex="0" aria-label="Projects by domain">/i);
  });
});

describe("a list of facts", () => {
  it("leaves out what is not known", () => {
    const html = renderToStaticMarkup(
      <DefinitionList
        facts={[
          { term: "Jobs", fact: null },
          { term: "Seat", fact: "Berlin" },
        ]}
      />,
    );
    expect(html).not.toContain("Jobs");
    expect(html).toContain("<dt>Seat</dt><dd>Berlin</dd>");
  });
});

describe("the ways to other pages of a list", () => {
  it("are not there where there is one page only", () => {
    expect(renderToStaticMarkup(<Pager label="Pages" previous={null} next={null} />)).toBe("");
  });

  it("say which way they lead", () => {
    const html = renderToStaticMarkup(<Pager label="Pages" next={{ href: "?cursor=x", label: "Next" }} />);
    expect(html).toContain('rel="next"');
    expect(html).not.toContain('rel="prev"');
  });
});
