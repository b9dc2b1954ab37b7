import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { milestoneKinds } from "../../domain/project/document";
import { Flows } from "./flows";
import { Funnel, together } from "./funnel";

const crossing = (row: string, column: string, number: number) => ({
  row,
  column,
  number,
  printed: String(number),
  href: `/records?domain=${row}&origin=${column}`,
});

const drawn = (crossings: ReturnType<typeof crossing>[], domain = "Integrated circuits") =>
  renderToStaticMarkup(
    <Flows
      title="Flows"
      rows={[
        { key: "IC", label: domain },
        { key: "AI", label: "Artificial intelligence" },
      ]}
      columns={[
        { key: "DE", label: "Germany" },
        { key: "SG", label: "Singapore" },
      ]}
      crossings={crossings}
      flowLabel={(row, column, printed) => `${row} to ${column}: ${printed}`}
    />,
  );

describe("A flow diagram", () => {
  const html = drawn([crossing("IC", "DE", 3), crossing("AI", "SG", 1), crossing("AI", "DE", 0)]);

  it("leads from each band to its records, and names them", () => {
    expect(html).toContain(
      '<a href="/records?domain=IC&amp;origin=DE" aria-label="Integrated circuits to Germany: 3">',
    );
    expect([...html.matchAll(/<path /g)]).toHaveLength(2);
  });

  it("draws bands as wide as what joins their ends", () => {
    const widths = [...html.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3);
  });

  it("leaves out what no band reaches, and what stands on no side", () => {
    const one = drawn([crossing("IC", "DE", 2), crossing("5G", "DE", 9)]);
    expect(one).not.toContain("Singapore");
    expect([...one.matchAll(/<path /g)]).toHaveLength(1);
  });

  it("shortens names that have no room, in letters twice as wide too", () => {
    expect(drawn([crossing("IC", "DE", 1)], "A domain with a name far too long to be written here")).toMatch(
      />A domain [^<]*…</,
    );
    expect(drawn([crossing("IC", "DE", 1)], "名".repeat(20))).toMatch(/>名{15,17}…</);
    expect(drawn([crossing("IC", "DE", 1)], "名".repeat(17))).toContain(`>${"名".repeat(17)}<`);
  });

  it("draws nothing wrong of nothing", () => {
    expect(drawn([])).not.toContain("NaN");
  });
});

describe("The way from signing to operation", () => {
  const reached = (said: Partial<Record<(typeof milestoneKinds)[number], number>>) =>
    Object.fromEntries(milestoneKinds.map((kind) => [kind, said[kind] ?? 0])) as Record<
      (typeof milestoneKinds)[number],
      number
    >;
  const cohorts = [
    { projects: 436, reached: reached({ registered: 397, started: 298 }) },
    { projects: 64, reached: reached({ registered: 3 }) },
  ];

  it("adds the cohorts up", () => {
    expect(together(cohorts)).toEqual({ projects: 500, reached: reached({ registered: 400, started: 298 }) });
    expect(together([]).projects).toBe(0);
  });

  it("shows each step with its share of all that was signed, and leads to its records", () => {
    const html = renderToStaticMarkup(
      <Funnel language="en" became={together(cohorts)} hrefOf={(kind) => `/records?reached=${kind ?? ""}`} />,
    );
    expect(html).toContain('<a href="/records?reached=registered" class="bar-name bar-label">Registered</a>');
    expect(html).toMatch(/400 <span[^>]*>\(80%\)/);
    expect(html).toMatch(/298 <span[^>]*>\(60%\)/);
    expect(html).not.toContain("reached=operating");
  });

  it("is empty of nothing", () => {
    const html = renderToStaticMarkup(<Funnel language="fr" became={together([])} hrefOf={() => "/"} />);
    expect(html).not.toMatch(/NaN|undefined/);
  });
});
