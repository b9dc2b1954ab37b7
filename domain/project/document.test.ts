import { describe, expect, it } from "vitest";
import { type AgreementType, agreementTypes, classOfType } from "../agreement-type";
import { classOf } from "../counting/agreements";
import { agreement, billions, date, party, project } from "../testing/records";
import { ProjectDocument } from "./document";
import { gapsOf } from "./gaps";
import { formatReference, mayBeReference, referencePrefix } from "./reference";

const faults = (document: unknown) =>
  ProjectDocument.safeParse(document).error?.issues.map(({ path }) => path.join(".")) ?? [];
const whole = project({ agreements: [agreement("first")] });
const [first] = whole.agreements;

describe("the classes of agreement", () => {
  it.each<[string, AgreementType[]]>([
    ["contract", ["investment-contract", "joint-venture-contract", "technology-agreement", "fund-agreement"]],
    [
      "framework",
      [
        "strategic-framework",
        "framework-agreement",
        "strategic-cooperation-agreement",
        "cooperation-agreement",
      ],
    ],
    ["intent", ["letter-of-intent", "memorandum-of-understanding", "intended-purchase"]],
    ["purchase", ["purchase-order"]],
    ["announcement", ["public-announcement"]],
    ["not-stated", ["not-stated"]],
  ])("%s is that of %j, and of no other type", (name, types) => {
    const of = Object.entries(classOfType).flatMap(([type, known]) => (known === name ? [type] : []));
    expect(of).toEqual(types);
    for (const type of types) expect(classOf(agreement("first", { type }), [])).toBe(name);
  });

  it("a supplementary agreement is a type of its own, which has the class of what it supplements", () => {
    expect(agreementTypes).toContain("supplementary");
    const memorandum = agreement("first", { key: "m", type: "letter-of-intent" });
    const more = agreement("increase", { type: "supplementary", supplements: "m" });
    expect(classOf(more, [memorandum, more])).toBe("intent");
  });
});

describe("a project's document", () => {
  it("stands with zero domains, no unit, no location, no amount and no party", () => {
    expect(faults(whole)).toEqual([]);
    expect(faults(project())).toEqual([]);
  });

  it.each<[string, object, string]>([
    ["a language that the register does not have", { originalLanguage: "de" }, "originalLanguage"],
    ["a location that is no place on earth", { locations: [{ code: "QQ", place: "" }] }, "locations.0.code"],
    ["a kind of its own", { kind: "castle" }, "kind"],
    ["jobs below zero", { jobs: { min: -1, max: null } }, "jobs.min"],
    ["half a job", { jobs: { min: 0.5, max: null } }, "jobs.min"],
    [
      "a date that does not exist",
      { firstAnnounced: { date: "2019-02-29", source: "s1" } },
      "firstAnnounced.date",
    ],
    [
      "an agreement that was signed on the 30th of February",
      { agreements: [{ ...first, dateSigned: "2020-02-30" }] },
      "agreements.0.dateSigned",
    ],
    [
      "an agreement of a type nobody lists",
      { agreements: [{ ...first, type: "handshake" }] },
      "agreements.0.type",
    ],
    [
      "a running order below zero",
      { agreements: [{ ...first, runningOrder: -1 }] },
      "agreements.0.runningOrder",
    ],
    ["a status nobody lists", { agreements: [{ ...first, status: "torn" }] }, "agreements.0.status"],
    [
      "an organization by name instead of id",
      { agreements: [{ ...first, parties: [{ ...party("investor", ["DE"]), organization: "BOE" }] }] },
      "agreements.0.parties.0.organization",
    ],
    [
      "a share below zero",
      { agreements: [{ ...first, parties: [party("investor", ["DE"], { sharePercent: "-1" })] }] },
      "agreements.0.parties.0.sharePercent",
    ],
    [
      "an amount in no currency",
      { agreements: [{ ...first, amount: billions("5", "exact", "Yuan") }] },
      "agreements.0.amount.currency",
    ],
    [
      "an amount over no year",
      { agreements: [{ ...first, amount: { ...billions("5"), years: 0 } }] },
      "agreements.0.amount.years",
    ],
    [
      "a source that is a script",
      {
        sources: [
          {
            key: "s1",
            kind: "press",
            address: "javascript:alert(1)",
            title: null,
            date: null,
            language: null,
            quote: null,
          },
        ],
      },
      "sources.0.address",
    ],
    [
      "a key with capitals",
      {
        sources: [
          { key: "S1", kind: "press", address: null, title: null, date: null, language: null, quote: null },
        ],
      },
      "sources.0.key",
    ],
    ["a text without end", { title: { en: "x".repeat(10_001) } }, "title.en"],
    ["a hundred and one agreements", { agreements: Array(101).fill(first) }, "agreements"],
  ])("is refused with %s", (_, changed, path) => {
    expect(faults({ ...whole, ...changed })).toContain(path);
  });

  it("reads CN-HK as HK, and drops a text that is blank", () => {
    const read = ProjectDocument.parse({
      ...whole,
      title: { zh: " 芯片 ", en: "  " },
      locations: [{ code: "cn-hk", place: " Central " }],
    });
    expect(read.title).toEqual({ zh: "芯片" });
    expect(read.locations).toEqual([{ code: "HK", place: "Central" }]);
  });

  it("keeps nothing that it does not know", () => {
    expect(ProjectDocument.parse({ ...whole, secret: "x" })).not.toHaveProperty("secret");
  });
});

