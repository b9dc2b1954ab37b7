import { describe, expect, it } from "vitest";
import { readCell } from "./counting/cell";
import { DashboardFilter } from "./dashboard-query";
import { drilled, drilledToReached } from "./drill";

const asked = (said: Partial<DashboardFilter> = {}): DashboardFilter => ({
  ...DashboardFilter.parse({}),
  ...said,
});

describe("The way from a cell to its records", () => {
  it("is a filter where that finds exactly the cell", () => {
    expect(drilled(asked(), "domain", "AI")).toEqual(asked({ domain: ["AI"] }));
    expect(drilled(asked(), "origin", null)).toEqual(asked({ origin: ["unknown"] }));
    expect(drilled(asked(), "area", "foreign")).toEqual(asked({ area: ["foreign"] }));
    expect(drilled(asked({ counting: "primary" }), "year", "2019").year).toEqual([2019]);
    expect(drilled(asked(), "edition", null).edition).toEqual(["none"]);
    expect(drilled(asked(), "unit", null).unit).toEqual(["unknown"]);
  });

  it("takes one value of several that are chosen, where a project has one", () => {
    expect(drilled(asked({ year: [2018, 2019] }), "year", "2019").year).toEqual([2019]);
  });

  it("names the cell where a filter would find more", () => {
    expect(drilled(asked({ counting: "primary" }), "domain", "AI")).toEqual(
      asked({ counting: "primary", cell: ["domain:AI"] }),
    );
    expect(drilled(asked({ domain: ["AI", "IC"] }), "domain", "5G")).toEqual(
      asked({ domain: ["AI", "IC"], cell: ["domain:5G"] }),
    );
    expect(drilled(asked(), "origin", "CN").cell).toEqual(["origin:CN"]);
    expect(drilled(asked(), "month", null).cell).toEqual(["month:unknown"]);
  });

  it("goes further into a cell, and keeps everything else that was asked", () => {
    const inAi = asked({ counting: "fractional", cell: ["domain:AI"], state: ["draft"], q: "芯片" });
    expect(drilled(inAi, "origin", "DE")).toEqual({ ...inAi, cell: ["domain:AI", "origin:DE"] });
    expect(drilled(inAi, "domain", "AI")).toEqual(inAi);
  });
});

describe("A step of the funnel", () => {
  it("leads to those of the query that reached it, the first step to all of them", () => {
    expect(drilledToReached(asked({ domain: ["AI"] }))).toEqual(asked({ domain: ["AI"] }));
    expect(drilledToReached(asked({ domain: ["AI"] }), "started")).toEqual(
      asked({ domain: ["AI"], reached: ["started"] }),
    );
    expect(drilledToReached(asked({ reached: ["started"] }), "started")).toEqual(
      asked({ reached: ["started"] }),
    );
  });

  it("leads nowhere where another step is asked for already: a list would find either", () => {
    expect(drilledToReached(asked({ reached: ["started"] }), "operating")).toBeNull();
    expect(drilledToReached(asked({ reached: ["started", "operating"] }), "operating")).toBeNull();
  });
});

describe("The name of a cell", () => {
  it("is read back as its dimension and value", () => {
    expect(readCell("month:2019-08")).toEqual({ dimension: "month", value: "2019-08" });
    expect(readCell("origin:CN-SC")).toEqual({ dimension: "origin", value: "CN-SC" });
  });

  it("is refused where no figure is divided by it", () => {
    expect(DashboardFilter.safeParse({ cell: ["colour:red"] }).success).toBe(false);
    expect(DashboardFilter.safeParse({ cell: ["domain:"] }).success).toBe(false);
    expect(DashboardFilter.safeParse({ cell: ["domain:AI"] }).success).toBe(true);
  });
});
