import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pinyinOf, soundsFrom, syllablesOf } from "./pinyin";

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

  it.each([
    ["紫光集团", "guangjituan"],
    ["紫光集团", "guangj"],
    ["信息化委员会", "huawei"],
    ["IBM 华为（重庆）", "chongq"],
  ])("of %s is heard from %s on", (text, letters) => expect(soundsFrom(text, letters)).toBe(true));

  it.each([
    ["紫光集团", "angji"],
    ["紫光集团", "iguang"],
    ["东安", "gan"],
    ["东安", "ngan"],
    ["Siemens", "siemens"],
  ])("of %s is not heard in %s, which begins within a syllable or in no Chinese", (text, letters) =>
    expect(soundsFrom(text, letters)).toBe(false),
  );
});
