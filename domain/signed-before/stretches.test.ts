import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gramsOf } from "../search-text";
import { stretchesOf } from "./stretches";

describe("what a title is looked up by", () => {
  it("is every four characters of what tells a Chinese title apart, and its beginning in pinyin", () => {
    expect(stretchesOf("紫光存储芯片产业基地项目")).toEqual(["紫光存储", "存储芯片", "ziguang"]);
  });

  it("is a short run whole, where no run is longer", () => {
    expect(stretchesOf("芯片项目")).toContain("芯片");
    expect(stretchesOf("长鑫存储项目与芯片")).not.toContain("芯片");
  });

  it("is pairs of telling words of other languages, and long words alone", () => {
    expect(stretchesOf("Lichuang natural-gas engines project")).toEqual([
      "lichuang natural",
      "natural gas",
      "gas engines",
      "lichuang",
      "natural",
      "engines",
    ]);
  });

  it("is nothing where a title says what all titles say", () => {
    for (const title of ["", "战略合作框架协议", "Strategic cooperation agreement", "Projet industriel", "…"])
      expect(stretchesOf(title), title).toEqual([]);
  });

  it("is never more than a dozen, none of them empty, so that each can be sought in the index", () => {
    const word = fc.constantFrom("紫光存储芯片", "重庆", "Semiconductor", "gas", "项目", "5G", "𠮷野家", " ");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const stretches = stretchesOf(words.join(""));
        expect(stretches.length).toBeLessThanOrEqual(12);
        for (const stretch of stretches) expect(gramsOf(stretch).length, stretch).toBeGreaterThan(0);
      }),
    );
  });
});
