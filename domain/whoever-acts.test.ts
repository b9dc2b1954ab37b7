import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, roles } from "./actor";
import {
  hasRole,
  mayAdminister,
  mayMerge,
  mayPublish,
  mayReadUnpublished,
  mayRecord,
  maySeeDashboard,
  mayWrite,
  seesWithheld,
} from "./roles";

const actor = (held: Actor["roles"]): Actor => ({
  id: "1",
  name: "Mei",
  email: "mei@example.org",
  roles: held,
});
const project = { editions: ["SCE-2019"], units: ["500112"] };
const rights = {
  read: (who: Actor) => mayReadUnpublished(who, project),
  write: (who: Actor) => mayWrite(who, project.editions),
  publish: (who: Actor) => mayPublish(who, project.editions),
  desk: mayRecord,
  dashboard: maySeeDashboard,
  withheld: (who: Actor) => seesWithheld(who, project.editions),
  merge: mayMerge,
  administer: mayAdminister,
} as const;
type Right = keyof typeof rights;

const held = (who: Actor) => (Object.keys(rights) as Right[]).filter((right) => rights[right](who));

describe("the roles, one by one", () => {
  it.each<[string, Actor["roles"], Right[]]>([
    ["nobody", {}, []],
    ["an official of the edition", { official: ["SCE-2019"] }, ["read", "dashboard", "withheld"]],
    ["an official of another", { official: ["SCE-2020"] }, ["dashboard"]],
    ["an official of none", { official: [] }, ["dashboard"]],
    ["a follow-up officer of the unit", { "follow-up-officer": ["500112"] }, ["read"]],
    ["a follow-up officer of another", { "follow-up-officer": ["500105"] }, []],
    [
      "an organizer of the edition",
      { organizer: ["SCE-2019"] },
      ["read", "write", "publish", "desk", "withheld"],
    ],
    ["an organizer of another", { organizer: ["SCE-2020"] }, ["desk"]],
    ["an organizer of all", { organizer: "all" }, ["read", "write", "publish", "desk", "withheld", "merge"]],
    ["an administrator", { administrator: "all" }, Object.keys(rights) as Right[]],
  ])("%s may do what the model says, and nothing else", (_, roles, expected) => {
    expect(held(actor(roles))).toEqual(expected);
  });

  it("an edition's code is no unit's, and a unit's no edition's", () => {
    expect(held(actor({ official: ["500112"] }))).not.toContain("read");
    expect(held(actor({ "follow-up-officer": ["SCE-2019"] }))).not.toContain("read");
  });
});

const scope = fc.oneof(fc.constant("all" as const), fc.subarray(["SCE-2019", "SCE-2020", "500112"]));
const anyRoles = fc
  .record(Object.fromEntries(roles.map((role) => [role, fc.option(scope, { nil: undefined })])))
  .map((all) => all as Actor["roles"]);
const anyEditions = fc.subarray(["SCE-2019", "SCE-2020"]);

describe("whoever acts", () => {
  it("may read what they may write, and see its withheld amounts", () => {
    fc.assert(
      fc.property(anyRoles, anyEditions, (all, editions) => {
        const who = actor(all);
        if (!mayWrite(who, editions)) return;
        expect(mayReadUnpublished(who, { editions, units: [] })).toBe(true);
        expect(seesWithheld(who, editions)).toBe(true);
        expect(mayRecord(who)).toBe(true);
      }),
    );
  });

  it("gains nothing by a project being in one edition more", () => {
    fc.assert(
      fc.property(anyRoles, anyEditions, (all, editions) => {
        const who = actor(all);
        if (editions.length === 0 || !mayWrite(who, [...editions, "SCE-2021"])) return;
        expect(mayWrite(who, editions)).toBe(true);
      }),
    );
  });

  it("loses nothing by one role more", () => {
    fc.assert(
      fc.property(anyRoles, fc.constantFrom(...roles), (all, role) => {
        const before = held(actor({ ...all, [role]: undefined }));
        expect(held(actor({ ...all, [role]: all[role] ?? "all" }))).toEqual(expect.arrayContaining(before));
      }),
    );
  });

  it("without a role may do nothing at all, and with one has one", () => {
    expect(held(actor({}))).toEqual([]);
    expect(hasRole(actor({}))).toBe(false);
    for (const role of roles) expect(hasRole(actor({ [role]: [] }))).toBe(true);
  });
});
