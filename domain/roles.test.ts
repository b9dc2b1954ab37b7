import { describe, expect, it } from "vitest";
import type { Actor } from "./actor";
import {
  demand,
  mayAdminister,
  mayPublish,
  mayReadUnpublished,
  maySeeDashboard,
  mayWrite,
  seesWithheld,
} from "./roles";

const actor = (roles: Actor["roles"]): Actor => ({ id: "1", name: "Mei", email: "mei@example.org", roles });
const organizer = actor({ organizer: ["SCE-2019"] });
const everyOrganizer = actor({ organizer: "all" });
const official = actor({ official: ["SCE-2019"] });
const officer = actor({ "follow-up-officer": ["500105"] });
const administrator = actor({ administrator: "all" });
const nobody = actor({});

const of2019 = { editions: ["SCE-2019"], units: ["500105"] };
const of2020 = { editions: ["SCE-2020"], units: ["500106"] };
const ofBoth = { editions: ["SCE-2019", "SCE-2020"], units: [] };
const ofNone = { editions: [], units: [] };

describe("reading unpublished records", () => {
  it("takes one of the record's editions, or units for follow-up officers", () => {
    for (const who of [organizer, official, officer]) {
      expect(mayReadUnpublished(who, of2019)).toBe(true);
      expect(mayReadUnpublished(who, of2020)).toBe(false);
    }
    expect(mayReadUnpublished(organizer, ofBoth)).toBe(true);
    expect(mayReadUnpublished(nobody, of2019)).toBe(false);
  });

  it("leaves a project without an edition to administrators and to all", () => {
    expect(mayReadUnpublished(organizer, ofNone)).toBe(false);
    expect(mayReadUnpublished(administrator, ofNone)).toBe(true);
    expect(mayReadUnpublished(everyOrganizer, ofNone)).toBe(true);
  });
});

describe("writing and publishing", () => {
  it("take every edition of the project", () => {
    for (const may of [mayWrite, mayPublish]) {
      expect(may(organizer, of2019.editions)).toBe(true);
      expect(may(organizer, ofBoth.editions)).toBe(false);
      expect(may(organizer, ofNone.editions)).toBe(false);
      expect(may(everyOrganizer, ofBoth.editions)).toBe(true);
      expect(may(administrator, ofNone.editions)).toBe(true);
    }
  });

  it("are not for officials and follow-up officers", () => {
    for (const who of [official, officer, nobody]) {
      expect(mayWrite(who, of2019.editions)).toBe(false);
      expect(mayPublish(who, of2019.editions)).toBe(false);
    }
  });
});

describe("dashboards and withheld amounts", () => {
  it("are for officials and administrators; organizers see the withheld amounts of their editions", () => {
    expect([official, administrator].every(maySeeDashboard)).toBe(true);
    expect([organizer, officer, nobody].some(maySeeDashboard)).toBe(false);
    expect(seesWithheld(official, of2019.editions)).toBe(true);
    expect(seesWithheld(organizer, of2019.editions)).toBe(true);
    expect(seesWithheld(organizer, ofBoth.editions)).toBe(false);
    expect(seesWithheld(officer, of2019.editions)).toBe(false);
  });
});

describe("demanding a right", () => {
  it("refuses with a reason from the list", () => {
    expect(() => demand(mayAdminister(organizer))).toThrow("role-needed");
    expect(() => demand(false, "outside-your-editions")).toThrow("outside-your-editions");
    expect(() => demand(mayAdminister(administrator))).not.toThrow();
  });
});
