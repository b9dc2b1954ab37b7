import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDocument } from "../testing/any-document";
import { agreement, billions, date, party, project } from "../testing/records";
import { formAfter, formLike } from "./form-copy";
import { readForm } from "./form-to-document";

const ceremony = "00000000-0000-4000-8000-0000000000aa";
const nameOf = (id: string) => `Organization ${id}`;
const keys = () => {
  let drawn = 0;
  return () => `n${++drawn}`;
};
const source = (key: string) => ({
  key,
  kind: "press" as const,
  address: `https://example.org/${key}`,
  title: null,
  date: null,
  language: null,
  quote: null,
});
const host = party("host", ["CN-CQ"]);
const before = project({
  originalLanguage: "fr",
  title: { fr: "Usine de batteries" },
  summary: { fr: "Trois lignes" },
  translatedByRegister: ["fr"],
  locations: [{ code: "CN-CQ", place: "Liangjiang" }],
  domains: ["AI", "IC"],
  leadUnit: "500112",
  jobs: { min: 5, max: 10 },
  firstAnnounced: { date: date("2018"), source: "s1" },
  agreements: [
    agreement("first", {
      key: "a1",
      edition: "SCE-2019",
      ceremony,
      type: "framework-agreement",
      amount: billions("5"),
      sources: ["s2"],
      parties: [host, party("investor", ["DE"])],
    }),
  ],
  sources: [source("s1"), source("s2")],
});

describe("the form after a record was sent", () => {
  it("is at its ceremony and day, and otherwise new", () => {
    const form = formAfter(before, "zh", keys());
    expect(form).toMatchObject({
      originalLanguage: "zh",
      title: { zh: "", en: "", fr: "" },
      domains: [],
      jobs: { min: "" },
    });
    expect(form.agreements).toMatchObject([
      { where: `SCE-2019/${ceremony}`, dateSigned: "2019-08-26", type: "not-stated", amount: { figure: "" } },
    ]);
  });

  it("leaves to be said where and when, where the record says neither", () => {
    const form = formAfter(project({ agreements: [] }), "en", keys());
    expect(form.agreements).toMatchObject([{ where: "", dateSigned: "" }]);
  });
});

describe("the form of the next project beside a record", () => {
  const form = formLike(before, nameOf, keys());
  const [signed] = form.agreements;

  it("has what both have in common", () => {
    expect(form).toMatchObject({ originalLanguage: "fr", domains: ["AI", "IC"], leadUnit: "500112" });
    expect(form.locations.map(({ place }) => place)).toEqual(["Liangjiang"]);
    expect(signed).toMatchObject({
      where: `SCE-2019/${ceremony}`,
      dateSigned: "2019-08-26",
      type: "framework-agreement",
    });
    expect(form.sources.map(({ address }) => address)).toEqual(["https://example.org/s2"]);
  });

  it("has nothing that is the record's own: title, summary, amount, partners, jobs, first announcement", () => {
    expect(form).toMatchObject({
      title: { zh: "", en: "", fr: "" },
      summary: { zh: "", en: "", fr: "" },
      translatedByRegister: [],
      jobs: { min: "", max: "" },
      firstAnnounced: { date: "", source: "" },
      milestones: [],
      claims: [],
    });
    expect(signed?.amount.figure).toBe("");
    expect(signed?.parties.map(({ role, organization }) => [role, organization])).toEqual([
      ["investor", ""],
      ["host", host.organization],
    ]);
  });

  it("cites its own sources under keys of their own", () => {
    expect(signed?.sources).toEqual(form.sources.map(({ key }) => key));
    expect(form.sources.map(({ key }) => key)).not.toContain("s2");
  });

  it("does not take a supplementary agreement for what the next one is", () => {
    const supplement = project({
      agreements: [...before.agreements, agreement("increase", { type: "supplementary", supplements: "a1" })],
    });
    expect(formLike(supplement, nameOf, keys()).agreements).toMatchObject([
      { type: "not-stated", supplements: "" },
    ]);
  });

  it("can be read, whatever the record was, with no key of it used again", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const like = formLike(document, nameOf, keys());
        const { problems } = readForm(like, {
          stored: null,
          originNames: new Map(),
          writer: "w",
          language: "en",
        });
        expect(problems).toEqual([]);
        const old = new Set([...document.agreements, ...document.sources].map(({ key }) => key));
        expect([...like.agreements, ...like.sources].filter(({ key }) => old.has(key))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
