import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementClasses } from "../agreement-type";
import type { Amount } from "../amount";
import { compare, fraction, one, plus, times, zero } from "../fraction";
import type { ProjectDocument } from "../project/document";
import { agreement, billions, party, project, range, undisclosed } from "../testing/records";
import { count } from "./count";
import { type CountedProject, countedProject } from "./counted-project";
import { countings, type Dimension, dimensions } from "./figures";
import { type CountQuestion, placements } from "./placements";

const asked = (given: Partial<CountQuestion> = {}): CountQuestion => ({
  by: [],
  counting: "whole",
  currency: "CNY",
  rates: [],
  ...given,
});
const signed = (amount: Amount, given: Partial<ProjectDocument> = {}, dateSigned = "2019-08-26") =>
  countedProject(project({ agreements: [agreement("first", { amount, dateSigned })], ...given }));
const of = (projects: CountedProject[], given: Partial<CountQuestion> = {}) => count(projects, asked(given));
const contracts = (figures: { byClass: readonly { class: string }[] }) =>
  figures.byClass.find((sum) => sum.class === "contract");
/** Each cell as "AI DE: projects, minimum of its contracts". */
const table = (projects: CountedProject[], given: Partial<CountQuestion>) =>
  of(projects, given).cells.map(
    ({ at, projects, byClass }) =>
      `${Object.values(at).join(" ")}: ${projects}, ${byClass[0]?.money[0]?.amountMin ?? "none"}`,
  );

describe("the worked example at the end of 2021", () => {
  const example = countedProject(
    project({
      domains: ["AI", "IC"],
      agreements: [
        agreement("first", {
          dateSigned: "2018",
          type: "framework-agreement",
          amount: billions("5"),
          parties: [party("investor", ["DE", "SG"])],
        }),
        agreement("upgrade", { dateSigned: "2019", amount: billions("4") }),
        agreement("increase", { dateSigned: "2020", amount: billions("1") }),
        agreement("repeat", { dateSigned: "2021" }),
      ],
    }),
  );
  const total = {
    projects: 1,
    byClass: [
      {
        class: "contract",
        projects: 1,
        withoutAmount: 0,
        money: [
          {
            currency: "CNY",
            amountMin: "5000000000.00",
            amountMax: "5000000000.00",
            qualifier: "exact",
            projects: 1,
          },
        ],
      },
    ],
  };

  it("counts whole under AI and under IC, once in the total", () => {
    expect(table([example], { by: ["domain"] })).toEqual(["AI: 1, 5000000000.00", "IC: 1, 5000000000.00"]);
    expect(of([example], { by: ["domain"] }).total).toEqual(total);
  });

  it("counts under AI only, its primary domain", () => {
    expect(table([example], { by: ["domain"], counting: "primary" })).toEqual(["AI: 1, 5000000000.00"]);
  });

  it("counts half under each, fractionally", () => {
    const fractional = { by: ["domain"] as Dimension[], counting: "fractional" as const };
    expect(table([example], fractional)).toEqual(["AI: 0.50, 2500000000.00", "IC: 0.50, 2500000000.00"]);
    expect(of([example], fractional).total).toEqual(total);
  });

  it("counts DE × AI whole as 1, fractionally as a quarter", () => {
    const by: Dimension[] = ["origin", "domain"];
    expect(table([example], { by })).toContain("DE AI: 1, 5000000000.00");
    expect(table([example], { by, counting: "fractional" })).toContain("DE AI: 0.25, 1250000000.00");
    expect(table([example], { by, counting: "primary" })).toEqual(["DE AI: 1, 5000000000.00"]);
  });

  it("is a project of 2018, and of no other year", () => {
    expect(table([example], { by: ["year"] })).toEqual(["2018: 1, 5000000000.00"]);
  });
});

