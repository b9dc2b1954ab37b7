import { describe, expect, it } from "vitest";
import { formatDate, formatDates, formatInstant } from "./format-date";

describe("a date on screen", () => {
  it.each([
    ["zh", ["2018年", "2018年8月", "2018年8月25日"]],
    ["en", ["2018", "August 2018", "25 August 2018"]],
    ["fr", ["2018", "août 2018", "25 août 2018"]],
  ] as const)("says in %s only what is known of it", (language, written) => {
    expect(["2018", "2018-08", "2018-08-25"].map((date) => formatDate(language, date))).toEqual(written);
  });

  it("is a span where it has two ends", () => {
    expect(formatDates("zh", "2019-08-26", "2019-08-29")).toBe("2019年8月26日至29日");
    expect(formatDates("zh", "2019-08-26", "2019-09-02")).toBe("2019年8月26日至9月2日");
    expect(formatDates("zh", "2019-12-30", "2020-01-02")).toBe("2019年12月30日至2020年1月2日");
    expect(formatDates("en", "2019-08-26", "2019-08-29")).toMatch(/^26\s?–\s?29 August 2019$/);
    expect(formatDates("fr", "2019-08-26", "2019-08-29")).toMatch(/^26\s?–\s?29 août 2019$/);
  });

  it("is one date where its ends are the same or one is missing", () => {
    expect(formatDates("en", "2019-08-26", "2019-08-26")).toBe("26 August 2019");
    expect(formatDates("en", "2019-08-26", null)).toBe("26 August 2019");
    expect(formatDates("en", null, null)).toBe("");
  });

  it("joins a loose and a full date without padding either", () => {
    expect(formatDates("en", "2019", "2020-01-02")).toBe("2019 – 2 January 2020");
  });
});

describe("an instant on screen", () => {
  const at = new Date("2019-08-26T16:05:00Z");

  it("stands in its zone and names it", () => {
    expect(formatInstant("en", at, "Asia/Shanghai")).toBe("27 August 2019, 00:05 (UTC+8)");
    expect(formatInstant("zh", at, "Asia/Shanghai")).toBe("2019年8月27日 00:05（UTC+8）");
    expect(formatInstant("fr", at, "Asia/Shanghai")).toBe("27 août 2019, 00:05 (UTC+8)");
  });
});
