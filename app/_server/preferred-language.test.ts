import { describe, expect, it } from "vitest";
import { preferredLanguage } from "./preferred-language";

describe("the language a reader is answered in", () => {
  it.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["zh-Hant-HK", "zh"],
    ["fr-CH, en;q=0.9", "fr"],
    ["en;q=0.5, fr;q=0.8", "fr"],
    ["de, es;q=0.9", "en"],
    ["de, zh;q=0.1", "zh"],
    ["fr;q=0, zh", "zh"],
    ["*", "en"],
    ["", "en"],
    [null, "en"],
  ] as const)("%s reads %s", (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
