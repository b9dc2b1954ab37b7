import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, defaultZone, endOfDay, instantAt } from "./zone";

describe("the end of a day", () => {
  it("is the last millisecond on the clock of the reporting zone", () => {
    expect(endOfDay("2019-12-31", defaultZone).toISOString()).toBe("2019-12-31T15:59:59.999Z");
    expect(endOfDay("2020-02-28", "UTC").toISOString()).toBe("2020-02-28T23:59:59.999Z");
  });

  it("follows clocks that change on that very day", () => {
    expect(endOfDay("2021-03-28", "Europe/Paris").toISOString()).toBe("2021-03-28T21:59:59.999Z");
    expect(endOfDay("2021-10-31", "Europe/Paris").toISOString()).toBe("2021-10-31T22:59:59.999Z");
    expect(endOfDay("2021-10-30", "Europe/Paris").toISOString()).toBe("2021-10-30T21:59:59.999Z");
  });

  it("is on that day, and a millisecond later is not, in every zone", () => {
    const zones = fc.constantFrom(
      "Asia/Shanghai",
      "Europe/Paris",
      "America/New_York",
      "Asia/Kathmandu",
      "UTC",
    );
    const days = fc.date({ min: new Date("1995-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(zones, days, (zone, date) => {
        const day = date.toISOString().slice(0, 10);
        const end = endOfDay(day, zone);
        expect(dayOf(end, zone)).toBe(day);
        expect(dayOf(new Date(end.getTime() + 1), zone) > day).toBe(true);
      }),
    );
  });
});

describe("the day of an instant", () => {
  it("is that of the zone, not of UTC", () => {
    const instant = new Date("2019-12-31T16:30:00Z");
    expect(dayOf(instant, defaultZone)).toBe("2020-01-01");
    expect(dayOf(instant, "UTC")).toBe("2019-12-31");
  });
});

describe("a day and a time on the clocks of a zone", () => {
  it("are one instant", () => {
    expect(instantAt("2026-11-28", "09:30", defaultZone)?.toISOString()).toBe("2026-11-28T01:30:00.000Z");
    expect(instantAt("2026-11-28", "09:30:15", defaultZone)?.toISOString()).toBe("2026-11-28T01:30:15.000Z");
    expect(instantAt("2026-07-01", "09:30", "Europe/Paris")?.toISOString()).toBe("2026-07-01T07:30:00.000Z");
    expect(instantAt("2026-03-29", "03:00", "Europe/Paris")?.toISOString()).toBe("2026-03-29T01:00:00.000Z");
  });

  it("stay after a change of clocks where the change leaves them out", () => {
    const left = instantAt("2026-03-29", "02:30", "Europe/Paris");
    expect(left && left >= new Date("2026-03-29T00:30:00Z") && left <= new Date("2026-03-29T01:30:00Z")).toBe(
      true,
    );
  });

  it("are none where the day or the time does not exist", () => {
    expect(instantAt("2026-02-30", "09:30", defaultZone)).toBeNull();
    expect(instantAt("2026-11-28", "24:30", defaultZone)).toBeNull();
    expect(instantAt("28.11.2026", "09:30", defaultZone)).toBeNull();
    expect(instantAt("2026-11-28", "9:30", defaultZone)).toBeNull();
  });
});
