import { describe, expect, it } from "vitest";
import { ProgrammeRecord } from "./edition-parts";
import { formOf } from "./form";

type Sent = Record<string, string>;

/** What the form of a part of the programme becomes, or the faults beside its fields. */
function read(changed: Sent) {
  const good: Sent = { edition: "SCE-2019", kind: "forum", "titles.en": "Forum", "source.kind": "press" };
  const parsed = formOf(ProgrammeRecord).safeParse({ record: "", basedOn: "0", ...good, ...changed });
  if (parsed.success) return parsed.data.values;
  return parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
}

describe("the form of a part of an edition's programme", () => {
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
