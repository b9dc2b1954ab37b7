import { describe, expect, it } from "vitest";
import type { Cell } from "./figures";
import { latestYears } from "./latest-years";

const cell = (year: string | null, projects: number): Cell => ({ at: { year }, projects, byClass: [] });

describe("The latest year of signing", () => {
  it("stands beside the year before it, whatever the order of the cells", () => {
    const cells = [cell("2024", 1), cell(null, 3), cell("2025", 6), cell("2018", 9)];
    expect(latestYears(cells, "2026-11-28")).toEqual({
      latest: { year: "2025", projects: 6 },
      before: { year: "2024", projects: 1 },
      difference: 5,
    });
  });

  it("is compared with nothing where nothing was signed the year before", () => {
    expect(latestYears([cell("2023", 2), cell("2018", 9)], "2026-11-28")).toMatchObject({
      before: { year: "2022", projects: 0 },
      difference: 2,
    });
  });

  it("is not set against a whole year while it is under way", () => {
    const cells = [cell("2025", 6), cell("2026", 1)];
    expect(latestYears(cells, "2026-11-28")?.difference).toBeNull();
    expect(latestYears(cells, "2027-01-01")?.difference).toBe(-5);
  });

  it("is nothing where no year is known", () => {
    expect(latestYears([cell(null, 3)], "2026-11-28")).toBeNull();
    expect(latestYears([], "2026-11-28")).toBeNull();
  });
});
