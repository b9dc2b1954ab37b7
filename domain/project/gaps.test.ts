import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument } from "../testing/any-document";
import { agreement, billions, date, party, project } from "../testing/records";
import type { Source } from "./document";
import { gapsOf } from "./gaps";

const source: Source = {
  key: "s1",
  kind: "government",
  address: "https://example.org/",
  title: null,
  date: null,
  language: null,
  quote: null,
};
const complete = project({
  title: { zh: "芯片", en: "Chips", fr: "Puces" },
  domains: ["IC"],
  sources: [source],
  agreements: [
    agreement("first", { amount: billions("1"), parties: [party("investor", ["DE"])], sources: ["s1"] }),
  ],
});
const [first = agreement("first")] = complete.agreements;
const blocking = (given: Partial<typeof complete>) =>
  gapsOf({ ...complete, ...given })
    .filter((gap) => gap.blocks)
    .map(({ kind, path }) => `${kind} ${path}`);
const told = (given: Partial<typeof complete>) =>
  gapsOf({ ...complete, ...given })
    .filter((gap) => !gap.blocks)
    .map(({ kind, path }) => `${kind} ${path}`);

describe("a record that lacks nothing", () => {
  it("has no gaps", () => expect(gapsOf(complete)).toEqual([]));
});

describe("what prevents publication", () => {
  it("is no title in the original language", () => {
    expect(blocking({ originalLanguage: "fr", title: { zh: "芯片" } })).toEqual(["no-title title.fr"]);
  });

  it("is no agreement, or one without a date", () => {
    expect(blocking({ agreements: [] })).toEqual(["no-agreement agreements"]);
    expect(blocking({ agreements: [{ ...first, dateSigned: null }] })).toEqual([
      "no-date agreements.0.dateSigned",
    ]);
  });

  it("is no first signing, or several, unless nothing counts", () => {
    const second = { ...first, key: "second" };
    expect(blocking({ agreements: [first, second] })).toEqual(["several-first agreements"]);
    const counting = { decision: "repeat" as const, actsOn: "second", reason: null };
    const excluded = { decision: "excluded" as const, actsOn: null, reason: "Announced only" };
    expect(
      blocking({
        agreements: [
          { ...second, counting: excluded },
          { ...first, counting },
        ],
      }),
    ).toEqual(["no-first agreements"]);
    expect(blocking({ agreements: [{ ...first, counting: excluded }] })).toEqual([]);
  });

  it("is a decision on no agreement, on itself, or on one that comes later", () => {
    const acting = (actsOn: string | null, day: string) => ({
      ...first,
      key: "more",
      dateSigned: date(day),
      counting: { decision: "increase" as const, actsOn, reason: null },
    });
    const missing = ["acts-on-missing agreements.1.counting.actsOn"];
    expect(blocking({ agreements: [first, acting(null, "2020")] })).toEqual(missing);
    expect(blocking({ agreements: [first, acting("more", "2020")] })).toEqual(missing);
    expect(blocking({ agreements: [first, acting("other", "2020")] })).toEqual(missing);
    expect(blocking({ agreements: [first, acting("first", "2018")] })).toEqual([
      "acts-on-later agreements.1.counting.actsOn",
    ]);
    expect(blocking({ agreements: [first, acting("first", "2020")] })).toEqual([]);
  });

  it("is no repeat of which a loose date leaves open that it came later", () => {
    const again = (dateSigned: string) => agreement("repeat", { key: "again", dateSigned });
    const signed = agreement("first", { dateSigned: "2019-08-26" });
    expect(blocking({ agreements: [signed, again("2019-08")] })).toEqual([]);
    expect(blocking({ agreements: [signed, again("2019")] })).toEqual([]);
    expect(blocking({ agreements: [signed, again("2019-07")] })).toEqual([
      "acts-on-later agreements.1.counting.actsOn",
    ]);
    const more = agreement("increase", { key: "more", dateSigned: "2019-08" });
    expect(blocking({ agreements: [signed, more] })).toEqual(["acts-on-later agreements.1.counting.actsOn"]);
  });

  it("is an exclusion without a reason, or a supplement to nothing", () => {
    const counting = { decision: "excluded" as const, actsOn: null, reason: null };
    expect(blocking({ agreements: [first, { ...first, key: "out", counting }] })).toEqual([
      "reason-missing agreements.1.counting.reason",
    ]);
    expect(blocking({ agreements: [{ ...first, type: "supplementary" }] })).toEqual([
      "supplements-missing agreements.0.supplements",
    ]);
  });

  it("is a source that is not listed, a long quote, or two claims chosen of one field", () => {
    expect(blocking({ agreements: [{ ...first, sources: ["s2"] }] })).toEqual([
      "unknown-source agreements.0.sources",
    ]);
    for (const quote of [Array(16).fill("word").join(" "), "签".repeat(41)])
      expect(blocking({ sources: [{ ...source, quote }] })).toEqual(["quote-too-long sources.0.quote"]);
    const claim = {
      key: "c1",
      field: "jobs",
      value: "3000",
      source: "s1",
      chosen: true,
      reason: {},
      unconfirmed: false,
    };
    expect(blocking({ claims: [claim, { ...claim, key: "c2" }] })).toEqual([
      "several-chosen claims.1.chosen",
    ]);
    expect(blocking({ claims: [claim, { ...claim, key: "c2", chosen: false }] })).toEqual([]);
  });

  it("is something listed twice", () => {
    expect(blocking({ domains: ["IC", "IC"] })).toEqual(["listed-twice domains"]);
    expect(blocking({ leadUnit: "500105", otherUnits: ["500105"] })).toEqual(["listed-twice otherUnits"]);
    expect(blocking({ agreements: [{ ...first, parties: [party("investor", ["DE", "DE"])] }] })).toEqual([
      "listed-twice agreements.0.parties.0.origins",
    ]);
  });

  it("is a value that cannot be", () => {
    expect(blocking({ jobs: { min: 10, max: 5 } })).toEqual(["jobs-ends jobs.max"]);
    const owner = party("investor", ["DE"], { sharePercent: "100.0001" });
    expect(blocking({ agreements: [{ ...first, parties: [owner] }] })).toEqual([
      "share-over-100 agreements.0.parties.0.sharePercent",
    ]);
    const milestone = {
      key: "m1",
      kind: "started" as const,
      planned: null,
      actual: date("2020"),
      sources: [],
      note: {},
      reporter: "00000000-0000-4000-8000-000000000001",
      verifier: "00000000-0000-4000-8000-000000000001",
    };
    expect(blocking({ milestones: [milestone] })).toEqual(["same-person milestones.0.verifier"]);
  });
});

describe("what is only told", () => {
  it("is what a reader will miss", () => {
    expect(told({ title: { en: "Chips" } })).toEqual([
      "language-missing title.zh",
      "language-missing title.fr",
    ]);
    expect(told({ domains: [] })).toEqual(["no-domain domains"]);
    expect(told({ agreements: [agreement("first")] })).toEqual([
      "no-party agreements.0.parties",
      "no-source agreements.0.sources",
      "no-amount agreements.0.amount",
      "no-origin agreements.0.parties",
    ]);
  });

  it("is no amount where an upgrade discloses none", () => {
    const upgrade = agreement("upgrade", { dateSigned: "2020", sources: ["s1"], parties: first.parties });
    expect(told({ agreements: [first, upgrade] })).toEqual(["no-amount agreements.1.amount"]);
  });
});

it("any document whatever can be asked for its gaps", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      for (const { path } of gapsOf(document)) expect(path).not.toBe("");
    }),
    { numRuns: 50 },
  );
});
