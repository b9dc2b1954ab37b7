import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heardAs, initialsWritten, soundsWritten, withoutMarks } from "./search-sounds";

const hears = (text: string, term: string) => {
  const heard = heardAs(term);
  return heard !== null && new RegExp(heard.sound).test(soundsWritten(text));
};
const hearsInitials = (text: string, term: string) => {
  const heard = heardAs(term);
  return heard !== null && new RegExp(heard.initials).test(initialsWritten(text));
};

describe("Chinese as it is written by its sound", () => {
  it.each([
    ["产业基地", "<CHAN-YE<JI-DI>"],
    ["信息化委员会", "<XIN-XI-HUA<WEI-YUAN<HUI>"],
    ["AI芯片（长安）", "<XIN<PIAN> <CHANG-AN>"],
    ["Siemens AG", ""],
  ])("%s is %s", (text, expected) => {
    expect(soundsWritten(text)).toBe(expected);
  });

  it("leaves out what has fewer letters than are ever listened for", () => {
    expect(initialsWritten("华为技术")).toBe("=H=W=J-S>");
    expect(initialsWritten("长安")).toBe("");
    expect(soundsWritten("鹅")).toBe("");
  });

  it("without its marks is what is typed", () => {
    expect(withoutMarks(`sce ${soundsWritten("AI芯片（长安）")} =H=W=J-S>`)).toBe(
      "sce <XINPIAN> <CHANGAN> =HWJS>",
    );
  });
});

describe("pinyin", () => {
  it.each([
    ["华为技术有限公司", "huawei"],
    ["华为技术有限公司", "huaweijishu"],
    ["华为技术有限公司", "jishuyouxiangongsi"],
    ["华为技术有限公司", "gongsi"],
    ["重庆市经济和信息化委员会", "xinxihua"],
    ["重庆市经济和信息化委员会", "weiyuanhui"],
    ["渝北区人民政府", "yubei"],
    ["渝北区人民政府", "zhengfu"],
    ["两江新区的芯片项目", "xinpianxiangmu"],
    ["绿色能源", "lvse"],
  ])("is heard in %s as %s", (text, term) => expect(hears(text, term)).toBe(true));

  it.each([
    ["重庆市经济和信息化委员会", "huawei", "begins within a word"],
    ["兴业银行", "xin", "ends within a syllable"],
    ["黄海", "hua", "ends within a syllable"],
    ["大池鹏", "chip", "ends within a syllable"],
    ["紫光集团", "iguang", "begins within a syllable"],
    ["紫光（集团）", "guangjituan", "goes over a break"],
    ["紫光", "zi", "has two letters"],
    ["紫光", "zi-guang", "is no word"],
    ["华为", "华为", "is Chinese"],
  ])("is not heard in %s as %s, which %s", (text, term) => expect(hears(text, term)).toBe(false));

  it("is heard in any text by all of one of its runs", () => {
    const character = fc.constantFrom(..."重庆两江新区芯片华为技术信息化委员会长安汽车中科云从");
    const run = fc.array(character, { minLength: 2, maxLength: 12 }).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 3 }), fc.nat(), (all, at) => {
        const term = soundsWritten(all[at % all.length] ?? "")
          .replace(/[^A-Z]/g, "")
          .toLowerCase();
        expect(hears(all.join(" "), term)).toBe(true);
      }),
    );
  });
});

describe("initials", () => {
  it.each([
    ["华为技术有限公司", "hwjs"],
    ["华为技术有限公司", "hwj"],
    ["华为技术有限公司", "jsyxgs"],
    ["长安汽车", "caqc"],
  ])("of %s are found by %s", (text, term) => expect(hearsInitials(text, term)).toBe(true));

  it.each([
    ["华为技术有限公司", "hw"],
    ["长安汽车", "aqc"],
    ["长安汽车", "caqcx"],
    ["长安", "ca"],
  ])("of %s are not found by %s", (text, term) => expect(hearsInitials(text, term)).toBe(false));
});
