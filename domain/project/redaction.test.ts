import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionOf } from "../counting/position-of";
import { anyDocument } from "../testing/any-document";
import { agreement, billions, party, project } from "../testing/records";
import { ProjectDocument } from "./document";
import { fieldsChanged } from "./fields-changed";
import { blank, redactable, redacted } from "./redaction";

const secret = "5712345678";
const source = { kind: "press", date: null, language: null } as const;
const claim = { source: "s1", chosen: false, reason: {}, unconfirmed: false };

/** A record in which everything that can be blanked says the same secret. */
const told = project({
  title: { zh: secret, en: secret },
  summary: { en: secret },
  locations: [{ code: "CN-CQ", place: secret }],
  jobs: { min: 57, max: 1234 },
  agreements: [
    agreement("first", {
      key: "a1",
      amount: { ...billions("5"), min: secret, max: secret },
      parties: [
        party("investor", ["DE"], {
          key: "p1",
          sharePercent: "57.12",
          committed: { amount: secret, currency: "CNY" },
        }),
      ],
    }),
    agreement("increase", {
      key: "a2",
      amount: { disclosure: "withheld", reason: secret, amount: billions("1") },
      counting: { decision: "increase", actsOn: "a1", reason: secret },
    }),
  ],
  milestones: [
    {
      ...{ key: "m1", kind: "started", planned: null, actual: null, sources: [] },
      ...{ note: { en: secret }, reporter: null, verifier: null },
    },
  ],
  sources: [
    { ...source, key: "s1", address: `https://example.org/${secret}`, title: secret, quote: secret },
    { ...source, key: "s2", address: null, title: null, quote: null },
  ],
  claims: [
    { ...claim, key: "c1", field: "agreement:a1.amount", value: secret, reason: { en: secret } },
    { ...claim, key: "c2", field: "jobs", value: secret },
    { ...claim, key: "c3", field: "agreement:a2.amount.min", value: secret },
    { ...claim, key: "c4", field: "agreement:a1.dateSigned", value: secret },
  ],
});

describe("a redaction", () => {
  it("offers every leaf that says something, by its path", () => {
    expect(redactable(told)).toEqual([
      ...["title", "summary", "locations", "jobs"],
      ...["agreements.a1.amount", "agreements.a1.parties.p1.sharePercent"],
      ...["agreements.a1.parties.p1.committed", "agreements.a2.amount", "agreements.a2.counting.reason"],
      ...["milestones.m1.note", "sources.s1.title", "sources.s1.address", "sources.s1.quote"],
      ...["claims.c1.value", "claims.c1.reason", "claims.c2.value", "claims.c3.value", "claims.c4.value"],
    ]);
  });

  it("of all of them leaves the secret nowhere", () => {
    const after = redacted(told, redactable(told));
    expect(JSON.stringify(after)).not.toMatch(/5712345678|57\.12|1234/);
    expect(ProjectDocument.safeParse(after).success).toBe(true);
  });

  it.each([
    ["title", ["title.zh", "title.en"]],
    ["summary", ["summary.en"]],
    ["locations", ["locations"]],
    ["jobs", ["jobs", "claims.c2.value"]],
    ["agreements.a1.amount", ["agreements.a1.amount", "claims.c1.reason.en", "claims.c1.value"]],
    ["agreements.a2.amount", ["agreements.a2.amount", "claims.c3.value"]],
    ["agreements.a2.counting.reason", ["agreements.a2.counting.reason"]],
    ["agreements.a1.parties.p1.sharePercent", ["agreements.a1.parties.p1.sharePercent"]],
    ["agreements.a1.parties.p1.committed", ["agreements.a1.parties.p1.committed"]],
    ["milestones.m1.note", ["milestones.m1.note.en"]],
    ["sources.s1.title", ["sources.s1.title"]],
    ["sources.s1.address", ["sources.s1.address"]],
    ["sources.s1.quote", ["sources.s1.quote"]],
    ["claims.c4.value", ["claims.c4.value"]],
    ["claims.c1.reason", ["claims.c1.reason.en"]],
  ])("of %s takes with it only what sources said of it", (path, changed) => {
    const paths = fieldsChanged(told, redacted(told, [path])).map((change) => change.path);
    expect(paths.sort()).toEqual(changed.sort());
  });

  it("of an amount leaves the project where it counts, without money", () => {
    const before = positionOf(told);
    const after = positionOf(redacted(told, ["agreements.a1.amount"]));
    expect(before?.amounts).toMatchObject([{ min: secret }]);
    expect(after).toEqual({ ...before, amounts: [] });
  });

  it("of everything that can be blanked leaves a valid document in which nothing is left to blank but a title", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const after = redacted(document, redactable(document));
        expect(ProjectDocument.safeParse(after).success).toBe(true);
        const left = redactable(after).filter(
          (path) => !/^title$|\.title$|\.value$|counting\.reason$|^locations$/.test(path),
        );
        expect(left).toEqual([]);
        expect(redacted(after, redactable(document))).toEqual(after);
      }),
    );
  });

  it("of nothing changes nothing", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(redacted(document, [])).toEqual(document);
      }),
    );
  });

  it("of what another version says changes nothing in one that does not say it, but for claims", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (document, other) => {
        const there = redactable(document);
        const elsewhere = redactable(other).filter((path) => !there.includes(path));
        expect({ ...redacted(document, elsewhere), claims: [] }).toEqual({ ...document, claims: [] });
      }),
    );
  });

  it("blanks a claim on an amount that this version does not state any more", () => {
    const later = {
      ...told,
      agreements: told.agreements.map((one) => ({
        ...one,
        amount: { disclosure: "not-applicable" as const },
      })),
    };
    const after = redacted(later, ["agreements.a1.amount"]);
    expect(after.agreements[0]?.amount).toEqual({ disclosure: "not-applicable" });
    expect(after.claims.map(({ value }) => value)).toEqual([blank, secret, secret, secret]);
  });
});
