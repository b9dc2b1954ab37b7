import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importColumns, type Mapping, templateColumns, textsOfRow } from "./columns";
import { headingWords } from "./heading-words";
import { recognise, wordKey } from "./headings";

describe("The columns of an import", () => {
  it("are each once, and known by words of their own that no other column has", () => {
    expect(new Set(importColumns).size).toBe(importColumns.length);
    const words = importColumns.flatMap((column) =>
      [...new Set(headingWords[column].split("|").map(wordKey))].map((word) => ({ word, column })),
    );
    const twice = words.filter(({ word, column }) =>
      words.some((other) => other.word === word && other.column !== column),
    );
    expect(twice).toEqual([]);
    expect(words.filter(({ word }) => word === "")).toEqual([]);
  });

  it("are recognised by every word that is listed for them, in whatever case and width", () => {
    for (const column of importColumns)
      for (const word of headingWords[column].split("|")) {
        const wide = word.replace(/[A-Za-z]/g, (letter) =>
          String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
        );
        expect(recognise([word, "x"], new Map()), word).toEqual([column, null]);
        expect(recognise([` ${word.toUpperCase()} `], new Map()), word).toEqual([column]);
        expect(recognise([wide], new Map()), wide).toEqual([column]);
      }
  });

  it("of the template leave nothing that a reader of one language would not know", () => {
    expect(importColumns.filter((column) => !templateColumns.includes(column))).toEqual([
      ...["title", "originalLanguage", "withheldReason", "summary"],
    ]);
  });
});

describe("The texts of a row", () => {
  const mapping: Mapping = ["title", null, "amount"];

  it("are those of its cells in mapped columns that hold something", () => {
    expect(textsOfRow(["Plant", "a note", ""], mapping, {})).toEqual({ title: "Plant" });
    expect(textsOfRow(["Plant"], mapping, {})).toEqual({ title: "Plant" });
    expect(textsOfRow([], [], {})).toEqual({});
  });

  it("are what was typed where a cell was mended, and nothing where it was emptied", () => {
    expect(textsOfRow(["Plant", "", "11"], mapping, { amount: "12", kind: "新建" })).toEqual({
      ...{ title: "Plant", amount: "12", kind: "新建" },
    });
    expect(textsOfRow(["Plant", "", "11"], mapping, { amount: "" })).toEqual({ title: "Plant" });
  });

  it("never come from a column that is left out, and are never empty", () => {
    const cells = fc.array(fc.string(), { maxLength: 6 });
    const columns = fc.array(fc.option(fc.constantFrom(...importColumns)), { maxLength: 6 });
    fc.assert(
      fc.property(cells, columns, (row, mapped) => {
        const texts = textsOfRow(row, mapped, {});
        for (const [column, text] of Object.entries(texts)) {
          expect(text).not.toBe("");
          expect(row.some((cell, at) => cell === text && mapped[at] === column)).toBe(true);
        }
      }),
    );
  });
});
