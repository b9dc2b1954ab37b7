import { describe, expect, it } from "vitest";
import { cellNotes } from "./row-notes";
import { someVocabulary } from "./testing/vocabulary";
import { codeOf, listOf } from "./vocabulary";

describe("The code that a cell names", () => {
  it.each([
    ["人工智能", "AI"],
    ["ai", "AI"],
    [" integrated   CIRCUITS ", "IC"],
    ["Integrated-circuits", "IC"],
    ["ＡＩ", "AI"],
  ])("of %j is %s, whatever its case, width and punctuation", (text, code) => {
    expect(codeOf(someVocabulary.domains, text)).toBe(code);
  });

  it.each(["", " ", "智能", "A I C", "constructor"])("of %j is none", (text) => {
    expect(codeOf(someVocabulary.domains, text)).toBeNull();
  });
});

describe("Several in one cell", () => {
  it("stand between lines, semicolons, enumeration commas and strokes; never between commas", () => {
    expect(listOf("a;b；c、d|e\nf")).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(listOf("Foxconn Co., Ltd.，甲")).toEqual(["Foxconn Co., Ltd.，甲"]);
  });

  it("are none of an empty cell, nor between separators that follow one another", () => {
    expect([listOf(""), listOf(" ; 、\n"), listOf("a;; b ;")]).toEqual([[], [], ["a", "b"]]);
  });
});

describe("What is wrong with the cells of a row", () => {
  it("is one thing for each column: the first", () => {
    const { note, problems } = cellNotes();
    note("amount", "figure");
    note("type", "invalid");
    note("amount", "currency");
    expect(problems()).toEqual([
      { column: "amount", message: "figure" },
      { column: "type", message: "invalid" },
    ]);
    expect(cellNotes().problems()).toEqual([]);
  });
});
