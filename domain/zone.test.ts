import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, defaultZone, endOfDay, instantAt, startOfDay } from "./zone";

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

describe("a day that begins an hour late, because clocks go forward at midnight", () => {
  it.each([
    ["America/Santiago", "2026-09-05", "2026-09-06T03:59:59.999Z"],
    ["America/Havana", "2026-03-07", "2026-03-08T04:59:59.999Z"],
    ["Asia/Beirut", "2026-03-28", "2026-03-28T21:59:59.999Z"],
    ["Africa/Cairo", "2026-04-23", "2026-04-23T21:59:59.999Z"],
  ])("in %s: %s ends, and the next begins, when they do", (zone, day, end) => {
    expect(endOfDay(day, zone).toISOString()).toBe(end);
    const next = new Date(new Date(end).getTime() + 1);
    expect(dayOf(next, zone) > day).toBe(true);
    expect(startOfDay(new Date(next.getTime() + 3_600_000), zone)).toEqual(next);
  });
});

describe("a day that clocks put back at midnight make an hour longer", () => {
  it.each([
    ["America/Santiago", "2026-04-04", "2026-04-05T03:59:59.999Z"],
    ["America/Havana", "2026-11-01", "2026-11-02T04:59:59.999Z"],
    ["Asia/Beirut", "2026-10-24", "2026-10-24T21:59:59.999Z"],
  ])("in %s: %s holds both", (zone, day, end) => {
    expect(endOfDay(day, zone).toISOString()).toBe(end);
    expect(dayOf(new Date(new Date(end).getTime() + 1), zone) > day).toBe(true);
  });
});

describe("the day of an instant", () => {
  it("is that of the zone, not of UTC", () => {
    const instant = new Date("2019-12-31T16:30:00Z");
    expect(dayOf(instant, defaultZone)).toBe("2020-01-01");
    expect(dayOf(instant, "UTC")).toBe("2019-12-31");
  });
});

describe("the start of the day of an instant", () => {
  it("is midnight on the clock of the zone, also where clocks change that day", () => {
    expect(startOfDay(new Date("2019-12-31T16:30:00Z"), defaultZone).toISOString()).toBe(
      "2019-12-31T16:00:00.000Z",
    );
    expect(startOfDay(new Date("2021-03-28T12:00:00Z"), "Europe/Paris").toISOString()).toBe(
      "2021-03-27T23:00:00.000Z",
    );
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