describe("classes", () => {
  it("have each their own count and sum; projects may be added over them, amounts never", () => {
    const intent = countedProject(
      project({
        agreements: [agreement("first", { type: "memorandum-of-understanding", amount: billions("3") })],
      }),
    );
    const { total } = of([signed(billions("2")), intent, signed(undisclosed)]);
    expect(total.projects).toBe(3);
    expect(
      total.byClass.map(({ class: name, projects, withoutAmount, money }) => [
        name,
        projects,
        withoutAmount,
        money.map(({ amountMin }) => amountMin),
      ]),
    ).toEqual([
      ["contract", 2, 1, ["2000000000.00"]],
      ["intent", 1, 0, ["3000000000.00"]],
    ]);
  });

  it("leave a project out that is published and not counted", () => {
    const excluded = countedProject(project({ agreements: [agreement("excluded")] }));
    expect(of([excluded]).total).toEqual({ projects: 0, byClass: [] });
  });
});

describe("kinds of amount", () => {
  const money = (...amounts: Amount[]) => contracts(of(amounts.map((amount) => signed(amount))).total);
  const sums = (...amounts: Amount[]) => {
    const [sum] = of(amounts.map((amount) => signed(amount))).total.byClass[0]?.money ?? [];
    return sum && [sum.amountMin, sum.amountMax, sum.qualifier];
  };

  it("add at least 11 bn to the minimum and leave the maximum open", () => {
    expect(sums(billions("11", "at-least"), billions("1"))).toEqual(["12000000000.00", null, "at-least"]);
  });

  it("add at most 5 bn to the maximum only", () => {
    expect(sums(billions("5", "at-most"), billions("1"))).toEqual([
      "1000000000.00",
      "6000000000.00",
      "at-most",
    ]);
  });

  it("add both ends of a range", () => {
    expect(sums(range("0.16", "0.18"), billions("1"))).toEqual(["1160000000.00", "1180000000.00", "range"]);
  });

  it("add about, planned and potential as stated, and carry the weakest mark", () => {
    expect(sums(billions("1"), billions("1", "about"))?.[2]).toBe("about");
    expect(sums(billions("1", "planned"), billions("1", "at-least"))).toEqual([
      "2000000000.00",
      null,
      "planned",
    ]);
    expect(sums(billions("1", "potential"), billions("1", "planned"))?.[2]).toBe("potential");
    expect(sums(billions("5", "at-most"), billions("1", "at-least"))).toEqual([
      "1000000000.00",
      null,
      "at-least",
    ]);
  });

  it("add nothing of undisclosed, withheld and not applicable, and count those projects beside", () => {
    const withheld: Amount = { disclosure: "withheld", reason: "asked", amount: billions("9") };
    expect(money(undisclosed, withheld, { disclosure: "not-applicable" }, billions("1"))).toMatchObject({
      projects: 4,
      withoutAmount: 3,
      money: [{ amountMin: "1000000000.00", projects: 1 }],
    });
  });
});

describe("currencies", () => {
  const rates = [
    { currency: "EUR", year: 2019, rate: "7.7", source: "test" },
    { currency: "USD", year: 2019, rate: "7", source: "test" },
    { currency: "EUR", year: 2020, rate: "8", source: "test" },
  ];
  const euros = (figure: string, day?: string) => signed(billions(figure, "exact", "EUR"), {}, day);
  const money = (projects: CountedProject[], given: Partial<CountQuestion>) =>
    of(projects, given).total.byClass[0]?.money.map(
      ({ currency, amountMin, projects }) => `${currency} ${amountMin} of ${projects}`,
    );

  it("are converted at the rate of the position's year", () => {
    const { total, rates: used } = of([euros("1"), euros("1", "2020")], { rates });
    expect(total.byClass[0]?.money[0]?.amountMin).toBe("15700000000.00");
    expect(used.map(({ currency, year }) => `${currency} ${year}`)).toEqual(["EUR 2019", "EUR 2020"]);
  });

  it("stand beside where a rate is missing: never dropped, never guessed", () => {
    expect(money([euros("1"), euros("2", "2021"), signed(billions("1"))], { rates })).toEqual([
      "CNY 8700000000.00 of 2",
      "EUR 2000000000.00 of 1",
    ]);
    expect(money([euros("1"), signed(billions("1"))], {})).toEqual([
      "CNY 1000000000.00 of 1",
      "EUR 1000000000.00 of 1",
    ]);
  });

  it("need no rate where they are the reporting currency", () => {
    expect(money([euros("1")], { currency: "EUR" })).toEqual(["EUR 1000000000.00 of 1"]);
    expect(of([euros("1")], { currency: "EUR", rates }).rates).toEqual([]);
  });

  it("go through CNY from one to another, rounded once at the end", () => {
    expect(money([euros("1"), euros("1"), euros("1")], { currency: "USD", rates })).toEqual([
      "USD 3300000000.00 of 3",
    ]);
    const yuan = [signed(billions("1")), signed(billions("1"))];
    expect(money(yuan, { currency: "USD", rates })).toEqual(["USD 285714285.71 of 2"]);
  });

  it("count a project once where two of its currencies are added into one sum", () => {
    const both = countedProject(
      project({
        agreements: [
          agreement("first", { amount: billions("1") }),
          agreement("increase", { dateSigned: "2020", amount: billions("1", "exact", "EUR") }),
        ],
      }),
    );
    expect(money([both], { rates })).toEqual(["CNY 8700000000.00 of 1"]);
  });
});

