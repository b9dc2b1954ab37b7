import { describe, expect, it } from "vitest";
import type { Amount } from "../amount";
import { figuresOf, signed, table } from "../testing/counting";
import { agreement, billions, party, project, range, undisclosed } from "../testing/records";
import { type CountedProject, countedProject } from "./counted-project";
import type { Dimension } from "./figures";
import type { CountQuestion } from "./placements";

const contracts = (figures: { byClass: readonly { class: string }[] }) =>
  figures.byClass.find((sum) => sum.class === "contract");

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
    expect(figuresOf([example], { by: ["domain"] }).total).toEqual(total);
  });

  it("counts under AI only, its primary domain", () => {
    expect(table([example], { by: ["domain"], counting: "primary" })).toEqual(["AI: 1, 5000000000.00"]);
  });

  it("counts half under each, fractionally", () => {
    const fractional = { by: ["domain"] as Dimension[], counting: "fractional" as const };
    expect(table([example], fractional)).toEqual(["AI: 0.50, 2500000000.00", "IC: 0.50, 2500000000.00"]);
    expect(figuresOf([example], fractional).total).toEqual(total);
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
    const { total } = figuresOf([signed(billions("2")), intent, signed(undisclosed)]);
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
    expect(figuresOf([excluded]).total).toEqual({ projects: 0, byClass: [] });
  });
});

describe("kinds of amount", () => {
  const money = (...amounts: Amount[]) => contracts(figuresOf(amounts.map((amount) => signed(amount))).total);
  const sums = (...amounts: Amount[]) => {
    const [sum] = figuresOf(amounts.map((amount) => signed(amount))).total.byClass[0]?.money ?? [];
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
    figuresOf(projects, given).total.byClass[0]?.money.map(
      ({ currency, amountMin, projects }) => `${currency} ${amountMin} of ${projects}`,
    );

  it("are converted at the rate of the position's year", () => {
    const { total, rates: used } = figuresOf([euros("1"), euros("1", "2020")], { rates });
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
    expect(figuresOf([euros("1")], { currency: "EUR", rates }).rates).toEqual([]);
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
