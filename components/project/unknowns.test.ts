import { describe, expect, it } from "vitest";
import type { PublicProject } from "../../domain/project/public";
import { agreement, publicProject } from "./testing/public-project";
import { type Unknown, unknowns, unknownsOf } from "./unknowns";

const known: PublicProject = { ...publicProject, agreements: [agreement({})] };
const [party] = known.parties;
if (!party || !known.position) throw new Error("The project for tests has a party and a position.");
const { position } = known;

describe("What is not known of a project", () => {
  it("is nothing of one of which everything is", () => expect(unknownsOf(known)).toEqual([]));

  it.each<[Unknown, Partial<PublicProject>]>([
    ["amount", { position: { ...position, amounts: [] } }],
    ["parties", { parties: [] }],
    ["origin", { origins: [] }],
    ["domain", { domains: [] }],
    ["date", { agreements: [agreement({}), agreement({ dateSigned: "2019-08" })] }],
    ["roles", { parties: [party, { ...party, role: "not-stated" }] }],
    ["type", { agreements: [agreement({ type: "not-stated" })] }],
    ["milestones", { milestones: known.milestones.map((step) => ({ ...step, actual: null })) }],
    ["location", { locations: [] }],
    ["source", { sources: [] }],
  ])("is its %s where the record does not say it", (unknown, given) => {
    expect(unknownsOf({ ...known, ...given })).toEqual([unknown]);
  });

  it("is not an amount that is withheld: that one is known, and not told", () => {
    expect(unknownsOf({ ...known, position: { ...position, amounts: [], withheld: true } })).toEqual([]);
    expect(unknownsOf({ ...known, position: null })).toEqual([]);
  });

  it("stands in one order, however much it is", () => {
    const nothing = { ...known, parties: [], origins: [], domains: [], locations: [], sources: [] };
    const found = unknownsOf({ ...nothing, milestones: [] });
    expect(found).toEqual(unknowns.filter((one) => found.includes(one)));
    expect(found).toHaveLength(6);
  });
});
