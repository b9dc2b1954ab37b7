import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ComparableEdition,
  comparedDay,
  courseOf,
  dayAt,
  dayNumber,
  daysOf,
  predecessorOf,
} from "./comparison";

const edition = (code: string, said: Partial<ComparableEdition> = {}): ComparableEdition => ({
  code,
  labels: { en: code },
  expo: "SCE",
  year: Number(code.slice(-4)),
  starts: null,
  ends: null,
  continues: null,
  ...said,
});

describe("The days of an edition", () => {
  it("are counted from 1, and each number leads back to its day", () => {
    expect(dayNumber("2019-08-26", "2019-08-26")).toBe(1);
    expect(dayNumber("2019-08-26", "2019-08-25")).toBe(0);
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (first, number) => {
        const starts = first.toISOString().slice(0, 10);
        expect(dayNumber(starts, dayAt(starts, number) ?? "")).toBe(number);
      }),
    );
  });

  it("have no numbers where the first is known to the month only", () => {
    expect(dayNumber("2018-08", "2018-08-23")).toBeNull();
    expect(dayAt("2018-08", 2)).toBeNull();
    expect(comparedDay(edition("SCE-2018", { starts: "2018-08" }), "2018-08-24")).toBeNull();
  });

  it("end the comparison while the edition is held, and not before or after", () => {
    const held = edition("SCE-2019", { starts: "2019-08-26", ends: "2019-08-29" });
    expect(comparedDay(held, "2019-08-25")).toBeNull();
    expect(comparedDay(held, "2019-08-27")).toBe(2);
    expect(comparedDay(held, "2019-08-29")).toBeNull();
    expect(comparedDay(held, "2026-01-01")).toBeNull();
    expect(comparedDay(edition("CF-2021", { starts: "2021-06-28" }), "2021-07-02")).toBe(5);
    expect(comparedDay(edition("CF-2021", { starts: "2021-06-28" }), "2021-12-02")).toBeNull();
  });
});

describe("The course of an edition", () => {
  const signed = [
    { day: "2019-01-01", projects: 1 },
    { day: "2019-08-26", projects: 2 },
    { day: "2019-08-28", projects: 4 },
  ];

  it("adds up day by day, with what was signed before on its first", () => {
    expect(courseOf(signed, "2019-08-26", 4)).toEqual([3, 3, 7, 7]);
  });

  it("is as long as the longer edition, or its last signing", () => {
    const sides = [
      { edition: { starts: "2019-08-26", ends: "2019-08-29" }, signed },
      { edition: { starts: "2021-08-23", ends: null }, signed: [{ day: "2021-08-27", projects: 1 }] },
    ];
    expect(daysOf(sides)).toBe(5);
    expect(
      daysOf([
        { edition: { starts: "2019-08-26", ends: null }, signed: [{ day: "2020-08-26", projects: 1 }] },
      ]),
    ).toBe(31);
    expect(daysOf([])).toBe(1);
  });
});

describe("The edition compared with", () => {
  const all = [
    edition("SCE-2018", { starts: "2018-08" }),
    edition("SCE-2019", { starts: "2019-08-26" }),
    edition("CF-2019", { expo: "CF", starts: "2019-09-01" }),
    edition("WSIE-2020", { expo: "WSIE", continues: "SCE-2019" }),
  ];
  const predecessor = (code: string) =>
    predecessorOf(all.find((one) => one.code === code) ?? edition(code), all)?.code ?? null;

  it("is the one it continues, or the one before of its expo", () => {
    expect(predecessor("WSIE-2020")).toBe("SCE-2019");
    expect(predecessor("SCE-2019")).toBe("SCE-2018");
    expect([predecessor("SCE-2018"), predecessor("CF-2019")]).toEqual([null, null]);
  });
});
