import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CohortTable } from "./cohort-table";
import { Matrix } from "./matrix";

const reached = {
  registered: 0,
  started: 0,
  completed: 0,
  operating: 0,
  delayed: 0,
  suspended: 0,
  terminated: 0,
};

describe("what became of what was signed", () => {
  const lines = [
    {
      key: "A",
      label: "Expo A",
      projects: 8,
      reached: { ...reached, started: 3 },
      hrefOf: (kind?: string) => `/a/${kind}`,
    },
    { key: "B", label: "Expo B", projects: 5, reached, hrefOf: () => null },
  ];
  const html = renderToStaticMarkup(
    <CohortTable language="en" caption="Cohorts" heading="Edition" lines={lines} />,
  );

  it("shows how many reached a step, of all, and leads to them", () => {
    expect(html).toContain('<a href="/a/started">3</a>');
    expect(html).toContain("(38%)");
  });

  it("says in one line where nothing is verified", () => {
    expect(html).not.toContain("Expo B");
    expect(html).toContain("1 edition (5 projects): no step after the signing has been verified yet.");
  });
});

describe("a matrix", () => {
  it("leads from each number to its records, darker where there are more, empty where there are none", () => {
    const sides = (keys: readonly string[]) => keys.map((key) => ({ key, label: key }));
    const crossing = (row: string, number: number) => ({
      row,
      column: "DE",
      number,
      printed: `${number}`,
      href: `/${row}`,
    });
    const html = renderToStaticMarkup(
      <Matrix
        title="Domains by origins"
        corner="Domain × origin"
        rows={sides(["AI", "IC", "IOT"])}
        columns={sides(["DE"])}
        crossings={[crossing("AI", 8), crossing("IC", 1)]}
      />,
    );
    expect(html).toContain('class="number heat-4"><a href="/AI">8</a>');
    expect(html).toContain('class="number heat-1"><a href="/IC">1</a>');
    expect(html.match(/<td><\/td>/g)).toHaveLength(1);
  });
});
