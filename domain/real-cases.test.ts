import { describe, expect, it } from "vitest";
import { cohortRates } from "./counting/cohort-rates";
import { count } from "./counting/count";
import { countedProject } from "./counting/counted-project";
import { partnerOrigins } from "./counting/partner-origins";
import { positionOf } from "./counting/position-of";
import { rateBetween } from "./counting/rates";
import { sumOf } from "./counting/sums";
import { dividedBy, fraction, rounded } from "./fraction";
import { addParts, type PressPart, registerVerdict, verdict } from "./press";
import type { MilestoneKind } from "./project/document";
import { agreement, billions, party, project, units } from "./testing/records";

/** A number of projects as printed. */
const projects = (value: string): PressPart => ({
  id: value,
  measure: "projects",
  unit: "count",
  value,
  lastDigit: "1",
  qualifier: "exact",
  class: null,
  partition: "parts",
  whole: "whole",
});
/** Billions of CNY as printed, to so many digits. */
const money = (figure: string): PressPart => ({
  ...projects(figure),
  measure: "amount",
  unit: "CNY",
  value: units(figure),
  lastDigit: String(10 ** (9 - (figure.split(".")[1] ?? "").length)),
});

describe("Smart China Expo 2019", () => {
  it("published 530 projects, 89 signed on site and 441 off site: agrees", () => {
    expect(verdict(projects("530"), addParts([projects("89"), projects("441")]), true)).toEqual({
      verdict: "agrees",
    });
  });

  it("is held here in part: N of 530, and of 816.9 bn, never compared", () => {
    const own = sumOf({ min: "4", max: "4", qualifier: "exact" });
    expect(registerVerdict(projects("530"), own, "a-few")).toEqual({
      verdict: "not-compared",
      held: "4",
      of: "530",
    });
    expect(money("816.9")).toMatchObject({ value: "816900000000", lastDigit: "100000000" });
  });

  it("names partners from Sichuan, Zhejiang, Guangdong, Great Britain, Germany and Singapore, in four fields", () => {
    const signed = countedProject(
      project({
        domains: ["5G", "IC", "AI", "IOT"],
        agreements: [
          agreement("first", {
            parties: [
              party("partner", ["CN-SC", "CN-ZJ", "CN-GD", "GB", "DE", "SG"]),
              party("host", ["CN-CQ"]),
            ],
          }),
        ],
      }),
    );
    expect(signed.origins).toEqual(["CN-SC", "CN-ZJ", "CN-GD", "GB", "DE", "SG"]);
    const { cells, total } = count([signed], {
      by: ["area"],
      counting: "fractional",
      currency: "CNY",
      rates: [],
    });
    expect(cells.map(({ at, projects }) => [at.area, projects])).toEqual([
      ["foreign", "0.50"],
      ["mainland", "0.50"],
    ]);
    expect(total.projects).toBe(1);
  });

  it("signed one memory-chip project with two sets of parties: one project, two agreements", () => {
    const [city, bureau, zone] = ["a", "b", "c"].map(() => party("host", ["CN-CQ"]));
    const maker = party("investor", ["~CN-BJ"]);
    const chips = project({
      agreements: [
        agreement("first", {
          dateSigned: "2019-08-27",
          edition: "SCE-2019",
          type: "cooperation-agreement",
          parties: [city, maker].flatMap((one) => one ?? []),
        }),
        agreement("repeat", {
          dateSigned: "2019-08-27",
          edition: "SCE-2019",
          parties: [bureau, zone, maker].flatMap((one) => one ?? []),
        }),
      ],
    });
    const figures = count([countedProject(chips)], {
      by: ["edition"],
      counting: "whole",
      currency: "CNY",
      rates: [],
    });
    expect(figures.total.projects).toBe(1);
    expect(figures.cells).toMatchObject([
      { at: { edition: "SCE-2019" }, byClass: [{ class: "framework", projects: 1, withoutAmount: 1 }] },
    ]);
    expect(partnerOrigins(chips, positionOf(chips))).toEqual([
      { code: "CN-BJ", inferred: true, primary: true },
    ]);
  });

  it("printed 816.9 bn CNY as 115.7 bn USD in 2019 and 117.88 bn in 2020: a conversion needs its rate", () => {
    const yuan = fraction(units("816.9"));
    const implied = (dollars: string) => rounded(dividedBy(yuan, fraction(units(dollars))), 4);
    expect([implied("115.7"), implied("117.88")]).toEqual(["7.0605", "6.9299"]);
    expect(rateBetween("CNY", "USD", 2019, [])).toBeNull();
    const signed = countedProject(
      project({ agreements: [agreement("first", { amount: billions("816.9") })] }),
    );
    const inDollars = (rate: string | null) =>
      count([signed], {
        by: [],
        counting: "whole",
        currency: "USD",
        rates: rate ? [{ currency: "USD", year: 2019, rate, source: "as printed" }] : [],
      }).total.byClass[0]?.money[0];
    expect(inDollars(null)).toMatchObject({ currency: "CNY", amountMin: "816900000000.00" });
    expect(inDollars("7.0605")?.amountMin).toBe("115700021244.95");
  });
});

