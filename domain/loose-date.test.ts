import { describe, expect, it } from "vitest";
import { compareDates, earliestDay, LooseDate, latestDay, looseDate, monthOf, yearOf } from "./loose-date";

describe("a loose date", () => {
  it("is known to the year, the month or the day, and really exists", () => {
    const valid = ["2018", "2018-08", "2018-08-25", "2020-02-29"];
    const invalid = [
      "18",
      "2018-13",
      "2018-00",
      "2018-8",
      "2019-02-29",
      "2018-08-32",
      "2018-08-25T00:00",
      "",
    ];
    expect(valid.filter((text) => !LooseDate.safeParse(text).success)).toEqual([]);
    expect(invalid.filter((text) => LooseDate.safeParse(text).success)).toEqual([]);
  });

  it("means the days from its first to its last", () => {
    const days = (text: string) => [earliestDay(looseDate(text)), latestDay(looseDate(text))];
    expect(days("2018")).toEqual(["2018-01-01", "2018-12-31"]);
    expect(days("2020-02")).toEqual(["2020-02-01", "2020-02-29"]);
    expect(days("2018-08-25")).toEqual(["2018-08-25", "2018-08-25"]);
  });

  it("has a month only where the month is known", () => {
    expect(["2018", "2018-08", "2018-08-25"].map(looseDate).map(monthOf)).toEqual([
      null,
      "2018-08",
      "2018-08",
    ]);
    expect(yearOf(looseDate("2018-08"))).toBe(2018);
  });

  it("is sorted at its start", () => {
    const dates = ["2018-08-25", "2019", "2018", "2018-08"].map(looseDate);
    expect(dates.toSorted(compareDates)).toEqual(["2018", "2018-08", "2018-08-25", "2019"]);
    expect(compareDates(looseDate("2018"), looseDate("2018-01-01"))).toBe(0);
  });
});
