import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ClassSum, Figures } from "../../domain/counting/figures";
import { DashboardFilter } from "../../domain/dashboard-query";
import { CountingFields } from "./counting-fields";
import { HeadlineTable } from "./headline-table";
import { HowCounted } from "./how-counted";
import { RatesNote } from "./rates-note";
import { StatesTable } from "./states-table";
import { WithheldLines } from "./withheld-lines";

const contracts: ClassSum = {
  class: "contract",
  projects: 4,
  withoutAmount: 1,
  money: [
    { currency: "CNY", amountMin: "15900000000.00", amountMax: null, qualifier: "planned", projects: 2 },
    {
      currency: "EUR",
      amountMin: "1500000000.00",
      amountMax: "2500000000.00",
      qualifier: "range",
      projects: 1,
    },
  ],
};

const figures = (said: Partial<Figures> = {}): Figures => ({
  rule: "1",
  counting: "whole",
  currency: "CNY",
  rates: [],
  total: { projects: 4, byClass: [contracts] },
  cells: [],
  ...said,
});

describe("the headline", () => {
  const html = (unpublished: readonly ClassSum[] | null) =>
    renderToStaticMarkup(
      <HeadlineTable
        language="en"
        sums={[contracts]}
        unpublished={unpublished}
        pathsOf={(of) => ({ all: `/all/${of}`, unpublished: `/drafts/${of}`, withoutAmount: `/none/${of}` })}
      />,
    );

  it("says both sums of each currency with their weakest mark, an open maximum as open", () => {
    for (const said of ["CNY 15.9 bn", "open", "planned", "EUR 1.5 bn", "EUR 2.5 bn", "range"])
      expect(html(null)).toContain(said);
  });

  it("leads from each number to its records", () => {
    const drafted = html([{ ...contracts, projects: 2 }]);
    expect(drafted).toContain('<a href="/all/contract">4</a>');
    expect(drafted).toContain('<a href="/drafts/contract">2</a>');
    expect(drafted).toContain('<a href="/none/contract">1</a>');
    expect(html([])).not.toContain("/drafts/");
  });

  it("asks nothing about drafts where there are none to tell of", () => {
    expect(html(null)).not.toContain("unpublished");
  });
});

describe("withheld amounts", () => {
  const html = (amounts: Parameters<typeof WithheldLines>[0]["lines"][number]["amounts"]) =>
    renderToStaticMarkup(
      <WithheldLines
        language="fr"
        lines={[{ class: "contract", projects: 2, amounts }]}
        pathOf={(of) => `/withheld/${of}`}
      />,
    );

  it("stand on lines of their own, with the way to their records", () => {
    const said = html([{ currency: "EUR", min: "300000000", max: "300000000", qualifier: "exact" }]);
    expect(said).toMatch(/<a href="\/withheld\/contract">Contrats\s: 2 projets, 300\sM\sEUR<\/a>/);
  });

  it("are said to be held elsewhere where the register has none", () => {
    expect(html([])).toContain("montant non détenu ici");
  });

  it("take no room where there are none", () => {
    expect(renderToStaticMarkup(<WithheldLines language="en" lines={[]} pathOf={() => "/"} />)).toBe("");
  });
});

describe("what is said of rates", () => {
  it("names the currencies that stand apart", () => {
    expect(renderToStaticMarkup(<RatesNote language="en" figures={figures()} />)).toBe(
      "<p>No rate of exchange is kept for EUR: each of these sums stands apart from those in CNY.</p>",
    );
    expect(
      renderToStaticMarkup(<RatesNote language="zh" figures={figures({ currency: "USD" })} />),
    ).toContain("没有CNY和EUR的汇率");
  });

  it("names the rates that were used, with their source", () => {
    const rates = [{ currency: "EUR", year: 2019, rate: "7.73", source: "SAFE" }];
    expect(renderToStaticMarkup(<RatesNote language="en" figures={figures({ rates })} />)).toContain(
      "EUR 2019: 7.73 CNY (SAFE)",
    );
  });
});

describe("the states of records", () => {
  const html = (uncounted: number) =>
    renderToStaticMarkup(
      <StatesTable
        language="en"
        lines={[{ state: "in-review", counted: 3, uncounted }]}
        pathOf={(state, counted) => `/${state}/${counted}`}
      />,
    );

  it("lead to the records that figures hold, and to those that none holds", () => {
    expect(html(1)).toContain('<a href="/in-review/in">3</a>');
    expect(html(1)).toContain('<a href="/in-review/out">1</a>');
    expect(html(1)).toContain("in no figure as long as");
  });

  it("explain what is in no figure only where something is", () => {
    expect(html(0)).not.toContain("/in-review/out");
    expect(html(0)).not.toContain("in no figure as long as");
  });
});

describe("how a chart is counted", () => {
  const html = (dimension: "origin" | "unit", counting: "whole" | "fractional") =>
    renderToStaticMarkup(<HowCounted language="en" inferred="out" {...{ dimension, counting }} />);

  it("names the counting where a project may have several values, and what is left out", () => {
    expect(html("origin", "fractional")).toContain("Fractional");
    expect(html("origin", "fractional")).toContain("Inferred origins are left out");
  });

  it("says that the parts are the total where it has one", () => {
    expect(html("unit", "fractional")).toContain("lead unit only");
    expect(html("unit", "fractional")).toContain("add up to the total");
    expect(html("unit", "fractional")).not.toContain("Fractional");
  });
});

describe("the questions of the form", () => {
  const html = (said: Partial<DashboardFilter>) =>
    renderToStaticMarkup(<CountingFields language="en" query={{ ...DashboardFilter.parse({}), ...said }} />);

  it("keep what no field of theirs sets", () => {
    const kept = html({ several: ["domain"], amount: "none", counted: "out" });
    for (const [name, value] of [
      ["several", "domain"],
      ["amount", "none"],
      ["counted", "out"],
    ])
      expect(kept).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
    expect(html({})).not.toContain('type="hidden"');
  });

  it("fold fractional counting away for analysts, open where it is chosen", () => {
    expect(html({})).toContain('<details class="details">');
    expect(html({ counting: "fractional" })).toContain('<details class="details" open="">');
  });
});
