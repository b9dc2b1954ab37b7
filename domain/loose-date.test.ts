import fc from "fast-check";
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

describe("Any loose date", () => {
  const day = fc
    .date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("2199-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  const known = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

  it("means days of which each is a day that it may be, its first and last the ends", () => {
    fc.assert(
      fc.property(known, day, (text, some) => {
        const date = looseDate(text);
        const [first, last] = [earliestDay(date), latestDay(date)];
        expect([first.startsWith(text), last.startsWith(text)]).toEqual([true, true]);
        expect([LooseDate.safeParse(first).success, LooseDate.safeParse(last).success]).toEqual([true, true]);
        expect(some.startsWith(text)).toBe(some >= first && some <= last);
      }),
    );
  });

  it("is ordered as its first day is, in whatever order it is compared", () => {
    fc.assert(
      fc.property(known, known, (one, other) => {
        const [a, b] = [looseDate(one), looseDate(other)];
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(-compareDates(b, a)) || 0);
        expect(compareDates(a, b) < 0).toBe(earliestDay(a) < earliestDay(b));
      }),
    );
  });

  it("is in the year and month that it says", () => {
    fc.assert(
      fc.property(known, (text) => {
        const date = looseDate(text);
        expect(yearOf(date)).toBe(Number(earliestDay(date).slice(0, 4)));
        expect(monthOf(date)).toBe(text.length === 4 ? null : latestDay(date).slice(0, 7));
      }),
    );
  });

  it("is not one month or day beside the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.nat(20), fc.nat(40), (year, month, of) => {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`;
        const real = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text);
        expect(LooseDate.safeParse(text).success).toBe(exists);
      }),
    );
  });
});