describe("what is published with a project", () => {
  const complete = project({
    title: { en: "Plant" },
    agreements: [agreement("first", { parties: [party("investor", ["DE"])] })],
  });
  const blocking = (given: Partial<ProjectDocument>) =>
    gapsOf({ ...complete, ...given })
      .filter(({ blocks }) => blocks)
      .map(({ kind }) => kind);

  it("unconfirmed is a mark that prevents nothing", () => {
    expect(blocking({ unconfirmed: true })).toEqual([]);
  });

  it("of shares, each up to a hundred percent and no more", () => {
    const holding = (sharePercent: string) => ({
      agreements: [agreement("first", { parties: [party("investor", ["DE"], { sharePercent })] })],
    });
    expect(blocking(holding("100"))).toEqual([]);
    expect(blocking(holding("100.0000"))).toEqual([]);
    expect(blocking(holding("100.0001"))).toEqual(["share-over-100"]);
  });

  it("of jobs, a maximum that is not below the minimum, or an open one", () => {
    expect(blocking({ jobs: { min: 5, max: 5 } })).toEqual([]);
    expect(blocking({ jobs: { min: 5, max: null } })).toEqual([]);
    expect(blocking({ jobs: { min: 5, max: 4 } })).toEqual(["jobs-ends"]);
  });

  it("of a first signing, a day that may be loose", () => {
    for (const day of ["2019", "2019-08", "2019-08-26"])
      expect(blocking({ agreements: [{ ...agreement("first"), dateSigned: date(day) }] }), day).toEqual([]);
  });
});

describe("a reference", () => {
  it.each([
    [{ edition: "SCE-2019", year: 2019 }, 7, "SCE-2019-0007"],
    [{ edition: "CF-2022-1", year: 2022 }, 1, "CF-2022-1-0001"],
    [{ edition: null, year: 2019 }, 12, "X-2019-0012"],
    [{ edition: "SCE-2019", year: 2019 }, 12345, "SCE-2019-12345"],
  ])("of %j and number %i is %s", (position, number, reference) => {
    const written = formatReference(referencePrefix(position), number);
    expect(written).toBe(reference);
    expect(mayBeReference(written)).toBe(true);
  });

  it.each(["", "../etc", "SCE 2019", "SCE_2019", "芯片", "A".repeat(61), "SCE-2019\n"])(
    "is never %j",
    (text) => {
      expect(mayBeReference(text)).toBe(false);
    },
  );
});
