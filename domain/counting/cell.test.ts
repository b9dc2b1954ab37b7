import { describe, expect, it } from "vitest";
import { CellName, readCell } from "./cell";
import { dimensions } from "./figures";

const isName = (text: string) => CellName.safeParse(text).success;

describe("The name of a cell", () => {
  it("is a dimension and one of its values, or unknown", () => {
    for (const dimension of dimensions)
      expect([isName(`${dimension}:unknown`), isName(`${dimension}:A-1`)]).toEqual([true, true]);
  });

  it.each([
    "",
    "domain",
    "domain:",
    ":AI",
    "colour:red",
    "Domain:AI",
    "domain:AI:IC",
    "domain:A I",
    "domain:'; drop table projects",
    "constructor:x",
    `domain:${"A".repeat(61)}`,
  ])("is not %j", (text) => expect(isName(text)).toBe(false));

  it("is taken apart at its first colon", () => {
    expect(readCell("domain:AI")).toEqual({ dimension: "domain", value: "AI" });
    expect(readCell("month:2019-08")).toEqual({ dimension: "month", value: "2019-08" });
    expect(readCell("origin:unknown")).toEqual({ dimension: "origin", value: "unknown" });
  });

  it("is written back as it was, whichever dimension it is of", () => {
    for (const name of dimensions.map((dimension) => `${dimension}:CN-SC`)) {
      const { dimension, value } = readCell(name);
      expect(`${dimension}:${value}`).toBe(name);
    }
  });
});
