import { describe, expect, it } from "vitest";
import type { Cell, ClassSum } from "@/domain/counting/figures";
import { DashboardFilter } from "@/domain/dashboard-query";
import { glanceOf } from "./glance";
import type { ComparedSide } from "./read-comparison";

type Seen = Parameters<typeof glanceOf>[0];

const sum = (name: ClassSum["class"], projects: number): ClassSum => ({
  class: name,
  projects,
  withoutAmount: 0,
  money: [],
});
const byClass = [sum("contract", 2), sum("framework", 9), sum("announcement", 34), sum("not-stated", 29)];
const cell = (at: Cell["at"], projects: Cell["projects"]): Cell => ({ at, projects, byClass: [] });
const figures = (projects: number) => ({
  ...{ rule: "1" as const, counting: "whole" as const, currency: "CNY" as const },
  ...{ total: { projects, byClass: projects === 74 ? byClass : [] }, cells: [], rates: [] },
});
const cells = {
  domain: [cell({ domain: "AI" }, 5), cell({ domain: null }, 20), cell({ domain: "IC" }, 9)],
  origin: [cell({ origin: "US" }, 11), cell({ origin: "CN-BJ" }, 30), cell({ origin: null }, 28)],
  year: [cell({ year: "2024" }, 1), cell({ year: "2025" }, 6)],
};
const names = {
  domains: { AI: { en: "Artificial intelligence" }, IC: { en: "Integrated circuits" } },
  editions: { "SCE-2019": { en: "Smart China Expo 2019" } },
  ...{ units: {}, ceremonies: {}, origins: {} },
};
const published = { value: "530", unit: "count", qualifier: "exact" } as const;

function seen(said: Partial<Seen> = {}, projects = 74): Seen {
  return {
    language: "en",
    query: DashboardFilter.parse({}),
    dashboard: { all: figures(projects), cells } as unknown as Seen["dashboard"],
    labels: names,
    sizeBands: [],
    coverages: [],
    map: null,
    comparison: null,
    today: "2026-11-28",
    records: (query) => `${JSON.stringify(DashboardFilter.parse(query))}`,
    file: (name) => name,
    ...said,
  };
}
const lineOf = (of: Seen, key: string) => glanceOf(of).find((line) => line.key === key);
const wordsOf = (of: Seen, key: string) => lineOf(of, key)?.parts.map(({ words }) => words);

describe("What a dashboard says at a glance", () => {
  it("adds projects of signed papers only, and names the others beside", () => {
    const signed = lineOf(seen(), "signed");
    expect(signed?.parts[0]?.words).toBe("11 of 74 projects");
    expect(signed?.parts[0]?.href).toContain('"class":["contract","framework"]');
    expect(signed?.note).toBe("34 only announced; 29 of a class that no source states.");
  });

  it("names the domains and foreign origins with most projects, never what is unknown", () => {
    expect(wordsOf(seen(), "domain")).toEqual(["Integrated circuits 9", "Artificial intelligence 5"]);
    expect(wordsOf(seen(), "country")).toEqual(["United States 11"]);
    expect(lineOf(seen(), "country")?.parts[0]?.href).toContain('"origin":["US"]');
  });

  it("sets the latest year against the one before, not while it is under way", () => {
    expect(wordsOf(seen(), "years")).toEqual(["2025 6", "2024 1"]);
    expect(lineOf(seen(), "years")?.note).toBe("5 more than the year before.");
    expect(lineOf(seen({ today: "2025-06-01" }), "years")?.note).toBe(
      "2025 is not over: no difference is drawn.",
    );
  });

  it("says of an edition how much of it is held in the same line as its number", () => {
    const side = (code: string, projects: number): ComparedSide => ({
      edition: { code, labels: { en: `Expo ${code}` }, starts: null, ends: null, continues: null } as never,
      query: DashboardFilter.parse({ edition: [code] }),
      figures: figures(projects),
      course: null,
    });
    const comparison = { of: side("A-2", 6), with: side("A-1", 0), day: 3, numbered: true, choices: [] };
    const coverages: Seen["coverages"] = [
      { code: "A-2", coverage: "partial", projects: 6, published: published as never, amounts: [] },
    ];
    const line = lineOf(seen({ comparison, coverages }), "editions");
    expect(line?.parts.map(({ words }) => words)).toEqual([
      "Expo A-2: 6 (6 of 530 projects held)",
      "Expo A-1 0",
    ]);
    expect(line?.parts[1]?.href).toBeNull();
    expect(line?.note).toBe("Both up to the end of their day 3.");
  });

  it("puts a published number beside what is held, of an edition that is asked for", () => {
    const told = (code: string, number: typeof published | null): Seen["coverages"][number] => ({
      ...{ code, coverage: "partial", projects: 3, amounts: [] },
      published: number as never,
    });
    const coverages = [told("X-2025", null), told("SCE-2019", published)];
    expect(wordsOf(seen({ coverages }), "press")).toEqual([
      "Smart China Expo 2019: 530 published, 3 held here",
    ]);
    const query = DashboardFilter.parse({ edition: ["X-2025"] });
    expect(lineOf(seen({ coverages, query }), "press")).toBeUndefined();
  });

  it("says nothing of nothing", () => {
    expect(glanceOf(seen({}, 0))).toEqual([]);
  });
});