describe("dimensions", () => {
  const from = (...origins: string[]) =>
    countedProject(
      project({
        agreements: [agreement("first", { parties: [party("investor", origins)], amount: billions("1") })],
      }),
    );

  it("count a project under unknown only where no origin is known, or none is left", () => {
    const projects = [from(), from("~DE"), from("SG", "~DE")];
    const counts = (inferred: "in" | "out") =>
      of(projects, { by: ["origin"], inferred }).cells.map(({ at, projects }) => [at.origin, projects]);
    expect(counts("in")).toEqual([
      ["DE", 2],
      ["SG", 1],
      [null, 1],
    ]);
    expect(counts("out")).toEqual([
      ["SG", 1],
      [null, 2],
    ]);
  });

  it("pair an area with its own origins only, and give it their weights", () => {
    const projects = [from("CN-SC", "DE", "SG")];
    expect(table(projects, { by: ["origin", "area"] })).toEqual([
      "CN-SC mainland: 1, 1000000000.00",
      "DE foreign: 1, 1000000000.00",
      "SG foreign: 1, 1000000000.00",
    ]);
    expect(table(projects, { by: ["area"] })).toEqual([
      "foreign: 1, 1000000000.00",
      "mainland: 1, 1000000000.00",
    ]);
    expect(table(projects, { by: ["area"], counting: "fractional" })).toEqual([
      "foreign: 0.67, 666666666.67",
      "mainland: 0.33, 333333333.33",
    ]);
  });

  it("tell HK, MO and TW from the mainland and from foreign", () => {
    const areas = of([from("HK"), from("CN-GD"), from("GB"), from()], { by: ["area"] });
    expect(areas.cells.map(({ at }) => at.area)).toEqual(["foreign", "hk-mo-tw", "mainland", "unknown"]);
  });

  it("put a year-only date under month not known", () => {
    const cells = of([signed(undisclosed, {}, "2018"), signed(undisclosed, {}, "2018-08")], {
      by: ["month"],
    }).cells;
    expect(cells.map(({ at, projects }) => [at.month, projects])).toEqual([
      ["2018-08", 1],
      [null, 1],
    ]);
  });

  it("put a size under its band in CNY, and under unknown without amount or rate", () => {
    const sizes = [
      billions("0.09"),
      billions("0.1"),
      billions("10"),
      billions("250"),
      undisclosed,
      billions("1", "exact", "EUR"),
    ];
    const cells = of(
      sizes.map((amount) => signed(amount)),
      { by: ["size"] },
    ).cells;
    expect(cells.map(({ at, projects }) => [at.size, projects])).toEqual([
      ["0", 1],
      ["1", 1],
      ["100", 2],
      [null, 2],
    ]);
  });

  it("count whole under the lead unit only", () => {
    const led = signed(billions("1"), { leadUnit: "500105", otherUnits: ["500106"] });
    expect(table([led], { by: ["unit"] })).toEqual(["500105: 1, 1000000000.00"]);
  });
});

