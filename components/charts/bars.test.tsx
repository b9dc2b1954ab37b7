import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { AgreementClass } from "../../domain/agreement-type";
import type { Cell, ClassSum } from "../../domain/counting/figures";
import { barsOfCells, newestFirst, ranked, unknownIn } from "./bars-of-cells";
import { ClassSums } from "./class-sums";
import { RegisterChart } from "./register-chart";

const sum = (agreementClass: AgreementClass, projects: number, amount?: string): ClassSum => ({
  class: agreementClass,
  projects,
  withoutAmount: amount ? projects - 1 : projects,
  money: amount
    ? [{ currency: "CNY", amountMin: amount, amountMax: amount, qualifier: "exact", projects: 1 }]
    : [],
});

const cell = (domain: string | null, ...byClass: ClassSum[]): Cell => ({
  at: { domain },
  projects: byClass.reduce((total, { projects }) => total + Number(projects), 0),
  byClass,
});

const cells = [
  cell(null, sum("not-stated", 9)),
  cell("AI", sum("contract", 2, "5000000000"), sum("intent", 1)),
  cell("IC", sum("contract", 5, "81690000000")),
];

describe("the bars of a chart", () => {
  it("stand from most to least, what is unknown last", () => {
    expect(ranked(cells, "domain").map(({ at }) => at.domain)).toEqual(["IC", "AI", null]);
  });

  it("stand with the newest first where they are years", () => {
    const years = [2018, 2020, 2019].map((year) => ({
      at: { year: String(year) },
      projects: 1,
      byClass: [],
    }));
    expect(newestFirst(years, "year").map(({ at }) => at.year)).toEqual(["2020", "2019", "2018"]);
  });

  it("are divided by class", () => {
    const [bar] = barsOfCells([cells[1] as Cell], "domain", "en", () => ({ label: "AI", href: "/x" }));
    expect(bar?.total).toBe(3);
    expect(bar?.parts).toEqual([
      { class: "contract", projects: 2 },
      { class: "intent", projects: 1 },
    ]);
  });

  it("tell how many are unknown", () => {
    expect(unknownIn(cells, "domain")).toBe(9);
    expect(unknownIn(cells.slice(1), "domain")).toBe(0);
  });
});

describe("a chart of the register", () => {
  const html = renderToStaticMarkup(
    <RegisterChart
      language="en"
      dimension="domain"
      title="Number of projects by domain"
      cells={ranked(cells, "domain")}
      total={17}
      whole="/en/tables/domain"
      several
      labelOf={(code) => code ?? "Domain unknown"}
      hrefOf={(code, agreementClass) =>
        `/en/projects?domain=${code ?? "unknown"}&class=${agreementClass ?? ""}`
      }
    />,
  );

  it("names its measure and labels its bars, each leading to its records", () => {
    expect(html).toContain("Number of projects by domain</figcaption>");
    expect(html).toContain('href="/en/projects?domain=unknown&amp;class="');
  });

  it("says what is unknown, that parts may exceed the total, and how it is counted", () => {
    expect(html).toContain("Not known for 9 projects (52.9%)");
    expect(html).toContain("together they are 17 projects");
    expect(html).toContain('href="/en/method"');
  });

  it("has its table, where every figure leads to its records", () => {
    expect(html).toContain('href="/en/projects?domain=AI&amp;class=contract"');
    expect(html).toContain("CNY 81.69 bn");
  });

  it("says how many values stand in the table only, and that shares have lists of whole projects", () => {
    const drawn = (of: readonly Cell[], shown: number) =>
      renderToStaticMarkup(
        <RegisterChart
          {...{ language: "en", dimension: "domain", title: "By domain", cells: of, shown, total: 17 }}
          whole="/en/tables/domain"
          several={false}
          labelOf={(code) => code ?? "Domain unknown"}
          hrefOf={() => "/en/projects"}
        />,
      );
    expect(drawn(cells, 1)).toContain("2 further values are in the table.");
    expect(drawn(cells, 3)).not.toContain("in the table.");
    expect(drawn(cells, 3)).not.toContain("shares of projects");
    const shares = cells.map((one) => ({ ...one, projects: "0.50" }));
    expect(drawn(shares, 3)).toContain("the list behind each names its projects whole");
  });

  it("draws the longest bar over the whole width and the others in proportion", () => {
    const widths = [...html.matchAll(/width="([\d.]+)%" height="15"/g)].map(([, width]) => Number(width));
    expect(Math.max(...widths)).toBeCloseTo(99.5, 1);
    expect(widths[0]).toBeCloseTo((5 / 9) * 99.5, 1);
  });
});

describe("figures by class", () => {
  it("stand one beside the other and are never added", () => {
    const html = renderToStaticMarkup(
      <ClassSums
        language="en"
        caption="By class"
        sums={[sum("contract", 5, "81690000000"), sum("framework", 3, "5000000000")]}
        hrefOf={(agreementClass) => `/en/projects?class=${agreementClass}`}
      />,
    );
    expect(html).toContain("CNY 81.69 bn");
    expect(html).toContain("CNY 5 bn");
    expect(html).not.toContain("86.69");
    expect(html).toContain('href="/en/projects?class=framework"');
  });
});
