import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryGrams } from "./search-text";
import { isFoundIn, searchGramsOf, searchTextOf } from "./searched-record";

const record = searchTextOf({
  reference: "SCE-2019-0007",
  titles: ["紫光存储芯片产业基地", "Unigroup memory base"],
  organizations: ["重庆市经济和信息化委员会", "华为技术有限公司", "Énergie SA"],
  others: ["重庆两江新区", "A base for AI."],
});

/** Found by the index, and kept by the second look. */
const finds = (text: string, query: string) => {
  const grams = new Set(searchGramsOf(text));
  return queryGrams(query).every((gram) => grams.has(gram)) && isFoundIn(text, query);
};

describe("a record as it is searched", () => {
  it.each([
    "芯片",
    "sce-2019-0007",
    "energie",
    "AI",
    "unigroup memory",
    "华为 base",
    "cunchuxinpian",
    "huawei",
    "huaweijishu",
    "xinpian huawei",
    "hwjs",
    "zgccxp",
  ])("is found by %s", (query) => expect(finds(record, query)).toBe(true));

  it.each([
    ["weiyuan", "ends within a word but whole syllables", true],
    ["iguang", "begins within a syllable", false],
    ["xinx", "ends within a syllable", false],
    ["huawe", "ends within a syllable", false],
    ["hw", "are two initials only", false],
    ["liangjiang", "is how a place sounds, which is not listened for", false],
    ["huawei siemens", "has a word that is nowhere", false],
  ])("by %s, which %s: %3$s", (query, _, expected) => expect(finds(record, query)).toBe(expected));

  it("is not found where syllables of two words sound like another", () => {
    const committee = { reference: "", titles: [], organizations: ["重庆市经济和信息化委员会"], others: [] };
    expect(finds(searchTextOf(committee), "huawei")).toBe(false);
  });

  it("has grams for all that it is found by", () => {
    const word = fc.constantFrom(
      "芯片基地",
      "华为技术",
      "长安",
      "chip plant",
      "5G",
      "Énergie",
      "xinpian",
      "hwjs",
      "caj",
    );
    const texts = fc.array(word, { maxLength: 3 });
    fc.assert(
      fc.property(texts, texts, word, (titles, organizations, query) => {
        const text = searchTextOf({ reference: "", titles, organizations, others: [] });
        expect(finds(text, query)).toBe(isFoundIn(text, query));
      }),
    );
  });
});
