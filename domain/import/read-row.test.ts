import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ImportColumn, importColumns, type RowTexts, textsOfRow } from "./columns";
import { readRow } from "./read-row";
import { idOfName, someSetting } from "./testing/vocabulary";

const writer = "00000000-0000-4000-8000-00000000000a";
const read = (texts: RowTexts, setting = {}) => readRow(texts, { ...someSetting, ...setting }, writer);
const documentOf = (texts: RowTexts, setting = {}) => {
  const { document, problems } = read({ title: "智能工厂", ...texts }, setting);
  expect(problems).toEqual([]);
  return document;
};
const namedOf = (texts: RowTexts) =>
  read({ title: "智能工厂", ...texts }).problems.map((problem) => [problem.column, problem.named]);
const problemsOf = (texts: RowTexts, setting = {}) =>
  read({ title: "智能工厂", ...texts }, setting).problems.map(({ column, message }) => [column, message]);

describe("a row", () => {
  it("becomes the document that the form would make of it", () => {
    const document = documentOf({
      titleEn: "Smart plant",
      domains: "人工智能、Integrated circuits",
      leadUnit: "渝北区",
      ceremony: "Opening",
      dateSigned: "2019年8月26日",
      type: "投资合同",
      amount: "约110亿元",
      investors: "西门子；Infineon (DE)",
      investorOrigins: "德国;Germany",
      partners: "甲公司",
      partnerRoles: "买方",
      kind: "新建",
      place: "渝北区",
      placeOrigin: "重庆",
      summary: "建设内容",
      sourceAddress: "https://example.org/a",
      sourceKind: "政府",
    });
    expect(document).toMatchObject({
      originalLanguage: "zh",
      title: { zh: "智能工厂", en: "Smart plant" },
      summary: { zh: "建设内容" },
      domains: ["AI", "IC"],
      leadUnit: "500112",
      kind: "greenfield",
      locations: [{ code: "CN-CQ", place: "渝北区" }],
      sources: [{ kind: "government", address: "https://example.org/a" }],
    });
    expect(document?.agreements).toMatchObject([
      {
        edition: "SCE-2019",
        ceremony: "6d1f0a52-0000-4000-8000-000000000001",
        type: "investment-contract",
        dateSigned: "2019-08-26",
        counting: { decision: "first" },
        amount: { disclosure: "disclosed", min: "11000000000", currency: "CNY", qualifier: "about" },
        parties: [
          { organization: idOfName("西门子"), role: "investor", origins: [{ code: "DE", primary: true }] },
          { organization: idOfName("Infineon"), role: "investor", origins: [{ code: "DE" }] },
          { organization: idOfName("甲公司"), role: "buyer", origins: [] },
        ],
        sources: [expect.any(String)],
      },
    ]);
  });

  it("needs no more than a title", () => {
    expect(documentOf({})).toMatchObject({
      domains: [],
      locations: [],
      sources: [],
      agreements: [
        { edition: "SCE-2019", type: "not-stated", amount: { disclosure: "undisclosed" }, parties: [] },
      ],
    });
    expect(read({ amount: "11亿" }).problems).toEqual([{ column: "title", message: "missing" }]);
  });

  it("gives figures alone the unit of their heading, and leaves other amounts as written", () => {
    const amountOf = (amount: string) => documentOf({ amount }, { unit: "万美元" })?.agreements[0]?.amount;
    expect(amountOf("1200")).toMatchObject({ min: "12000000", currency: "USD" });
    expect(amountOf("1.2340")).toMatchObject({ min: "12340", currency: "USD" });
    expect(amountOf("3亿元")).toMatchObject({ min: "300000000", currency: "CNY" });
    expect(problemsOf({ amount: "1,200" }, { unit: "亿元" })).toEqual([["amount", "figure-ambiguous"]]);
  });

  it("takes the currency from its column, by code, name or sign", () => {
    for (const currency of ["EUR", "欧元", "€"])
      expect(documentOf({ amount: "5000000", currency })?.agreements[0]?.amount).toMatchObject({
        currency: "EUR",
      });
    expect(problemsOf({ amount: "5000000", currency: "shells" })).toEqual([["currency", "currency"]]);
  });

  it("hears that there is no amount, or that it is not told", () => {
    const disclosed = (texts: RowTexts) => documentOf(texts)?.agreements[0]?.amount;
    expect(disclosed({ amount: "未披露" })).toEqual({ disclosure: "undisclosed" });
    expect(disclosed({ amount: "不适用" })).toEqual({ disclosure: "not-applicable" });
    expect(disclosed({ amount: "2亿", disclosure: "暂缓公开", withheldReason: "商业秘密" })).toMatchObject({
      disclosure: "withheld",
      reason: "商业秘密",
      amount: { min: "200000000" },
    });
    expect(problemsOf({ amount: "2亿", disclosure: "暂缓公开" })).toEqual([
      ["withheldReason", "withheld-reason"],
    ]);
  });

  it.each<[string, RowTexts, ImportColumn, string]>([
    ["a date nobody reads", { dateSigned: "26/08/2019" }, "dateSigned", "loose-date"],
    ["a day that never was", { dateSigned: "2019-02-30" }, "dateSigned", "loose-date"],
    ["an amount in words", { amount: "a lot" }, "amount", "figure"],
    ["two currencies", { amount: "11亿美元欧元" }, "amount", "several-currencies"],
    ["an unknown type", { type: "合同书" }, "type", "invalid"],
    ["an unknown domain among known ones", { domains: "人工智能、占星" }, "domains", "invalid"],
    ["an unknown unit", { leadUnit: "某区" }, "leadUnit", "invalid"],
    ["an unknown edition", { edition: "Expo 1888" }, "edition", "invalid"],
    ["an edition of others", { edition: "CF-2022" }, "edition", "not-offered"],
    ["a ceremony of another edition", { edition: "SCE-2019", ceremony: "Closing" }, "ceremony", "invalid"],
    ["a ceremony of others", { ceremony: "Closing" }, "ceremony", "not-offered"],
    ["an origin nobody knows", { investors: "甲", investorOrigins: "Atlantis" }, "investorOrigins", "origin"],
    [
      "one origin for two",
      { investors: "甲、乙", investorOrigins: "德国" },
      "investorOrigins",
      "origins-count",
    ],
    ["an unknown role", { partners: "甲", partnerRoles: "君主" }, "partnerRoles", "invalid"],
    ["a place in no country", { place: "渝北区" }, "placeOrigin", "origin-needed"],
    ["an address that is none", { sourceAddress: "javascript:alert(1)" }, "sourceAddress", "address"],
    ["a title without end", { title: "长".repeat(10_001) }, "title", "tooLong"],
  ])("says where %s stands", (_, texts, column, message) => {
    expect(problemsOf(texts)).toEqual([[column, message]]);
  });

  it("names each cell once, and all of them", () => {
    const texts = { type: "x", dateSigned: "soon", amount: "much", sourceAddress: "here" };
    expect(
      problemsOf(texts)
        .map(([column]) => column)
        .sort(),
    ).toEqual(Object.keys(texts).sort());
  });

  it("takes its original language from what is titled", () => {
    const original = (texts: RowTexts) => read(texts).document?.originalLanguage;
    expect(original({ title: "Smart plant" })).toBe("en");
    expect(original({ titleFr: "Usine" })).toBe("fr");
    expect(original({ titleFr: "Usine", titleZh: "工厂" })).toBe("zh");
    expect(original({ titleFr: "Usine", titleZh: "工厂", originalLanguage: "français" })).toBe("fr");
  });

  it("keeps text that begins like a formula as text", () => {
    expect(documentOf({ title: "=HYPERLINK(1)", investors: "@甲", sourceTitle: "+1-2" })).toMatchObject({
      title: { en: "=HYPERLINK(1)" },
      sources: [{ title: "+1-2" }],
    });
  });

  it("is read or refused whatever its cells hold", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(";", "、", "(DE)", "/", "1,200", "\n;"),
    );
    const row = fc.dictionary(fc.constantFrom(...importColumns), cell);
    fc.assert(
      fc.property(row, (texts) => {
        const { document, problems } = read(texts);
        expect(document === null).toBe(problems.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});

it("what was mended stands for the cell, and may empty it", () => {
  const mapping = ["title", null, "amount", "type"] as const;
  expect(
    textsOfRow(["A", "note", "1,200", "x"], mapping, { amount: "1200", type: "", kind: "新建" }),
  ).toEqual({
    title: "A",
    amount: "1200",
    kind: "新建",
  });
});

describe("of several in one cell", () => {
  it("those that are unknown are named, as they are written", () => {
    expect(namedOf({ domains: "人工智能、占星， 炼金；IC" })).toEqual([["domains", ["占星", "炼金"]]]);
    const roles = { partners: "甲公司;乙公司", partnerRoles: "买方;看客" };
    expect(namedOf(roles)).toEqual([["partnerRoles", ["看客"]]]);
    expect(namedOf({ type: "合同书" })).toEqual([["type", undefined]]);
  });
});
