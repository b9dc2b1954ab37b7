import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gramsOf, matchesQuery, normalise, queryGrams, queryTerms } from "./search-text";

/** Found by the index, and kept by the second look. */
const finds = (text: string, query: string) => {
  const grams = new Set(gramsOf(text));
  return queryGrams(query).every((gram) => grams.has(gram)) && matchesQuery(text, query);
};

describe("a text as it is searched", () => {
  it("ignores case, Latin accents, ligatures, widths and punctuation", () => {
    expect(normalise("Énergie, l’Œuvre — STRASSE/Straße")).toBe("energie l oeuvre strasse strasse");
    expect(normalise("ＡＩ（５Ｇ）")).toBe("ai 5g");
    expect(normalise("Møller, Łódź")).toBe("moller lodz");
  });

  it("sets Chinese apart from the letters that touch it", () => {
    expect(normalise("AI芯片与5G网络。")).toBe("ai 芯片与 5g 网络");
  });

  it("reads plain Chinese and ASCII as it reads any other text", () => {
    const letters = fc.constantFrom(..."一丁龥芯片Az09 _-'，。、；：“”‘’《》()~\t");
    const text = fc.array(letters, { maxLength: 30 }).map((all) => all.join(""));
    // A letter of another kind makes the whole take the other way.
    fc.assert(
      fc.property(text, (plain) => {
        expect(normalise(`${plain} é`)).toBe(`${normalise(plain)} e`.trim());
      }),
    );
  });

  it("leaves the marks of other scripts alone", () => {
    expect(normalise("ガラス基板プロジェクト")).toBe("ガラス基板プロジェクト");
    expect(normalise("  ")).toBe("");
  });
});

describe("grams", () => {
  it("are every two Chinese characters, every three letters, and short words whole", () => {
    expect(gramsOf("存储芯片")).toEqual(["存储", "储芯", "芯片"]);
    expect(gramsOf("chips")).toEqual(["chi", "hip", "ips"]);
    expect(gramsOf("5G AI 5G")).toEqual(["5g", "ai"]);
    expect(gramsOf("SCE-2019-0007")).toEqual(["sce", "201", "019", "000", "007"]);
  });

  it("of a query leave out a single Chinese character, which only the second look can find", () => {
    expect(queryGrams("芯")).toEqual([]);
    expect(queryGrams("芯 5G")).toEqual(["5g"]);
    expect(queryTerms("芯 5G 5g")).toEqual(["芯", "5g"]);
    expect(matchesQuery("存储芯片", "芯")).toBe(true);
    expect(queryGrams("…")).toEqual([]);
  });

  it("take a character outside the basic plane as one", () => {
    expect(gramsOf("𠮷野家")).toEqual(["𠮷野", "野家"]);
  });
});

describe("searching", () => {
  it("finds two Chinese characters and up", () => {
    expect(finds("紫光存储芯片产业基地项目", "芯片")).toBe(true);
    expect(finds("紫光存储芯片产业基地项目", "存储芯片")).toBe(true);
    expect(finds("紫光存储芯片产业基地项目", "芯储")).toBe(false);
  });

  it("is not deceived by characters that stand side by side elsewhere", () => {
    expect(finds("集成 成电 电路", "集成电路")).toBe(false);
    expect(finds("integ teg egr gra rat ate ted", "integrated")).toBe(false);
  });

  it("finds words of one or two letters as whole words only", () => {
    expect(finds("AI and 5G", "ai")).toBe(true);
    expect(finds("AI芯片", "AI")).toBe(true);
    expect(finds("AI芯片", "AI芯片")).toBe(true);
    expect(finds("main chain", "ai")).toBe(false);
  });

  it("finds longer words also within words, without accents and case", () => {
    expect(finds("Microélectronique", "electron")).toBe(true);
    expect(finds("Chongqing Liangjiang New Area", "LIANGJIANG new")).toBe(true);
    expect(finds("Chongqing", "Chengdu")).toBe(false);
  });

  it("finds a reference", () => {
    expect(finds("SCE-2019-0007 Memory plant", "sce-2019-0007")).toBe(true);
  });

  it("finds every text by any part of its words of three letters or two characters", () => {
    const word = fc.constantFrom("芯片", "存储器", "usine", "5G", "Énergie", "レーザー", "2019");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), (words, at) => {
        const text = words.join(" ");
        expect(finds(text, words[at % words.length] ?? "")).toBe(true);
        expect(finds(text, text)).toBe(true);
      }),
    );
  });
});
