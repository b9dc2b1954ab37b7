import { describe, expect, it } from "vitest";
import { AskedDay } from "./asked-day";
import { endOfDay } from "./zone";

describe("A day that an address asks about", () => {
  it.each(["1000-01-01", "1899-12-31", "2024-02-29", "2999-12-31", "9999-12-30"])(
    "is %s, and ends in every zone",
    (day) => {
      expect(AskedDay.parse(day)).toBe(day);
      for (const zone of ["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"])
        expect(endOfDay(day, zone).toISOString()).toMatch(/^\d{4}-/);
    },
  );

  it.each([
    "0000-01-01",
    "0001-01-01",
    "0999-12-31",
    "9999-12-31",
    "2023-02-29",
    "2024-2-9",
    "",
    "10000-01-01",
  ])("is not %s", (day) => {
    expect(AskedDay.safeParse(day).success).toBe(false);
  });
});
