import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../domain/languages";
import {
  agreementStatuses,
  countingDecisions,
  milestoneKinds,
  partyRoles,
  projectKinds,
  sourceKinds,
} from "../../domain/project/document";
import { fieldsChanged } from "../../domain/project/fields-changed";
import { anyDocument } from "../../domain/testing/any-document";
import { project } from "../../domain/testing/records";
import { changesInWords } from "./change-words";
import type { DocumentNames } from "./document-names";
import { valueInWords } from "./value-in-words";

const id = "00000000-0000-4000-8000-000000000001";
const names: DocumentNames = {
  organizations: { [id]: { names: { zh: "紫光集团" } } },
  editions: { "SCE-2019": { en: "Smart China Expo 2019" } },
  ceremonies: { [id]: { names: { en: "Opening signing" } } },
  domains: { AI: { fr: "Intelligence artificielle" }, IC: { en: "Integrated circuits" } },
  units: { "500112": { zh: "渝北区" } },
  origins: { DE: { en: "Federal Republic of Germany" } },
};
const said = (path: string, value: unknown, language: Language = "en") =>
  valueInWords(path, value, language, names);

describe("a value in a reader's words", () => {
  it.each<[string, unknown, string]>([
    ["jobs", { min: 1700, max: null }, "at least 1,700"],
    ["jobs", { min: 1700, max: 1700 }, "1,700"],
    ["jobs", { min: 5, max: 12_000 }, "5–12,000"],
    ["firstAnnounced", { date: "2018-08", source: "s1" }, "August 2018"],
    [
      "locations",
      [
        { code: "CN-CQ", place: "Liangjiang" },
        { code: "DE", place: "" },
      ],
      "Liangjiang · Chongqing; Federal Republic of Germany",
    ],
    ["domains", ["AI", "IC", "OLD"], "Intelligence artificielle, Integrated circuits, OLD"],
    ["leadUnit", "500112", "渝北区"],
    ["leadUnit", "500999", "500999"],
    ["otherUnits", ["500112", "500999"], "渝北区, 500999"],
    ["unconfirmed", true, "yes"],
    ["unconfirmed", false, "no"],
    ["originalLanguage", "zh", "Chinese"],
    ["translatedByRegister", ["zh", "fr"], "Chinese, French"],
    ["agreements.a1.edition", "SCE-2019", "Smart China Expo 2019"],
    ["agreements.a1.ceremony", id, "Opening signing"],
    ["agreements.a1.parties.p1.organization", id, "紫光集团"],
    ["agreements.a1.parties.p1.committed", { amount: "5000000", currency: "EUR" }, "EUR 5 m"],
    [
      "agreements.a1.parties.p1.parentOrigin",
      { code: "DE", inferred: true },
      "Federal Republic of Germany (Inferred)",
    ],
    [
      "agreements.a1.parties.p1.origins",
      [
        { code: "FR", inferred: false, primary: true },
        { code: "DE", inferred: true, primary: false },
      ],
      "France, Federal Republic of Germany (Inferred)",
    ],
    ["agreements.a1.amount", { disclosure: "undisclosed" }, "Not disclosed"],
    ["agreements.a1.amount", { disclosure: "not-applicable" }, "Not applicable"],
    ["agreements.a1.dateSigned", "2019", "2019"],
    ["milestones.m1.actual", "2019-08-26", "26 August 2019"],
    ["milestones.m1.reporter", id, "a person"],
    ["milestones.m1", { kind: "started", planned: "2020", actual: null }, "Started · 2020"],
    ["milestones.m1.kind", "operating", "Operating"],
    ["sources.s1.kind", "press-release", "Press release"],
    ["kind", "rd-centre", "R&D centre"],
    ["summary.en", "Anything as it stands", "Anything as it stands"],
    ["jobs", null, ""],
    ["domains", [], ""],
    ["title.en", "", ""],
  ])("of %s: %j is %s", (path, value, words) => {
    expect(said(path, value)).toBe(words.replace("a person", said("milestones.m1.reporter", id)));
  });

  it("of an amount that is withheld is shown with its figure to whoever has it", () => {
    const amount = {
      disclosure: "disclosed",
      min: "5000000000",
      max: null,
      currency: "EUR",
      qualifier: "at-least",
      years: 3,
    };
    const withheld = { disclosure: "withheld", reason: "asked", amount };
    expect(said("agreements.a1.amount", withheld)).toBe("Withheld · at least EUR 5 bn over 3 years");
    expect(said("agreements.a1.amount", withheld, "zh")).toBe(
      "不公开 · 50亿欧元以上（3年合计）".replace("不公开", said("x", { disclosure: "withheld" }, "zh")),
    );
  });

  it.each(languages)("in %s has a word for every value of every closed list", (language) => {
    const lists: [string, readonly string[]][] = [
      ["kind", projectKinds],
      ["agreements.a1.status", agreementStatuses],
      ["agreements.a1.counting.decision", countingDecisions],
      ["agreements.a1.parties.p1.role", partyRoles],
      ["milestones.m1.kind", milestoneKinds],
      ["sources.s1.kind", sourceKinds],
    ];
    for (const [path, values] of lists) {
      const words = values.map((value) => said(path, value, language));
      expect(
        words.filter((word, at) => word === values[at] || /[{}.]/.test(word)),
        path,
      ).toEqual([]);
      expect(new Set(words).size, path).toBe(values.length);
    }
  });
});

describe("whatever changes in a record", () => {
  it("is told by a field and in words, in every language, and never as an object or a missing word", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, fc.constantFrom(...languages), (before, after, language) => {
        const changes = changesInWords(fieldsChanged(before, after), [after, before], language, names);
        for (const { field, before: was, after: is } of changes) {
          expect(field).not.toMatch(/undefined|fields\./);
          expect(`${was} ${is}`).not.toMatch(/\[object|undefined|NaN/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("by the order of its parts alone is told by the parts, in both orders", () => {
    const source = (key: string, title: string) => ({
      key,
      kind: "press" as const,
      address: null,
      title,
      date: null,
      language: null,
      quote: null,
    });
    const [one, other] = [source("s1", "Globe"), source("s2", "Daily")];
    const [before, after] = [project({ sources: [one, other] }), project({ sources: [other, one] })];
    expect(changesInWords(fieldsChanged(before, after), [after, before], "en", names)).toMatchObject([
      { before: "Globe; Daily", after: "Daily; Globe" },
    ]);
  });

  it("to nothing at all is told as removed", () => {
    fc.assert(
      fc.property(anyDocument, (before) => {
        const changes = changesInWords(fieldsChanged(before, project()), [before], "fr", names);
        for (const { path, after } of changes.filter(({ path }) =>
          /^(agreements|sources|claims|milestones)\.[^.]+$/.test(path),
        ))
          expect(after, path).toBe("");
      }),
      { numRuns: 30 },
    );
  });
});
