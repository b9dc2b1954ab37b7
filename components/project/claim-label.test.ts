import { describe, expect, it } from "vitest";
import { claimLabel } from "./claim-label";

const one = [{ key: "a1" }];
const two = [{ key: "a1" }, { key: "a2" }];

describe("what a claim speaks of", () => {
  it("is said in words", () => {
    expect(claimLabel("en", one, "jobs")).toBe("Jobs");
    expect(claimLabel("zh", one, "agreement:a1.amount")).toBe("金额");
  });

  it("names the agreement where there are several", () => {
    expect(claimLabel("en", two, "agreement:a2.amount")).toBe("Amount, agreement 2");
  });

  it("names the milestone, and whether it was only planned", () => {
    expect(claimLabel("en", one, "milestone:started.planned")).toBe("Started (planned)");
    expect(claimLabel("en", one, "milestone:started.actual")).toBe("Started");
  });

  it("stands as it is where there are no words for it", () => {
    expect(claimLabel("en", one, "something-new")).toBe("something-new");
  });
});
