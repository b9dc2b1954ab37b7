import type { Cell } from "./figures";

/** The projects of one year of signing. */
export interface YearCount {
  readonly year: string;
  readonly projects: Cell["projects"];
}

/** The latest year in which something was signed, and the year before it. */
export interface LatestYears {
  readonly latest: YearCount;
  readonly before: YearCount;
  /** By how many projects it is more; null while the year is under way: a part is not set against a whole. */
  readonly difference: number | null;
}

/** Reads them from cells by year; null where no year is known. `today` is a day of the register, `2026-11-28`. */
export function latestYears(cells: readonly Cell[], today: string): LatestYears | null {
  const years = cells.flatMap(({ at }) => at.year ?? []).toSorted();
  const year = years.at(-1);
  if (year === undefined) return null;
  const countOf = (one: string): YearCount => ({
    year: one,
    projects: cells.find(({ at }) => at.year === one)?.projects ?? 0,
  });
  const [latest, before] = [countOf(year), countOf(String(Number(year) - 1))];
  const isUnderWay = year >= today.slice(0, 4);
  return {
    latest,
    before,
    difference: isUnderWay ? null : Number(latest.projects) - Number(before.projects),
  };
}
