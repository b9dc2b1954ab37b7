import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newForm } from "../project/form-parts";
import type { RowTexts } from "./columns";
import { organizationsIn, partiesOf } from "./parties";
import { cellNotes } from "./row-notes";
import { someVocabulary } from "./testing/vocabulary";

const [blank] = newForm("zh", () => "k").agreements.flatMap(({ parties }) => parties);
if (!blank) throw new Error("A new form has a party.");

function read(texts: RowTexts, organizationOf: (name: string) => string | null = (name) => `id of ${name}`) {
  const { note, problems } = cellNotes();
  const parties = partiesOf(texts, blank as NonNullable<typeof blank>, someVocabulary, organizationOf, note);
  return {
    parties: parties.map(({ form }) => form),
    problems: problems().map(({ column, message }) => `${column} ${message}`),
  };
}
const said = (texts: RowTexts) =>
  read(texts).parties.map(({ role, name, origins }) =>
    [role, name, ...origins.map(({ code, primary }) => `${code}${primary ? "!" : ""}`)].join(" "),
  );

describe("The parties of a row", () => {
  it("are hosts, then investors, then partners, each under a key of its own", () => {
    const { parties } = read({ partners: "丙", investors: "甲、乙", hosts: "渝北区" });
    expect(parties.map(({ key, role, name }) => `${key} ${role} ${name}`)).toEqual([
      ...["p1 host 渝北区", "p2 investor 甲", "p3 investor 乙", "p4 partner 丙"],
    ]);
    expect(parties.map(({ organization }) => organization)).toEqual(
      ["渝北区", "甲", "乙", "丙"].map((name) => `id of ${name}`),
    );
  });

  it("are parted by lines and semicolons, never by a comma within a name", () => {
    expect(said({ investors: "Foxconn Technology Co., Ltd.; Siemens\nBOE | 甲；乙" })).toEqual([
      ...["investor Foxconn Technology Co., Ltd.", "investor Siemens", "investor BOE"],
      ...["investor 甲", "investor 乙"],
    ]);
  });

  it("have the origins in their order, one for each, or several of one with a stroke between", () => {
    expect(said({ investors: "甲；乙", investorOrigins: "DE;FR/CN-SC" })).toEqual([
      ...["investor 甲 DE!", "investor 乙 FR! CN-SC"],
    ]);
    expect(said({ partners: "甲", partnerOrigins: "德国+法国" })).toEqual(["partner 甲 德国! 法国"]);
  });

  it("have an origin behind a name, but a name in brackets stays the organization's", () => {
    expect(said({ investors: "Siemens (DE)；西门子（CN-SC）；Siemens (China)；紫光（重庆）" })).toEqual([
      ...["investor Siemens DE!", "investor 西门子 CN-SC!"],
      ...["investor Siemens (China)", "investor 紫光（重庆）"],
    ]);
  });

  it("have the origin of the column before that behind their name", () => {
    expect(said({ investors: "Siemens (DE)", investorOrigins: "FR" })).toEqual(["investor Siemens FR!"]);
  });

  it.each<[RowTexts, string]>([
    [{ investors: "甲；乙", investorOrigins: "DE" }, "investorOrigins origins-count"],
    [{ investors: "甲", investorOrigins: "DE;FR" }, "investorOrigins origins-count"],
    [{ investorOrigins: "DE" }, "investorOrigins origins-count"],
    [{ partners: "甲；乙", partnerRoles: "买方" }, "partnerRoles roles-count"],
    [{ partners: "甲", partnerRoles: "国王" }, "partnerRoles invalid"],
  ])("of %j are not guessed: %s", (texts, problem) => {
    expect(read(texts).problems).toEqual([problem]);
  });

  it("whose name several organizations bear are to be told apart", () => {
    const { parties, problems } = read({ hosts: "A", partners: "B" }, (name) => (name === "B" ? null : "id"));
    expect(problems).toEqual(["partners organization-several"]);
    expect(parties.map(({ organization, name }) => `${organization}|${name}`)).toEqual(["id|A", "|B"]);
  });

  it("have their stated roles in their order, and the column's where none is stated", () => {
    expect(said({ partners: "甲；乙", partnerRoles: "买方；Investor" })).toEqual(["buyer 甲", "investor 乙"]);
    expect(said({ partners: "甲；乙" })).toEqual(["partner 甲", "partner 乙"]);
  });

  it("bear the very names by which their organizations are looked up", () => {
    const cell = fc
      .array(fc.constantFrom("甲", "Siemens (DE)", "紫光（重庆）", " ", "A, B", "(DE)"), { maxLength: 4 })
      .map((names) => names.join("；"));
    fc.assert(
      fc.property(fc.record({ hosts: cell, investors: cell, partners: cell }), (texts) => {
        expect(read(texts).parties.map(({ name }) => name)).toEqual(organizationsIn(texts));
      }),
    );
  });
});
