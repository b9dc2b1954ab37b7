import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { listPath } from "@/app/_server/list-path";
import type { Labels } from "@/components/project/labels";
import { ProjectQuery } from "@/domain/filters";
import { languages } from "@/domain/languages";
import { typeInWords } from "../data/api/type-in-words";
import { Columns } from "../data/columns";
import { ChosenFilters } from "./chosen-filters";
import { Downloads } from "./downloads";
import { NothingFound } from "./nothing-found";
import { QueryFaults } from "./query-faults";
import { SortLinks } from "./sort-links";

vi.mock("@/db/client", async (original) => ({ ...(await original<object>()), database: async () => ({}) }));
vi.mock("@/db/list/list-projects", async (original) => ({
  ...(await original<object>()),
  countProjects: async (_: unknown, { domain, q }: ProjectQuery) =>
    q !== null ? 0 : domain.length === 0 ? 12345 : 2,
}));
const near = vi.hoisted(() => ({ found: null as { q: string; projects: number } | null }));
vi.mock("@/db/list/near-spelling", () => ({ nearlySpelt: async () => near.found }));

const labels: Labels = {
  domains: { AI: { en: "Artificial <intelligence>" } },
  editions: {},
  units: {},
  ceremonies: {},
  origins: {},
};
const query = (said: Partial<ProjectQuery>): ProjectQuery => ({ ...ProjectQuery.parse({}), ...said });
const plain = (html: string) => html.replaceAll("&amp;", "&");

describe("what a list is asked", () => {
  const drawn = (said: Partial<ProjectQuery>) =>
    renderToStaticMarkup(
      <ChosenFilters
        language="en"
        query={query(said)}
        labels={labels}
        pathOf={(other) => listPath("en", other)}
        clear="/en/projects"
      />,
    );

  it("stands in words, each with the address of the list without it", () => {
    const html = plain(drawn({ domain: ["AI"], year: [2019], q: "芯片" }));
    expect(html).toContain("Artificial &lt;intelligence&gt;");
    expect(html).toContain('href="/en/projects?q=%E8%8A%AF%E7%89%87&year=2019"');
    expect(html.match(/class="chip"/g)).toHaveLength(3);
    expect(html).toContain('href="/en/projects" class="chip-clear"');
  });

  it("takes no room where nothing is asked", () => {
    expect(drawn({})).toBe("");
    expect(drawn({ sort: "title", cursor: "x" })).toBe("");
  });
});

describe("what an address asks that is not understood", () => {
  it("is named with its value, as text, in every language", () => {
    const faults = (["wrong", "repeated", "future", "unknown"] as const).map((fault) => ({
      parameter: "year",
      value: `<b>${fault}</b>`,
      fault,
    }));
    for (const language of languages) {
      const html = renderToStaticMarkup(<QueryFaults {...{ language, faults }} />);
      expect(html.match(/<li>/g)).toHaveLength(4);
      expect(html).toContain("&lt;b&gt;future&lt;/b&gt;");
      expect(html).not.toContain("<b>");
    }
  });
});

describe("the orders of a list", () => {
  const drawn = (said: Partial<ProjectQuery>) =>
    plain(
      renderToStaticMarkup(
        <SortLinks language="en" query={query(said)} pathOf={(other) => listPath("en", other)} />,
      ),
    );

  it("lead to its first page in each other order, and mark the one it stands in", () => {
    const html = drawn({ sort: "title", cursor: "page-3" });
    expect(html).toMatch(/<strong[^>]*>[^<]*title/i);
    expect(html).toContain('href="/en/projects"');
    expect(html).toContain('href="/en/projects?sort=signed"');
    expect(html).not.toContain("cursor");
  });

  it("offer how well records answer only where words are looked for", () => {
    const orders = (html: string) => html.match(/<(a|strong)/g)?.length;
    expect(orders(drawn({}))).toBe(4);
    expect(orders(drawn({ q: "芯片" }))).toBe(5);
    expect(drawn({ q: "芯片" })).toContain("sort=-signed");
  });
});

describe("a list that finds nothing", () => {
  const drawn = async (said: Partial<ProjectQuery>) =>
    plain(renderToStaticMarkup(await NothingFound({ language: "en", query: query(said), labels })));

  it("leads to what would be found if one thing less were asked, with how many", async () => {
    near.found = null;
    const html = await drawn({ q: "nothing", domain: ["AI"] });
    expect(html).toContain('href="/en/projects?domain=AI"');
    expect(html).not.toContain('href="/en/projects?q=nothing"');
    expect(html).toContain('href="/en/projects"');
  });

  it("writes numbers as they are written elsewhere", async () => {
    expect(await drawn({ domain: ["AI"], year: [2019] })).toContain("12,345");
  });

  it("asks whether another word was meant", async () => {
    near.found = { q: "chip & co", projects: 1 };
    expect(await drawn({ q: "chpi" })).toContain('href="/en/projects?q=chip+%26+co"');
  });
});

describe("what can be taken away", () => {
  it("is the whole list as it stands, in each format, and its feed", () => {
    const html = plain(
      renderToStaticMarkup(<Downloads language="zh" query={query({ domain: ["AI"], cursor: "x" })} />),
    );
    for (const format of ["csv", "xlsx", "jsonl", "ocds.json"])
      expect(html).toContain(`href="/api/v1/projects.${format}?domain=AI&language=zh"`);
    expect(html).toContain('href="/zh/projects.atom?domain=AI"');
  });

  it("is explained column by column in every language", () => {
    for (const language of languages) {
      const html = renderToStaticMarkup(<Columns language={language} />);
      for (const name of ["reference", "amount_min_in_currency", "counting_rule", "read_from"])
        expect(html).toContain(`<code>${name}</code>`);
      expect(html).not.toMatch(/columns\.|method\./);
    }
  });
});

describe("what a parameter of the API takes", () => {
  it.each([
    [{ $ref: "#/components/schemas/Project" }, "Project"],
    [{ enum: ["in", "out"] }, '"in" | "out"'],
    [{ const: 1 }, "1"],
    [{ anyOf: [{ type: "string" }, { type: "string" }, { type: "null" }] }, "string | null"],
    [{ type: "array", items: { enum: ["a", "b"] } }, '("a" | "b")[]'],
    [{ type: "array", items: { type: "string" } }, "string[]"],
    [{ type: "string", pattern: "^\\d{4}$" }, "^\\d{4}$"],
    [{ type: "string", pattern: "x".repeat(41), format: "uuid" }, "string uuid"],
    [{ type: "integer", minimum: 1, maximum: 100 }, "integer 1–100"],
    [{ type: ["string", "null"] }, "string | null"],
    [{}, "any"],
  ])("%j is said as %s", (schema, said) => {
    expect(typeInWords(schema)).toBe(said);
  });
});
