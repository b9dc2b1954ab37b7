import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LooseDate } from "@/domain/loose-date";
import { builtInFormat, dateFormatOf, dateText } from "./date-text";

/** The number of a day as spreadsheets count it: 1 is the first of January 1900, and 60 never was. */
const serialOf = (day: string) => String(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569);

describe("A format that has a number", () => {
  it.each([
    [14, "day"],
    [22, "day"],
    [31, "day"],
    [58, "day"],
    [17, "month"],
    [27, "month-or-day"],
    [57, "month-or-day"],
    [0, null],
    [2, null],
    [20, null],
    [32, null],
    [46, null],
    [49, null],
    [Number.NaN, null],
  ])("%i shows %s", (id, shown) => expect(builtInFormat(id)).toBe(shown));

  it("of Chinese spreadsheets that shows a month gives no day that nobody typed", () => {
    const shown = (day: string) => dateText(serialOf(day), builtInFormat(57), false);
    expect(shown("2019-08-01")).toBe("2019-08");
    expect(shown("2019-08-26")).toBe("2019-08-26");
  });
});

describe("A format that is written out", () => {
  it.each([
    ["yyyy/m/d;@", "day"],
    ["d-mmm-yy", "day"],
    ['[$-F800]dddd", "mmmm dd", "yyyy', "day"],
    ["[$-404]e/m/d", "day"],
    ['[$-411]e"年"m"月"', "month"],
    ["mmmm yyyy", "month"],
    ['yyyy"年"', "year"],
    ["e", "year"],
    ["General", null],
    ['General"元"', null],
    ["0.00E+00", null],
    ["#,##0.00_);[Red](#,##0.00)", null],
    ['0"days"', null],
    ['"day "', null],
    ["[h]:mm:ss", null],
    ["mm:ss", null],
    ["@", null],
    ["", null],
  ])("%s shows %s", (code, shown) => expect(dateFormatOf(code)).toBe(shown));
});

describe("A day that is counted", () => {
  const day = fc
    .date({
      min: new Date("1900-03-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  it("is the day that it stands for, whatever the time of it", () => {
    const time = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(day, time, (one, of) => {
        expect(dateText(serialOf(one), "day", false)).toBe(one);
        expect(dateText(String(Number(serialOf(one)) + of), "day", false)).toBe(one);
      }),
    );
  });

  it("is the same in a file that counts from 1904", () => {
    const later = day.filter((one) => one > "1904-01-01");
    fc.assert(
      fc.property(later, (one) => {
        expect(dateText(String(Number(serialOf(one)) - 1462), "day", true)).toBe(one);
      }),
    );
  });

  it("is told as far as its format shows it, always as a loose date", () => {
    const format = fc.constantFrom("day", "month", "year", "month-or-day");
    fc.assert(
      fc.property(day, format, (one, shown) => {
        const text = dateText(serialOf(one), shown, false) ?? "";
        expect(LooseDate.safeParse(text).success).toBe(true);
        expect(one.startsWith(text)).toBe(true);
      }),
    );
  });
});
