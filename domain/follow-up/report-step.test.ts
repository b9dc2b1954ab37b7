import { describe, expect, it } from "vitest";
import type { Milestone, ProjectDocument } from "../project/document";
import { gapsOf } from "../project/gaps";
import { agreement, date, project } from "../testing/records";
import type { Report } from "./report";
import { onlyFollowsUp, stepsReported, withReport } from "./report-step";

const [mei, ana] = ["mei", "ana"];
const address = "https://example.org/start";
const started: Report = {
  kind: "started",
  planned: null,
  actual: date("2026-03"),
  evidence: { address, title: "Works begin", kind: "company" },
};
const step = (said: Partial<Milestone> = {}): Milestone => ({
  ...{
    key: "m1",
    kind: "started",
    planned: date("2026"),
    actual: null,
    sources: [],
    note: { en: "as said" },
  },
  ...{ reporter: ana, verifier: null },
  ...said,
});
const signed = (given: Partial<ProjectDocument> = {}) =>
  project({ agreements: [agreement("first")], ...given });

describe("Reporting a step", () => {
  it("adds it in the name of the reporter, with its evidence, and verifies nothing", () => {
    const after = withReport(signed(), started, mei);
    expect(after.milestones).toEqual([
      { ...step({ planned: null, actual: date("2026-03"), note: {} }), sources: ["s1"], reporter: mei },
    ]);
    expect(after.sources).toMatchObject([{ key: "s1", address, title: "Works begin", kind: "company" }]);
    expect(gapsOf(after).filter(({ path }) => path.startsWith("milestones"))).toEqual([]);
  });

  it("lets happen what was planned, keeping the plan and what was said of it", () => {
    const after = withReport(signed({ milestones: [step()] }), started, mei);
    expect(after.milestones).toMatchObject([
      { key: "m1", planned: "2026", actual: "2026-03", note: { en: "as said" }, reporter: mei },
    ]);
  });

  it("moves a plan that has not happened", () => {
    const later: Report = { kind: "started", planned: date("2027"), actual: null, evidence: null };
    expect(withReport(signed({ milestones: [step()] }), later, mei).milestones).toMatchObject([
      { key: "m1", planned: "2027", actual: null },
    ]);
  });

  it("stands beside an earlier step of its kind that happened, which stays verified", () => {
    const before = step({ actual: date("2020"), verifier: mei });
    const after = withReport(signed({ milestones: [before] }), started, mei);
    expect(after.milestones).toHaveLength(2);
    expect(after.milestones[0]).toEqual(before);
    expect(after.milestones[1]?.key).toBe("m2");
  });

  it("names evidence that the record has already, and takes no key twice", () => {
    const known = withReport(signed(), started, mei);
    const again = withReport(known, { ...started, kind: "operating" }, mei);
    expect(again.sources).toHaveLength(1);
    expect(again.milestones.map(({ key, sources }) => [key, sources])).toEqual([
      ["m1", ["s1"]],
      ["m2", ["s1"]],
    ]);
    const gap = withReport(signed({ milestones: [step({ key: "m2", kind: "delayed" })] }), started, mei);
    expect(gap.milestones.map(({ key }) => key)).toEqual(["m2", "m3"]);
  });

  it("is refused where the record has it with these dates", () => {
    const once = withReport(signed(), started, mei);
    expect(() => withReport(once, started, ana)).toThrow("already-reported");
    const planned: Report = { kind: "started", planned: date("2026"), actual: null, evidence: null };
    expect(() => withReport(signed({ milestones: [step()] }), planned, ana)).toThrow("already-reported");
  });
});

describe("A draft that only follows up", () => {
  const published = signed({ milestones: [step()] });
  const reported = withReport(published, started, mei);

  it("adds and changes steps and adds sources, nothing else", () => {
    expect(onlyFollowsUp(published, reported)).toBe(true);
    expect(onlyFollowsUp(published, { ...reported, domains: ["AI"] })).toBe(false);
    expect(onlyFollowsUp(published, { ...reported, title: { en: "Another" } })).toBe(false);
  });

  it("takes no step and no source away, and changes no source that was there", () => {
    expect(onlyFollowsUp(reported, { ...reported, milestones: [] })).toBe(false);
    expect(onlyFollowsUp(reported, { ...reported, sources: [] })).toBe(false);
    const renamed = reported.sources.map((source) => ({ ...source, title: "Something else" }));
    expect(onlyFollowsUp(reported, { ...reported, sources: renamed })).toBe(false);
  });

  it("is read by what it adds or changes", () => {
    const more = withReport(reported, { ...started, kind: "delayed" }, mei);
    expect(stepsReported(reported, more).map(({ kind }) => kind)).toEqual(["delayed"]);
    expect(stepsReported(published, reported).map(({ key }) => key)).toEqual(["m1"]);
    expect(stepsReported(reported, reported)).toEqual([]);
  });
});