describe("Western China fair", () => {
  it("2019: three sessions make 271 projects and 549.78 bn: agrees", () => {
    expect(
      verdict(projects("271"), addParts([projects("132"), projects("50"), projects("89")]), true),
    ).toEqual({ verdict: "agrees" });
    expect(
      verdict(money("549.78"), addParts([money("337.53"), money("186.4"), money("25.85")]), true),
    ).toEqual({ verdict: "agrees" });
  });

  it("2023: 84 + 4 = 88, and 290.735 bn against a published 290.7: agrees within rounding", () => {
    expect(verdict(projects("88"), addParts([projects("84"), projects("4")]), true)).toEqual({
      verdict: "agrees",
    });
    const sum = addParts([money("285.415"), money("5.32")]);
    expect(verdict(money("290.7"), sum, true)).toEqual({ verdict: "agrees-within-rounding", by: "35000000" });
    expect(verdict({ ...money("290.7"), qualifier: "at-least" }, sum, true)).toEqual({ verdict: "agrees" });
  });
});

describe("World Smart Industry Expo 2024", () => {
  it("is divided in two ways, each of which agrees, and never in both at once", () => {
    const [made, served] = [projects("46"), projects("57")];
    const [home, abroad] = ["95", "8"].map((value) => ({ ...projects(value), partition: "origin" }));
    expect(verdict(projects("103"), addParts([made, served]), true)).toEqual({ verdict: "agrees" });
    const byOrigin = [home, abroad].flatMap((one) => one ?? []);
    expect(verdict(projects("103"), addParts(byOrigin), true)).toEqual({ verdict: "agrees" });
    expect(() => addParts([made, served, ...byOrigin])).toThrow("partitions-differ");
    expect(verdict(money("109.2"), addParts([money("54.5"), money("54.7")]), true)).toEqual({
      verdict: "agrees",
    });
  });
});

describe("Smart China Expo 2022", () => {
  it("published subsets of 51 of 70 projects and 151.5 of 212.1 bn: the rest is not itemised", () => {
    const subsets = addParts(["18", "14", "13", "6"].map(projects));
    expect(verdict(projects("70"), subsets, false)).toEqual({ verdict: "not-itemised", remainder: "19" });
    const sums = addParts(["83.3", "33.0", "22.4", "12.8"].map(money));
    expect(sums).toEqual(sumOf({ min: units("151.5"), max: units("151.5"), qualifier: "exact" }));
    expect(verdict(money("212.1"), sums, false)).toEqual({
      verdict: "not-itemised",
      remainder: "60600000000",
    });
  });
});

describe("World Manufacturing Convention", () => {
  it("2018 and 2019 together: 1074 against 1073, 1182.2 bn against 962.2: differs", () => {
    expect(verdict(projects("1073"), addParts([projects("436"), projects("638")]), true)).toEqual({
      verdict: "differs",
      by: "1",
    });
    expect(verdict(money("962.2"), addParts([money("447.1"), money("735.1")]), true)).toEqual({
      verdict: "differs",
      by: "220000000000",
    });
  });

  it("2018: 397 of 436 registered and 298 started make 91.1 % and 68.3 %", () => {
    const cohort = Array.from({ length: 436 }, (_, at): { reached: MilestoneKind[] } => ({
      reached: [...(at < 397 ? ["registered" as const] : []), ...(at < 298 ? ["started" as const] : [])],
    }));
    expect(cohortRates(cohort)).toMatchObject({
      projects: 436,
      registration: { reached: 397, percent: "91.1" },
      start: { reached: 298, percent: "68.3" },
    });
  });
});

describe("one fab at Crolles", () => {
  it("has 5.7 bn EUR in one paper and 4 bn in another: two claims, one chosen, and one amount counted", () => {
    const claim = (key: string, value: string, chosen: boolean) => ({
      key,
      field: "agreement:first.amount",
      value,
      source: key,
      chosen,
      reason: chosen ? { en: "Printed on the day of the summit" } : {},
      unconfirmed: false,
    });
    const fab = project({
      agreements: [
        agreement("first", {
          type: "public-announcement",
          dateSigned: "2022-07-11",
          edition: "CF-2022-2",
          amount: billions("5.7", "exact", "EUR"),
          parties: [party("investor", ["FR", "IT"]), party("investor", ["US"])],
        }),
      ],
      claims: [claim("a", "5.7 bn EUR", true), claim("b", "about 4 bn EUR", false)],
    });
    expect(positionOf(fab)).toMatchObject({
      class: "announcement",
      amounts: [{ currency: "EUR", min: "5700000000", max: "5700000000" }],
    });
    const { total } = count([countedProject(fab)], { by: [], counting: "whole", currency: "CNY", rates: [] });
    expect(total.byClass).toMatchObject([
      { class: "announcement", projects: 1, money: [{ currency: "EUR", amountMin: "5700000000.00" }] },
    ]);
  });
});
