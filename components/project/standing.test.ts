import { describe, expect, it } from "vitest";
import type { PublicMilestone } from "../../domain/project/public";
import { standingShown, standingTone } from "./standing";
import { publicProject } from "./testing/public-project";

const step = (kind: PublicMilestone["kind"], actual: string | null, verified = true): PublicMilestone => ({
  key: kind,
  kind,
  actual,
  planned: "2019",
  verified,
  note: {},
  sources: [],
});
const shown = (...milestones: PublicMilestone[]) => standingShown({ ...publicProject, milestones });

describe("the standing that a project is shown with", () => {
  it("is signed, which nobody has to verify, until a step happened", () => {
    expect(shown(step("started", null))).toEqual({ standing: "signed", verified: true });
  });

  it("is its latest step with an actual date, in whatever order they are listed", () => {
    expect(shown(step("completed", "2021-05"), step("started", "2019"))).toMatchObject({
      standing: "completed",
    });
  });

  it("says where a reported step was not verified yet", () => {
    const milestones = [step("started", "2019"), step("operating", "2022-03", false)];
    expect(shown(...milestones)).toEqual({ standing: "operating", verified: false });
  });
});

describe("the mark of a standing", () => {
  it("never makes a halt look like success", () => {
    for (const standing of ["delayed", "suspended", "terminated"] as const)
      expect(standingTone(standing)).toBe("strong");
    for (const standing of ["signed", "started", "operating"] as const)
      expect(standingTone(standing)).toBe("good");
  });
});