const anyCounted: fc.Arbitrary<CountedProject> = fc
  .record({
    position: fc.record({
      class: fc.constantFrom(...agreementClasses),
      year: fc.integer({ min: 2018, max: 2020 }),
      amounts: fc.uniqueArray(
        fc
          .record({
            currency: fc.constantFrom("CNY", "EUR", "USD"),
            min: fc.nat(10_000_000).map((cents) => (cents / 10_000).toFixed(4)),
            open: fc.boolean(),
          })
          .map(({ currency, min, open }) => ({
            currency,
            min,
            max: open ? null : min,
            qualifier: open ? ("at-least" as const) : ("exact" as const),
          })),
        { maxLength: 2, selector: ({ currency }) => currency },
      ),
    }),
    domains: fc.shuffledSubarray(["5G", "IC", "AI", "IOT"]),
    origins: fc.shuffledSubarray(["DE", "SG", "HK", "CN-SC", "GB"]),
    ceremonies: fc.shuffledSubarray(["a", "b"]),
    unit: fc.option(fc.constantFrom("500105", "500106"), { nil: null }),
  })
  .map(({ position, ...rest }) => ({
    ...rest,
    position: { ...position, month: null, edition: null },
    statedOrigins: rest.origins.slice(0, 1),
    kind: "not-stated" as const,
    standing: "signed" as const,
    reached: [],
  }));
const anyCounts = fc.array(anyCounted, { maxLength: 12 });
const anyBy = fc.shuffledSubarray([...dimensions], { maxLength: 3 });
const rates = [
  { currency: "EUR", year: 2019, rate: "7.7255", source: "test" },
  { currency: "USD", year: 2019, rate: "6.8985", source: "test" },
];

describe("whatever is counted", () => {
  it("has parts that are exactly the whole, primary and fractional, whatever it is split by", () => {
    fc.assert(
      fc.property(anyCounted, anyBy, fc.constantFrom("primary", "fractional"), (project, by, counting) => {
        const position = project.position;
        const parts = position === null ? [] : placements(project, position, asked({ by, counting }));
        expect(parts.map(({ weight }) => weight).reduce(plus, zero)).toEqual(one);
      }),
    );
  });

  it("has parts that add up to the total, to half a unit of the last place shown for each", () => {
    fc.assert(
      fc.property(anyCounts, anyBy, fc.constantFrom("primary", "fractional"), (projects, by, counting) => {
        const { total, cells } = of(projects, { by, counting, rates });
        const sum = cells.map((cell) => fraction(cell.projects)).reduce(plus, zero);
        const slack = counting === "primary" ? zero : times(fraction("0.005"), fraction(cells.length));
        expect(compare(sum, plus(fraction(total.projects), slack))).toBeLessThanOrEqual(0);
        expect(compare(plus(sum, slack), fraction(total.projects))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("has no part greater than the total, and totals that no dimension changes", () => {
    fc.assert(
      fc.property(anyCounts, anyBy, fc.constantFrom(...countings), (projects, by, counting) => {
        const { total, cells } = of(projects, { by, counting, rates });
        expect(total).toEqual(of(projects, { rates }).total);
        for (const cell of cells) expect(Number(cell.projects)).toBeLessThanOrEqual(total.projects);
      }),
    );
  });

  it("gives the same figures in whatever order it is added", () => {
    fc.assert(
      fc.property(anyCounts, anyBy, fc.constantFrom(...countings), (projects, by, counting) => {
        const question = { by, counting, rates };
        expect(of(projects.toReversed(), question)).toEqual(of(projects, question));
      }),
    );
  });

  it("shares one project into thirds that make a whole: nothing is rounded before the end", () => {
    const third = signed(billions("1"), { domains: ["5G", "IC", "AI"] });
    const figures = of([third, third, third], { by: ["domain"], counting: "fractional" });
    expect(figures.cells.map((cell) => cell.projects)).toEqual(["1.00", "1.00", "1.00"]);
    expect(figures.cells.map((cell) => contracts(cell))).toMatchObject(
      Array(3).fill({ projects: "1.00", money: [{ amountMin: "1000000000.00" }] }),
    );
  });
});
