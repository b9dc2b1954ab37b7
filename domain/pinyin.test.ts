import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pinyinOf, syllablesOf } from "./pinyin";

describe("pinyin", () => {
  it.each([
    ["紫光集团", "ziguangjituan"],
    ["重庆市人民政府", "chongqingshirenminzhengfu"],
    ["AI芯片基地（长安）", "xinpianjidi changan"],
    ["绿色能源", "lvsenengyuan"],
    ["Siemens AG", ""],
  ])("of %s is %s", (text, expected) => {
    expect(pinyinOf(text)).toBe(expected);
  });

  it("is made of letters only, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(pinyinOf(text)).toMatch(/^[a-z ]*$/);
      }),
    );
  });

  it("has one syllable for each character", () => {
    expect(syllablesOf("产业基地")).toEqual(["chan", "ye", "ji", "di"]);
  });
});
