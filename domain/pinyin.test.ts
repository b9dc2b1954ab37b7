import fc from "fast-check";
import { pinyin } from "pinyin-pro";
import { describe, expect, it } from "vitest";
import { initialsOf, pinyinOf, soundsFrom, soundsOf, syllablesOf } from "./pinyin";

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

  it.each([
    ["华为技术", "hwjs"],
    ["IBM 华为（重庆）", "hwcq"],
    ["绿色能源", "lsny"],
    ["Siemens AG", ""],
  ])("of %s begins its syllables with %s", (text, expected) => {
    expect(initialsOf(text)).toBe(expected);
  });

  it("is made of letters only, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(pinyinOf(text)).toMatch(/^[a-z ]*$/);
        expect(initialsOf(text)).toMatch(/^[a-z]*$/);
      }),
    );
  });

  it("has the tones that the dictionary has, for every character of the basic block", () => {
    const characters = String.fromCodePoint(
      ...Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => 0x4e00 + at),
    );
    const told = pinyin(characters, { toneType: "num", type: "array", v: true, nonZh: "removed" });
    expect(soundsOf(characters)).toBe(told.join(" "));
  });

  it("has one syllable for each character", () => {
    expect(syllablesOf("产业基地")).toEqual(["chan", "ye", "ji", "di"]);
  });

  it.each([
    ["紫光集团", "guangjituan"],
    ["紫光集团", "guangj"],
    ["信息化委员会", "huawei"],
    ["IBM 华为（重庆）", "chongq"],
    ["紫光集团", "zgj"],
    ["紫光集团", "gjt"],
    ["IBM 华为（重庆）", "hwcq"],
  ])("of %s is heard from %s on", (text, letters) => expect(soundsFrom(text, letters)).toBe(true));

  it.each([
    ["紫光集团", "angji"],
    ["紫光集团", "iguang"],
    ["东安", "gan"],
    ["东安", "ngan"],
    ["Siemens", "siemens"],
    ["紫光集团", "zjt"],
  ])("of %s is not heard in %s, which begins within a syllable or in no Chinese", (text, letters) =>
    expect(soundsFrom(text, letters)).toBe(false),
  );
});

describe("Chinese titles as they sound", () => {
  it("stand in the order of a dictionary, whatever their characters", () => {
    const titles = ["芯片项目", "北京研发中心", "重庆总部", "安徽基地", "成都数据中心", "上海芯片厂"];
    const sorted = titles.toSorted((one, other) => (soundsOf(one) < soundsOf(other) ? -1 : 1));
    expect(sorted).toEqual([
      "安徽基地",
      "北京研发中心",
      "成都数据中心",
      "重庆总部",
      "上海芯片厂",
      "芯片项目",
    ]);
  });

  it("are read as their words are: 重庆 begins as chong, 重大 as zhong", () => {
    expect(soundsOf("重庆")).toBe("chong2 qing4");
    expect(soundsOf("重大")).toMatch(/^zhong4 /);
  });

  it("keep letters and numbers where they stand", () => {
    expect(soundsOf("5G 基地")).toBe("5g ji1 di4");
    expect(soundsOf("AI芯片")).toBe("ai xin1 pian4");
    expect(soundsOf("Usine à Chongqing")).toBe("usine a chongqing");
    expect(soundsOf("")).toBe("");
  });
});
