import { describe, expect, it } from "vitest";
import { positionOf } from "../counting/position-of";
import { agreement, billions, date, party, project } from "../testing/records";
import type { countingDecisions, Milestone, Source } from "./document";
import { gapsOf } from "./gaps";
import { decisionsOffered, formerFirst } from "./merge-agreements";
import { mergedRecords } from "./merge-records";

const source = (key: string, address: string): Source => ({
  key,
  kind: "press",
  address,
  title: null,
  date: null,
  language: null,
  quote: null,
});
const choose = (decision: (typeof countingDecisions)[number], reason: string | null = null) => ({
  first: { decision, reason },
});
const staying = project({
  domains: ["IC"],
  agreements: [agreement("first", { amount: billions("10"), sources: ["s1"] })],
  sources: [source("s1", "https://example.org/a")],
});
const ending = project({
  title: { en: "Memory works", zh: "存储芯片项目" },
  domains: ["AI", "IC"],
  leadUnit: "500112",
  agreements: [
    agreement("first", {
      dateSigned: "2020-08-25",
      amount: billions("12"),
      parties: [party("investor", ["DE"])],
      sources: ["s1", "s2"],
    }),
  ],
  sources: [source("s1", "https://example.org/b"), source("s2", "https://example.org/a")],
  claims: [
    {
      key: "c1",
      field: "agreement:first.amount",
      value: "12 bn",
      source: "s2",
      chosen: true,
      reason: {},
      unconfirmed: false,
    },
  ],
});

