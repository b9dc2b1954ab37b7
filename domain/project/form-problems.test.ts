import { describe, expect, it } from "vitest";
import { agreement, billions, party, project } from "../testing/records";
import { ProjectDocument } from "./document";
import { formOf } from "./form-of-document";
import { fieldOf, problemsOfDocument } from "./form-problems";

const source = { kind: "press", title: null, date: null, language: null, quote: null } as const;
const claim = { source: "s1", chosen: false, reason: {}, unconfirmed: false };
const record = project({
  locations: [{ code: "CN", place: "Chongqing" }],
  domains: ["AI"],
  agreements: [
    agreement("first", {
      key: "a1",
      amount: billions("5"),
      parties: [party("investor", ["DE"], { key: "p1" })],
    }),
  ],
  sources: [{ ...source, key: "s1", address: null }],
  claims: [{ ...claim, key: "c1", field: "jobs", value: "5" }],
});
const form = formOf(record, String);

describe("The field of the form for a path of the document", () => {
  it.each([
    [["title", "en"], "title.en"],
    [["locations", 0, "code"], "locations.l1.code"],
    [["agreements", 0, "amount", "min"], "agreements.a1.amount.figure"],
    [["agreements", 0, "amount", "max"], "agreements.a1.amount.upTo"],
    [["agreements", 0, "amount", "amount", "max"], "agreements.a1.amount.upTo"],
    [["agreements", 0, "amount", "amount", "currency"], "agreements.a1.amount.currency"],
    [["agreements", 0, "edition"], "agreements.a1.where"],
    [["agreements", 0, "ceremony"], "agreements.a1.where"],
    [["agreements", 0, "parties", 0, "organization"], "agreements.a1.parties.p1.name"],
    [["agreements", 0, "parties", 0, "parentOrigin", "code"], "agreements.a1.parties.p1.parentOrigin"],
    [["agreements", 0, "parties", 0, "committed", "amount"], "agreements.a1.parties.p1.committedAmount"],
    [["agreements", 0, "parties", 0, "committed", "currency"], "agreements.a1.parties.p1.committedCurrency"],
    [["agreements", 0, "parties", 0, "origins", 0, "code"], "agreements.a1.parties.p1.origins.o1.code"],
    [["agreements", 0, "sources", 2], "agreements.a1.sources"],
    [["agreements", 7, "type"], "agreements.7.type"],
    [["domains", 0], "domains"],
    [["sources", 0, "address"], "sources.s1.address"],
    [["claims", 0, "value"], "claims.c1.value"],
  ])("%j is %s", (path, field) => expect(fieldOf(path, form)).toBe(field));
});

describe("What the schema of documents finds", () => {
  const problems = (changed: object) =>
    problemsOfDocument(ProjectDocument.safeParse({ ...record, ...changed }).error, form).map(
      ({ path, message }) => `${path} ${message}`,
    );

  it("is nothing of a record that fits", () => {
    expect(problems({})).toEqual([]);
    expect(problemsOfDocument(undefined, form)).toEqual([]);
  });

  it("stands at its field, in a word that has a sentence", () => {
    const [first] = record.agreements;
    const amount = { ...billions("5"), max: "6" };
    expect(problems({ agreements: [{ ...first, amount }] })).toEqual([
      "agreements.a1.amount.upTo ends-equal",
    ]);
    expect(problems({ sources: [{ ...record.sources[0], address: "javascript:alert(1)" }] })).toEqual([
      "sources.s1.address address",
    ]);
    expect(problems({ claims: [{ ...record.claims[0], value: "x".repeat(501) }] })).toEqual([
      "claims.c1.value tooLong",
    ]);
    expect(problems({ kind: "castle" })).toEqual(["kind invalid"]);
  });
});
