import { expect, it } from "vitest";
import { ProjectQuery } from "../../domain/filters";
import { isOneWord } from "./ranked-rows";

const isOne = (asked: Partial<ProjectQuery>) => isOneWord(ProjectQuery.parse(asked));

it("knows a query of one word that asks for nothing else, at whatever place of its list", () => {
  expect(isOne({ q: "chip" })).toBe(true);
  expect(isOne({ q: " 芯片 " })).toBe(true);
  expect(isOne({ q: "chip", sort: "title", cursor: "somewhere" })).toBe(true);
  // It decides how projects are placed in cells, and nothing about a list.
  expect(isOne({ q: "chip", counting: "fractional" })).toBe(true);
});

it("knows nothing else as one", () => {
  for (const asked of [
    {},
    { q: "" },
    { q: "chip plant" },
    { q: "AI芯片" },
    // No gram finds it.
    { q: "芯" },
    { q: "chip", domain: ["AI"] },
    { q: "chip", counted: "in" as const },
    { q: "chip", counted: "out" as const },
    { q: "chip", asOf: "2020-01-01" },
  ])
    expect(isOne(asked), JSON.stringify(asked)).toBe(false);
});
