import { describe, expect, it } from "vitest";
import { claimLabel } from "./claim-label";

const milestone = (key: string, kind: string, planned: string | null, actual: string | null = null) => ({
  key,
  kind,
  planned,
  actual,
});
const one = { agreements: [{ key: "a1" }], milestones: [milestone("m1", "started", "2020-03")] };
const two = {
  agreements: [{ key: "a1" }, { key: "a2" }],
  milestones: [
    milestone("m1", "delayed", null, "2019-06"),
    milestone("m2", "delayed", null, "2020-11-05"),
    milestone("m3", "operating", "2022"),
  ],
};

describe("what a claim speaks of", () => {
  it("is said in words", () => {
    expect(claimLabel("en", one, "jobs")).toBe("Jobs");
    expect(claimLabel("zh", one, "agreement:a1.amount")).toBe("金额");
  });

  it("names the agreement where there are several", () => {
    expect(claimLabel("en", two, "agreement:a2.amount")).toBe("Amount, agreement 2");
  });

  it("names the milestone, and whether it was only planned", () => {
    expect(claimLabel("en", one, "milestone:m1.planned")).toBe("Started (planned)");
    expect(claimLabel("en", one, "milestone:m1.actual")).toBe("Started");
  });

  it("tells two milestones of one kind apart by their dates", () => {
    expect(claimLabel("en", two, "milestone:m1.actual")).toBe("Delayed, June 2019");
    expect(claimLabel("en", two, "milestone:m2.actual")).toBe("Delayed, 5 November 2020");
    expect(claimLabel("zh", two, "milestone:m2.actual")).toContain("2020年11月5日");
    expect(claimLabel("en", two, "milestone:m3.planned")).toBe("Operating (planned)");
  });

  it("tells them apart by their order while a date is being typed", () => {
    const typed = {
      ...two,
      milestones: [milestone("m1", "delayed", "soon"), milestone("m2", "delayed", "")],
    };
    expect(claimLabel("en", typed, "milestone:m1.planned")).toBe("Delayed, 1 (planned)");
    expect(claimLabel("en", typed, "milestone:m2.planned")).toBe("Delayed, 2 (planned)");
  });

  it("reads claims from before milestones had keys, by the kind", () => {
    expect(claimLabel("en", two, "milestone:started.planned")).toBe("Started (planned)");
    expect(claimLabel("en", two, "milestone:delayed.actual")).toBe("Delayed");
  });

  it("says that a milestone is gone", () => {
    expect(claimLabel("en", one, "milestone:m9.actual")).toBe("A milestone that is no longer recorded");
  });

  it("stands as it is where there are no words for it", () => {
    expect(claimLabel("en", one, "something-new")).toBe("something-new");
  });
});
