import { describe, expect, it } from "vitest";
import { cohortRates } from "./counting/cohort-rates";
import { fundsRates } from "./counting/funds-rates";
import { percentOf, reached, standingOf, timelinessOf } from "./milestones";
import type { MilestoneKind } from "./project/document";
import { date, units } from "./testing/records";

const step = (kind: MilestoneKind, actual: string | null, verifier: string | null = "li") => ({
  kind,
  actual: actual === null ? null : date(actual),
  reporter: "mei",
  verifier,
});

describe("the standing of a project", () => {
  it("is signed until a milestone has an actual date", () => {
    expect(standingOf([])).toBe("signed");
    expect(standingOf([step("started", null)])).toBe("signed");
  });

  it("is its latest milestone, in whatever order they were written", () => {
    expect(standingOf([step("started", "2019-03-01"), step("registered", "2018-12")])).toBe("started");
    expect(standingOf([step("operating", "2019"), step("suspended", "2020-05-01")])).toBe("suspended");
    expect(standingOf([step("registered", "2019-01-01"), step("started", "2019")])).toBe("started");
  });

  it("is what it was on a day", () => {
    const steps = [step("registered", "2018-12"), step("started", "2019-03-01")];
    expect(standingOf(steps, "2019-02-28")).toBe("registered");
    expect(standingOf(steps, "2018-11-30")).toBe("signed");
  });
});

describe("reached", () => {
  it("means ever reached on or before the day, whatever came later", () => {
    const steps = [step("started", "2019-03-01"), step("registered", "2018-12"), step("terminated", "2020")];
    expect(reached(steps)).toEqual(["registered", "started", "terminated"]);
    expect(reached(steps, "2019-03-01")).toEqual(["registered", "started"]);
    expect(reached(steps, "2019-02-28")).toEqual(["registered"]);
  });

  it("needs a second person's verification", () => {
    expect(reached([step("started", "2019", null), step("registered", "2019", "mei")])).toEqual([]);
  });
});

describe("the rates of a cohort", () => {
  it("are of all its counted projects, terminated ones included and shown", () => {
    const cohort: { reached: MilestoneKind[] }[] = [
      { reached: ["registered", "started", "operating"] },
      { reached: ["registered", "terminated"] },
      { reached: [] },
    ];
    expect(cohortRates(cohort)).toEqual({
      projects: 3,
      terminated: 1,
      registration: { reached: 2, percent: "66.7" },
      start: { reached: 1, percent: "33.3" },
      operation: { reached: 1, percent: "33.3" },
    });
  });

  it("are none of an empty cohort", () => {
    expect(cohortRates([]).registration).toEqual({ reached: 0, percent: null });
    expect(percentOf(0, 5)).toBe("0.0");
  });
});

describe("funds in place", () => {
  const amount = (figure: string, currency = "CNY") => ({
    currency,
    min: units(figure),
    max: units(figure),
    qualifier: "exact" as const,
  });
  const contract = { class: "contract" as const, year: 2019, amounts: [amount("4")], inPlace: [] };
  const ratesOf = (...cohort: Parameters<typeof fundsRates>[0]) =>
    fundsRates(cohort, "CNY", [{ currency: "EUR", year: 2019, rate: "8", source: "test" }]).map(
      ({ currency, least, most }) => [currency, least, most],
    );

  it("are divided by the contracted amount, of contracts only", () => {
    const paid = { ...contract, inPlace: [{ currency: "CNY", amount: units("1") }] };
    expect(ratesOf(paid)).toEqual([["CNY", "25.0", "25.0"]]);
    expect(ratesOf(paid, { ...paid, class: "framework" })).toEqual([["CNY", "25.0", "25.0"]]);
    expect(ratesOf(paid, contract)).toEqual([["CNY", "12.5", "12.5"]]);
  });

  it("have two ends where the contracted amount has", () => {
    const amounts = [{ ...amount("2"), max: units("4"), qualifier: "range" as const }];
    const inPlace = [{ currency: "CNY", amount: units("1") }];
    expect(ratesOf({ ...contract, amounts, inPlace })).toEqual([["CNY", "25.0", "50.0"]]);
    const open = [{ ...amount("2"), max: null, qualifier: "at-least" as const }];
    expect(ratesOf({ ...contract, amounts: open, inPlace })).toEqual([["CNY", null, "50.0"]]);
  });

  it("are converted at the rate of the position's year, and stand beside without one", () => {
    const euros = {
      ...contract,
      amounts: [amount("1", "EUR")],
      inPlace: [{ currency: "CNY", amount: units("2") }],
    };
    expect(ratesOf(euros)).toEqual([["CNY", "25.0", "25.0"]]);
    expect(ratesOf({ ...euros, year: 2020 })).toEqual([
      ["EUR", "0.0", "0.0"],
      ["CNY", null, null],
    ]);
  });
});

describe("what was reached beside what was planned", () => {
  const stands = (planned: string | null, actual: string | null) => timelinessOf({ planned, actual });

  it("is late or early where every day that the dates may mean is", () => {
    expect(stands("2020-03", "2020-04-01")).toBe("late");
    expect(stands("2020", "2021")).toBe("late");
    expect(stands("2020-03-05", "2020-02")).toBe("early");
    expect(stands("2021", "2020-12-31")).toBe("early");
  });

  it("is as planned where the dates may mean the same day", () => {
    expect(stands("2020-03", "2020")).toBe("as-planned");
    expect(stands("2020-03", "2020-03-31")).toBe("as-planned");
    expect(stands("2020-02", "2020-02-29")).toBe("as-planned");
  });

  it("is not known where one of the two is not", () => {
    expect(stands(null, "2020")).toBeNull();
    expect(stands("2020", null)).toBeNull();
  });
});
