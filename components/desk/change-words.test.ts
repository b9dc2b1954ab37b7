import { describe, expect, it } from "vitest";
import { type ProjectDocument, ProjectDocument as Schema } from "../../domain/project/document";
import { fieldsChanged } from "../../domain/project/fields-changed";
import { changesInWords } from "./change-words";
import { valueInWords } from "./value-in-words";

const organization = "0b6c3a52-5d3c-4a43-9d0f-2f6b5c0d9a11";
const names = {
  organizations: { [organization]: { names: { en: "Example Semiconductors", zh: "示例半导体" } } },
  editions: { "SCE-2019": { en: "Smart China Expo 2019", zh: "2019智博会" } },
  ceremonies: {},
  domains: { AI: { en: "Artificial intelligence", zh: "人工智能" } },
  units: {},
  origins: {},
};
const party = {
  key: "p1",
  organization,
  role: "investor",
  origins: [{ code: "DE", inferred: true, primary: false }],
  parentOrigin: null,
  sharePercent: null,
  committed: null,
};
const agreement = {
  key: "a1",
  edition: null,
  ceremony: null,
  type: "not-stated",
  supplements: null,
  dateSigned: null,
  runningOrder: null,
  counting: { decision: "first", actsOn: null, reason: null },
  status: "signed",
  amount: { disclosure: "undisclosed" },
  parties: [party],
  sources: [],
};
const before: ProjectDocument = Schema.parse({
  originalLanguage: "en",
  title: { en: "Line" },
  summary: {},
  translatedByRegister: [],
  locations: [],
  domains: [],
  kind: "not-stated",
  leadUnit: null,
  otherUnits: [],
  jobs: null,
  firstAnnounced: null,
  unconfirmed: false,
  agreements: [agreement],
  milestones: [],
  sources: [],
  claims: [],
});

function said(changes: object, language: "en" | "zh" | "fr" = "en") {
  const after = Schema.parse({ ...before, ...changes });
  return changesInWords(fieldsChanged(before, after), [after, before], language, names).map((one) => [
    one.field,
    one.before,
    one.after,
  ]);
}

describe("a change in words", () => {
  it("names the field and the language of a text", () => {
    expect(said({ title: { en: "Line", fr: "Ligne" } })).toEqual([["Title · French", "", "Ligne"]]);
  });

  it("names domains, kinds, jobs and yes or no", () => {
    const changes = { domains: ["AI"], kind: "rd-centre", jobs: { min: 5, max: 9 }, unconfirmed: true };
    expect(said(changes)).toEqual([
      ["Domains", "", "Artificial intelligence"],
      ["Kind of project", "Not stated", "R&D centre"],
      ["Jobs", "", "5–9"],
      ["Unconfirmed", "no", "yes"],
    ]);
  });

  it("names the agreement by its number and its party by name", () => {
    const amount = {
      ...{ disclosure: "disclosed", min: "5000000000", max: "5000000000" },
      ...{ currency: "EUR", qualifier: "about", years: null },
    };
    const parties = [{ ...party, role: "partner" }];
    const agreements = [{ ...agreement, edition: "SCE-2019", dateSigned: "2019-08", amount, parties }];
    expect(said({ agreements })).toEqual([
      ["Agreement 1 · Edition", "", "Smart China Expo 2019"],
      ["Agreement 1 · Date signed", "", "August 2019"],
      ["Agreement 1 · Amount", "Not disclosed", "about EUR 5 bn"],
      ["Agreement 1 · Party Example Semiconductors · Role", "Investor", "Partner"],
    ]);
  });

  it("tells a whole part in one line, in the reader's language", () => {
    const agreements = [agreement, { ...agreement, key: "a2", type: "purchase-order", dateSigned: "2020" }];
    expect(said({ agreements }, "zh")).toEqual([
      ["协议 2", "", "采购订单 · 2020年 · 未披露 · 示例半导体 · 投资方 · 德国 (推断)"],
    ]);
    const source = { kind: "press", address: null, title: "News", date: null, language: null, quote: null };
    expect(said({ sources: [{ key: "s1", ...source }] }, "fr")).toEqual([["Source 1", "", "News"]]);
  });

  it("calls what a project has too by its own name in a source or a step", () => {
    const source = { key: "s1", kind: "press", address: null, title: "News", date: null } as const;
    const step = { key: "m1", kind: "started", planned: null, actual: null, verified: false } as const;
    const parts = { language: null, quote: null };
    const first = Schema.parse({
      ...before,
      sources: [{ ...source, ...parts }],
      milestones: [{ ...step, note: {}, reporter: null, verifier: null, sources: [] }],
    });
    const second = Schema.parse({
      ...first,
      kind: "expansion",
      sources: [{ ...source, ...parts, kind: "government", title: "Gazette" }],
      milestones: [{ ...first.milestones[0], kind: "completed" }],
    });
    const fields = (language: "en" | "zh") =>
      changesInWords(fieldsChanged(first, second), [second, first], language, names).map(
        ({ field }) => field,
      );
    expect(new Set(fields("en"))).toEqual(
      new Set([
        "Kind of project",
        "Source 1 · Title",
        "Source 1 · Kind of source",
        "Milestone 1 · Milestone",
      ]),
    );
    expect(fields("zh")).toContain("来源 1 · 标题");
  });

  it("tells parts as the public history has them, without what the public may not read", () => {
    const names = { organizations: {}, editions: {}, ceremonies: {}, domains: {}, units: {}, origins: {} };
    const told = (value: unknown) => valueInWords("agreements.a2", value, "en", names);
    const { committed: _, ...open } = party;
    const parties = [{ ...open, organization: { en: "Example Semiconductors" } }];
    const { runningOrder: __, ...public_ } = agreement;
    expect(told({ ...public_, amount: { disclosure: "withheld" }, parties })).toBe(
      "Type not stated · Withheld · Example Semiconductors · Investor · Germany (Inferred)",
    );
    const step = {
      key: "m1",
      kind: "started",
      planned: null,
      actual: "2020",
      verified: true,
      note: {},
      sources: [],
    };
    expect(told(step)).toBe("Started · 2020");
    expect(told({ disclosure: "withheld" })).toBe("Withheld");
  });
});
