import { describe, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { agreement, project } from "../../domain/testing/records";
import { assignmentOf, assignmentOfDraft, withEditions } from "./assignment";
import { laterOf, touchedBy } from "./close-position";

const at = (...editions: (string | null)[]) =>
  project({ agreements: editions.map((edition, n) => agreement("repeat", { key: `a${n}`, edition })) });
const unplaced = project({
  agreements: [
    agreement("first", { edition: null, unplaced: true }),
    agreement("repeat", { edition: "SCE-2019" }),
  ],
});
const organizerOf = (organizer?: "all" | readonly string[]): Pick<Actor, "roles"> => ({
  roles: organizer === undefined ? { administrator: "all" } : { organizer },
});

describe("Whose a project is", () => {
  it("is said by the editions of all its agreements, each once, whatever is counted", () => {
    expect(assignmentOf(at("SCE-2019", "CF-2022-1", "SCE-2019", null)).editions).toEqual([
      ...["CF-2022-1", "SCE-2019"],
    ]);
    expect(assignmentOf(at(null)).editions).toEqual([]);
  });

  it("is said by its lead unit and its other units", () => {
    const { units } = assignmentOf(project({ leadUnit: "500112", otherUnits: ["500105", "500112"] }));
    expect(units).toEqual(["500112", "500105"]);
    expect(assignmentOf(project()).units).toEqual([]);
  });
});

describe("Whose a draft is", () => {
  it("is said by its agreements alone where they have their places", () => {
    const draft = at("SCE-2019");
    expect(assignmentOfDraft(draft, organizerOf(["CF-2022-1"]), ["OLD"]).editions).toEqual(["SCE-2019"]);
  });

  it("is said by all editions of its writer, too, while the place of one is not known", () => {
    expect(assignmentOfDraft(unplaced, organizerOf(["SCE-2020", "CF-2022-1"])).editions).toEqual([
      ...["CF-2022-1", "SCE-2019", "SCE-2020"],
    ]);
  });

  it("stays with those it belonged to where its writer may choose among all", () => {
    for (const writer of [organizerOf("all"), organizerOf()]) {
      expect(assignmentOfDraft(unplaced, writer, ["SCE-2020"]).editions).toEqual(["SCE-2019", "SCE-2020"]);
      expect(assignmentOfDraft(unplaced, writer).editions).toEqual(["SCE-2019"]);
    }
  });
});

describe("The edition of an agreement", () => {
  const ceremonies = new Map([
    ["c1", { edition: "CF-2022-1" }],
    ["c2", { edition: null }],
  ]) as never;
  const editionOf = (given: { ceremony: string | null; edition: string | null }) =>
    withEditions(project({ agreements: [agreement("first", given)] }), { ceremonies }).agreements[0]?.edition;

  it("is its ceremony's, whatever it says itself", () => {
    expect(editionOf({ ceremony: "c1", edition: "SCE-2019" })).toBe("CF-2022-1");
    expect(editionOf({ ceremony: "c2", edition: "SCE-2019" })).toBeNull();
  });

  it("is its own where it has no ceremony, or one that is not known", () => {
    expect(editionOf({ ceremony: null, edition: "SCE-2019" })).toBe("SCE-2019");
    expect(editionOf({ ceremony: "gone", edition: "SCE-2019" })).toBe("SCE-2019");
  });
});

describe("The instants of a project's versions", () => {
  const [earlier, later] = [new Date("2026-03-01T08:00:00Z"), new Date("2026-03-01T08:00:01Z")];

  it("never run backwards, whatever the clock does", () => {
    expect(laterOf(later, earlier)).toBe(later);
    expect(laterOf(earlier, later)).toBe(later);
    expect(laterOf(earlier, null)).toBe(earlier);
  });
});

describe("Whose pages change when a project moves", () => {
  const shown = { ceremonies: ["c1"], organizations: ["o1", "o2"], domains: ["AI"], origins: ["DE"] };

  it("are those of before and of after, each once", () => {
    const after = { ...shown, organizations: ["o2", "o3"], domains: [], origins: ["FR"] };
    expect(touchedBy(["SCE-2019"], shown, after)).toEqual({
      editions: ["SCE-2019"],
      ceremonies: ["c1"],
      organizations: ["o1", "o2", "o3"],
      domains: ["AI"],
      origins: ["DE", "FR"],
    });
  });

  it("are those of its editions alone where it had no position", () => {
    const none = { ceremonies: [], organizations: [], domains: [], origins: [] };
    expect(touchedBy(["SCE-2019"], null)).toEqual({ editions: ["SCE-2019"], ...none });
  });
});
