import { describe, expect, it } from "vitest";
import { reached } from "../milestones";
import type { Milestone } from "../project/document";
import { project } from "../testing/records";
import { awaitingVerification, mayVerify, withVerified } from "./verification";

const [mei, luc, ana] = ["mei", "luc", "ana"];
const step = (key: string, said: Partial<Milestone> = {}): Milestone => ({
  key,
  kind: "started",
  planned: null,
  actual: "2020-03" as Milestone["actual"],
  sources: [],
  note: {},
  reporter: mei,
  verifier: null,
  ...said,
});
const document = (...milestones: Milestone[]) => project({ milestones });

describe("What waits for verification", () => {
  it("is what happened and nobody verified: a plan does not, nor what was verified", () => {
    const steps = [step("m1"), step("m2", { actual: null }), step("m3", { verifier: luc })];
    expect(awaitingVerification(document(...steps)).map(({ key }) => key)).toEqual(["m1"]);
  });
});

describe("Verifying", () => {
  it("names the person, of the steps that were ticked only, and makes them count as reached", () => {
    const both = document(step("m1"), step("m2", { kind: "operating" }));
    const after = withVerified(both, ["m2"], luc);
    expect(after.milestones.map(({ verifier }) => verifier)).toEqual([null, luc]);
    expect(reached(both.milestones)).toEqual([]);
    expect(reached(after.milestones)).toEqual(["operating"]);
  });

  it("changes nothing where nothing was ticked", () => {
    const before = document(step("m1"));
    expect(withVerified(before, [], luc)).toEqual(before);
  });

  it("is refused to whoever reported the step", () => {
    expect(() => withVerified(document(step("m1")), ["m1"], mei)).toThrow("second-person-needed");
  });

  it("is refused to whoever wrote an earlier change of it", () => {
    const hands = new Map([["m1", new Set([mei, ana])]]);
    expect(() => withVerified(document(step("m1")), ["m1"], ana, hands)).toThrow("second-person-needed");
    expect(mayVerify(step("m1"), ana, hands)).toBe(false);
    expect(mayVerify(step("m2"), ana, hands)).toBe(true);
  });

  it("is refused for a plan, for what was verified before, and for a step that is not there", () => {
    const steps = document(step("m1", { actual: null }), step("m2", { verifier: luc }));
    for (const key of ["m1", "m2", "m9"]) expect(() => withVerified(steps, [key], ana)).toThrow("not-found");
  });

  it("may be done by anybody where the reporter is not known", () => {
    const after = withVerified(document(step("m1", { reporter: null })), ["m1"], ana);
    expect(after.milestones[0]?.verifier).toBe(ana);
  });
});
