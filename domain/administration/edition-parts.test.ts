import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { AttendanceRecord, ClaimRecord, ProgrammeRecord } from "./edition-parts";
import { formOf } from "./form";

type Sent = Record<string, string>;

/** What a form with these fields becomes, or the faults beside its fields. */
function readAs<Values>(schema: z.ZodType<Values>, sent: Sent) {
  const parsed = formOf(schema).safeParse({ record: "", basedOn: "0", ...sent });
  if (parsed.success) return parsed.data.values;
  return parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
}

const item: Sent = { edition: "SCE-2019", kind: "forum", "titles.en": "Forum", "source.kind": "press" };
const claim: Sent = {
  edition: "SCE-2019",
  field: "participants",
  "values.zh": "500多家参展商",
  "source.kind": "press",
  "source.title": "Daily",
};

describe("the form of a part of an edition's programme", () => {
  const read = (changed: Sent) => readAs(ProgrammeRecord, { ...item, ...changed });

  it("needs a title and a kind, and has no source where only the kind of one was sent", () => {
    expect(read({ "source.title": " ", "source.quote": "" })).toEqual({
      edition: "SCE-2019",
      kind: "forum",
      titles: { en: "Forum" },
      starts: null,
      ends: null,
      places: {},
      source: null,
    });
  });

  it("has a source where one is named", () => {
    expect(read({ "source.title": "China Daily", "source.language": "en" })).toMatchObject({
      source: { kind: "press", title: "China Daily", address: null, language: "en" },
    });
  });

  it("may last within one month of which no more is known", () => {
    expect(read({ starts: "2019-08-26", ends: "2019-08" })).toMatchObject({ ends: "2019-08" });
  });

  it.each<[Sent, string]>([
    [{ "titles.en": " " }, "titles names-missing"],
    [{ kind: "ceremony" }, "kind Invalid"],
    [{ edition: "X-2019" }, "edition code"],
    [{ starts: "in August" }, "starts loose-date"],
    [{ starts: "2019-08-29", ends: "2019-08-26" }, "ends dates-order"],
    [{ "source.date": "2019" }, "source.title source-named"],
    [{ "source.address": "example.org" }, "source.address address"],
    [
      { "source.title": "Daily", "source.quote": Array(16).fill("word").join(" ") },
      "source.quote quote-long",
    ],
  ])("with %j is refused beside the field", (changed, fault) => {
    expect(read(changed)).toEqual([expect.stringContaining(fault)]);
  });
});

describe("the form of what a source says of an edition", () => {
  const read = (changed: Sent) => readAs(ClaimRecord, { ...claim, ...changed });

  it("is followed, and unconfirmed, where the box was ticked", () => {
    expect(read({})).toMatchObject({
      values: { zh: "500多家参展商" },
      chosen: false,
      unconfirmed: false,
      reasons: {},
    });
    expect(read({ chosen: "on", unconfirmed: "on", "reasons.en": "The organiser's own." })).toMatchObject({
      chosen: true,
      unconfirmed: true,
      reasons: { en: "The organiser's own." },
    });
  });

  it.each<[Sent, string]>([
    [{ "values.zh": "" }, "values names-missing"],
    [{ field: "weather" }, "field Invalid"],
    [{ edition: "" }, "edition code"],
    [{ "source.title": "" }, "source.title source-named"],
    [{ "source.kind": "rumour" }, "source.kind Invalid"],
  ])("with %j is refused beside the field", (changed, fault) => {
    expect(read(changed)).toEqual([expect.stringContaining(fault)]);
  });
});

describe("the form of what a source says of attendance", () => {
  const good: Sent = {
    edition: "SCE-2019",
    measure: "companies",
    value: "843",
    qualifier: "exact",
    asPrinted: "843 companies",
    "source.kind": "press",
    "source.title": "China Daily",
  };
  const of = (changed: Sent) => readAs(AttendanceRecord, { ...good, ...changed });

  it("has a number or words only, and is chosen where the box was ticked", () => {
    expect(of({ value: "", chosen: "on" })).toMatchObject({ value: null, chosen: true });
    expect(of({})).toMatchObject({ value: 843, chosen: false, source: { address: null, quote: null } });
  });

  it.each<[Sent, string]>([
    [{ edition: "" }, "edition "],
    [{ measure: "visitors" }, "measure Invalid"],
    [{ value: "-1" }, "value whole-number"],
    [{ value: "1.5" }, "value whole-number"],
    [{ value: "999999999" }, "value Too big"],
    [{ asPrinted: " " }, "asPrinted missing"],
    [{ qualifier: "planned" }, "qualifier Invalid"],
    [{ "source.title": "" }, "source.title source-named"],
    [{ "source.kind": "rumour" }, "source.kind Invalid"],
    [{ "source.date": "2019-02-29" }, "source.date loose-date"],
    [{ "source.language": "German" }, "source.language invalid"],
    [{ "source.quote": Array(16).fill("word").join(" ") }, "source.quote quote-long"],
  ])("with %j is refused beside the field", (changed, fault) => {
    expect(of(changed)).toEqual([expect.stringContaining(fault)]);
  });

  it("takes a quote of fifteen words", () => {
    expect(of({ "source.quote": Array(15).fill("word").join("  ") })).toMatchObject({ measure: "companies" });
  });
});
