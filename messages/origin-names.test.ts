import { describe, expect, it } from "vitest";
import { languages } from "../domain/languages";
import { originCodes, provinces } from "../domain/origin";
import { originName } from "./origin-names";

describe("the name of an origin", () => {
  it("is the reviewed one for Hong Kong, Macao and Taiwan", () => {
    const named = (language: "zh" | "en" | "fr") =>
      ["HK", "MO", "TW"].map((code) => originName(language, code, {}));
    expect(named("zh")).toEqual(["中国香港", "中国澳门", "中国台湾"]);
    expect(named("en")).toEqual(["Hong Kong, China", "Macao, China", "Taiwan, China"]);
    expect(named("fr")).toEqual(["Hong Kong (Chine)", "Macao (Chine)", "Taïwan (Chine)"]);
  });

  it("is known for every country, region and province in every language", () => {
    for (const language of languages)
      for (const code of originCodes) expect(originName(language, code, {}), code).not.toBe(code);
  });

  it("is known for all thirty-one provinces", () => {
    expect(provinces.map((code) => originName("zh", code, {}))).toContain("四川");
    expect(new Set(provinces.map((code) => originName("zh", code, {}))).size).toBe(31);
  });

  it("is the register's own in the languages in which it has one", () => {
    const own = { HK: { en: "Hong Kong SAR" } };
    expect(originName("en", "HK", own)).toBe("Hong Kong SAR");
    expect(originName("zh", "HK", own)).toBe("中国香港");
  });

  it("is the code where there is none", () => {
    expect(originName("en", "nowhere", {})).toBe("nowhere");
  });
});