describe("Merging two records of one project", () => {
  it("keeps claims with the milestone that they speak of, and in the language that they are written in", () => {
    const delayed = {
      key: "m1",
      kind: "delayed" as const,
      planned: null,
      actual: null,
      sources: [],
      note: {},
      reporter: null,
      verifier: null,
    };
    const claim = { key: "c9", value: "later", source: "s2", chosen: false, reason: {}, unconfirmed: false };
    const french = {
      ...ending,
      originalLanguage: "fr" as const,
      milestones: [delayed],
      claims: [{ ...claim, field: "milestone:m1.planned" }],
    };
    const zh = { ...staying, originalLanguage: "zh" as const };
    const spoken = (milestones: Milestone[]) =>
      mergedRecords({ ...zh, milestones }, french, choose("repeat")).claims.find(
        ({ value }) => value === "later",
      );
    const another = { ...delayed, planned: date("2021") };
    expect(spoken([another])).toMatchObject({ field: "milestone:m1-2.planned", language: "fr" });
    expect(spoken([delayed])).toMatchObject({ field: "milestone:m1.planned" });
    expect(spoken([{ ...delayed, key: "m7" }])).toMatchObject({ field: "milestone:m7.planned" });
  });

  it("takes a step that one of them lists twice for the one that both report, with all of its sources", () => {
    const step = {
      key: "m1",
      kind: "started" as const,
      planned: null,
      actual: date("2020-01"),
      sources: ["s1"],
      note: {},
      reporter: null,
      verifier: null,
    };
    const claim = { key: "c1", value: "2020", source: "s2", chosen: true, reason: {}, unconfirmed: false };
    const twice = {
      ...ending,
      milestones: [step, { ...step, key: "m2", sources: ["s2"] }],
      claims: ["m1", "m2"].map((key) => ({ ...claim, key: `c-${key}`, field: `milestone:${key}.actual` })),
    };
    const both = mergedRecords({ ...staying, milestones: [{ ...step, sources: [] }] }, twice, {});
    expect(both.milestones).toMatchObject([{ key: "m1", sources: ["s1-2", "s1"] }]);
    expect(both.claims.map(({ field, chosen }) => [field, chosen])).toEqual([
      ["milestone:m1.actual", true],
      ["milestone:m1.actual", false],
    ]);
  });

  it("keeps the first announcement that is the earlier one, and of one day the one that stays", () => {
    const announced = (day: string) => ({ date: date(day), source: "s1" });
    const kept = (one: string | null, other: string | null) =>
      mergedRecords(
        { ...staying, firstAnnounced: one === null ? null : announced(one) },
        { ...ending, firstAnnounced: other === null ? null : announced(other) },
        choose("repeat"),
      ).firstAnnounced;
    expect(kept("2018-03", "2018-02-28")).toEqual({ date: "2018-02-28", source: "s1-2" });
    expect(kept("2018-03", "2018-04")).toEqual({ date: "2018-03", source: "s1" });
    expect(kept("2018-01-01", "2018")).toEqual({ date: "2018-01-01", source: "s1" });
    expect(kept(null, "2018")).toEqual({ date: "2018", source: "s1-2" });
    expect(kept("2018", null)).toEqual({ date: "2018", source: "s1" });
  });

  it("moves everything in under keys of its own, and names a source that both have once", () => {
    const both = mergedRecords(staying, ending, choose("repeat"));
    expect(both.agreements.map(({ key, sources }) => ({ key, sources }))).toEqual([
      { key: "first", sources: ["s1"] },
      { key: "first-2", sources: ["s1-2", "s1"] },
    ]);
    expect(both.sources.map(({ key, address }) => `${key} ${address}`)).toEqual([
      "s1 https://example.org/a",
      "s1-2 https://example.org/b",
    ]);
    expect(both.claims).toMatchObject([{ field: "agreement:first-2.amount", source: "s1", chosen: true }]);
  });

  it("keeps what the staying record says, and takes over what it does not know", () => {
    const both = mergedRecords(staying, ending, choose("repeat"));
    expect(both.title).toEqual({ en: "Memory plant", zh: "存储芯片项目" });
    expect(both).toMatchObject({ domains: ["IC", "AI"], leadUnit: "500112", otherUnits: [] });
  });

  it.each([
    ["repeat", "2019", "10000000000"],
    ["upgrade", "2019", "12000000000"],
    ["increase", "2019", "22000000000"],
    ["replacement", "2020", "12000000000"],
    ["excluded", "2019", "10000000000"],
  ] as const)("counts a later agreement as %s where that was answered", (decision, year, amount) => {
    const both = mergedRecords(staying, ending, choose(decision, "A rehearsal."));
    expect(gapsOf(both).filter(({ blocks }) => blocks)).toEqual([]);
    expect(positionOf(both)).toMatchObject({ year: Number(year), amounts: [{ min: amount }] });
  });

  it("lets an earlier agreement be the first signing, which the former first one repeats", () => {
    const older = { ...ending, agreements: [agreement("first", { dateSigned: "2018-08-25" })] };
    expect(
      decisionsOffered(older.agreements[0] ?? agreement("first"), staying.agreements, older.agreements),
    ).toEqual(["first", "excluded"]);
    const both = mergedRecords(staying, older, choose("first"));
    expect(both.agreements.map(({ counting }) => counting)).toEqual([
      { decision: "repeat", actsOn: "first-2", reason: null },
      { decision: "first", actsOn: null, reason: null },
    ]);
    expect(positionOf(both)).toMatchObject({ year: 2018, amounts: [] });
    expect(gapsOf(both).filter(({ blocks }) => blocks)).toEqual([]);
  });

  it("counts the former first signing as it was answered, so that no amount is lost by an older paper", () => {
    const older = {
      ...ending,
      agreements: [agreement("first", { dateSigned: "2018", type: "framework-agreement" })],
    };
    const answers = { ...choose("first"), [formerFirst]: { decision: "upgrade" as const, reason: null } };
    expect(positionOf(mergedRecords(staying, older, answers))).toMatchObject({
      class: "contract",
      year: 2018,
      amounts: [{ min: "10000000000" }],
    });
  });

  it("takes a loose date that may be later for a repeat, and leaves the figures as they are", () => {
    const loose = { ...ending, agreements: [agreement("first", { dateSigned: "2019-08" })] };
    const [one = agreement("first")] = loose.agreements;
    expect(decisionsOffered(one, staying.agreements, loose.agreements)).toEqual([
      "repeat",
      "first",
      "excluded",
    ]);
    const both = mergedRecords(staying, loose, choose("repeat"));
    expect(both.agreements[1]?.counting).toMatchObject({ decision: "repeat", actsOn: "first" });
    expect(gapsOf(both).filter(({ blocks }) => blocks)).toEqual([]);
    expect(positionOf(both)).toEqual(positionOf(staying));
  });

  it("offers the first signing only for what was signed before everything that stays", () => {
    const [later] = ending.agreements;
    expect(later && decisionsOffered(later, staying.agreements, ending.agreements)).toEqual([
      "repeat",
      "upgrade",
      "increase",
      "replacement",
      "excluded",
    ]);
  });

  it("goes on following the staying record's claim, and takes a step that both report for one", () => {
    const claim = {
      key: "c1",
      field: "jobs",
      value: "300",
      source: "s1",
      chosen: true,
      reason: {},
      unconfirmed: false,
    };
    const step = {
      key: "m1",
      kind: "started",
      planned: null,
      actual: date("2020-01"),
      sources: ["s1"],
      note: {},
      reporter: null,
      verifier: null,
    } as const;
    const one = { ...staying, claims: [claim], milestones: [{ ...step, sources: ["s1"] }] };
    const other = {
      ...ending,
      claims: [{ ...claim, value: "400" }],
      milestones: [{ ...step, sources: ["s1"] }],
    };
    const both = mergedRecords(one, other, choose("repeat"));
    expect(both.claims.map(({ value, chosen }) => [value, chosen])).toEqual([
      ["300", true],
      ["400", false],
    ]);
    expect(both.milestones).toMatchObject([{ key: "m1", sources: ["s1", "s1-2"] }]);
  });

  it("refuses what no record could hold", () => {
    const many = Array.from({ length: 60 }, (_, n) => agreement("repeat", { key: `a${n}` }));
    const full = project({ agreements: many });
    expect(() => mergedRecords(full, full, {})).toThrow("too-much-to-merge");
  });
});
