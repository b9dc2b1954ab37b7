import { describe, expect, it } from "vitest";
import { readCell } from "./counting/cell";
import { dimensions } from "./counting/figures";
import { DashboardFilter, DashboardQuery } from "./dashboard-query";
import { ProjectFilter, ProjectQuery } from "./filters";

const read = (said: object) => ProjectQuery.safeParse(said);

describe("the query of a list", () => {
  it("asks for everything, in no order of its own, where it says nothing", () => {
    expect(ProjectQuery.parse({})).toMatchObject({
      q: null,
      domain: [],
      edition: [],
      year: [],
      signedFrom: null,
      inferred: "in",
      asOf: null,
      sort: null,
      cursor: null,
    });
  });

  it.each<[object, object]>([
    [{ domain: ["ai", "unknown"] }, { domain: ["AI", "unknown"] }],
    [{ edition: ["sce-2019", "none"] }, { edition: ["SCE-2019", "none"] }],
    [{ origin: ["cn-tw", "de", "unknown"] }, { origin: ["TW", "DE", "unknown"] }],
    [{ year: ["2019"] }, { year: [2019] }],
    [{ q: "  芯片 " }, { q: "芯片" }],
    [
      { signedFrom: "2019", signedTo: "2019-08" },
      { signedFrom: "2019", signedTo: "2019-08" },
    ],
    [{ size: ["100", "unknown"] }, { size: ["100", "unknown"] }],
    [{ unit: ["500112", "unknown"] }, { unit: ["500112", "unknown"] }],
  ])("reads %j as %j", (said, meant) => {
    expect(read(said).data).toMatchObject(meant);
  });

  it.each<[string, unknown]>([
    ["domain", ["A I"]],
    ["domain", ["A".repeat(41)]],
    ["origin", ["UK"]],
    ["area", ["abroad"]],
    ["ceremony", ["1"]],
    ["mode", ["radio"]],
    ["year", ["1899"]],
    ["year", ["2201"]],
    ["year", ["2019.5"]],
    ["signedFrom", "2019-13"],
    ["class", ["contracts"]],
    ["milestone", ["begun"]],
    ["reached", ["signed"]],
    ["kind", ["castle"]],
    ["organization", ["BOE"]],
    ["unit", ["50 0112"]],
    ["size", ["-1"]],
    ["size", ["1234567"]],
    ["inferred", "maybe"],
    ["asOf", "2019-02-29"],
    ["asOf", "2019-02"],
    ["sort", "size"],
    ["q", "x".repeat(201)],
    ["cursor", "x".repeat(501)],
  ])("refuses %s as %j", (name, value) => {
    expect(read({ [name]: value }).error?.issues.map(({ path }) => path[0])).toEqual([name]);
  });
});

describe("the query of a dashboard", () => {
  it("asks for all states, counted whole, in yuan", () => {
    expect(DashboardFilter.parse({})).toMatchObject({
      state: [],
      counted: "in",
      amount: null,
      cell: [],
      counting: "whole",
      currency: "CNY",
    });
  });

  it.each(dimensions)("names a cell by %s, and reads it back", (dimension) => {
    const name = `${dimension}:2019-08`;
    expect(DashboardFilter.safeParse({ cell: [name] }).success).toBe(true);
    expect(readCell(name)).toEqual({ dimension, value: "2019-08" });
  });

  it.each<[string, unknown]>([
    ["cell", ["planet:AI"]],
    ["cell", ["domain:"]],
    ["cell", ["domain"]],
    ["cell", ["domain:A:B"]],
    ["cell", Array(9).fill("domain:AI")],
    ["state", ["withdrawn"]],
    ["counted", "perhaps"],
    ["amount", "some"],
    ["counting", "double"],
    ["currency", "GBP"],
  ])("refuses %s as %j", (name, value) => {
    const issues = DashboardQuery.safeParse({ [name]: value }).error?.issues ?? [];
    expect([...new Set(issues.map(({ path }) => path[0]))]).toEqual([name]);
  });

  it("has every filter of the lists", () => {
    expect(Object.keys(DashboardFilter.shape)).toEqual(
      expect.arrayContaining(Object.keys(ProjectFilter.shape)),
    );
  });
});
