import { describe, expect, it } from "vitest";
import { changedTexts, wholeRow, withinCharacters } from "./whole-rows";

describe("a row to mend", () => {
  const mapping = ["amount", null, "title", "summary"] as const;
  const row = { cells: ["1,200", "x", "Plant", ""], mended: {}, problems: null };

  it("has all columns of the table in the order of the template, also the empty ones", () => {
    expect(wholeRow(row, mapping)).toEqual([
      { column: "title", text: "Plant" },
      { column: "amount", text: "1,200" },
      { column: "summary", text: "" },
    ]);
  });

  it("has what was mended, and marks what is wrong", () => {
    const mended = { title: "Large plant" };
    const problems = [{ column: "amount", message: "ambiguous" }] as const;
    expect(wholeRow({ ...row, mended, problems }, mapping)).toEqual([
      { column: "title", text: "Large plant" },
      { column: "amount", text: "1,200", message: "ambiguous" },
      { column: "summary", text: "" },
    ]);
  });

  it("says which of several in a cell is wrong", () => {
    const problems = [{ column: "title", message: "invalid", named: ["Astrology"] }] as const;
    const [cell] = wholeRow({ ...row, problems }, mapping);
    expect(cell).toEqual({ column: "title", text: "Plant", message: "invalid", named: ["Astrology"] });
  });

  it("has the columns that the table lacks, where they are needed or were written", () => {
    const problems = [{ column: "dateSigned", message: "required" }] as const;
    const columns = wholeRow({ ...row, mended: { place: "Yubei" }, problems }, ["title"]);
    expect(columns.map(({ column }) => column)).toEqual(["title", "dateSigned", "place"]);
  });
});

describe("rows at once", () => {
  const long = (length: number) => ({ cells: [{ text: "x".repeat(length) }, { text: "" }] });

  it("are as many as fit, and never those after one that did not", () => {
    const rows = [long(4), long(5), long(6), long(1)];
    expect(withinCharacters(rows, 9)).toEqual(rows.slice(0, 2));
    expect(withinCharacters(rows, 100)).toEqual(rows);
  });

  it("are one at least, however long", () => {
    expect(withinCharacters([long(20), long(1)], 9)).toEqual([long(20)]);
    expect(withinCharacters([], 9)).toEqual([]);
  });
});

describe("of what was sent", () => {
  it("only what says something else is mended, an emptied cell too", () => {
    const texts = { title: "Plant", amount: "1,200", partners: "A" };
    const sent = { title: "Plant", amount: "1200", partners: "", summary: "" };
    expect(changedTexts(sent, texts)).toEqual({ amount: "1200", partners: "" });
  });

  it("spaces around a text and the ends of its lines say nothing", () => {
    expect(changedTexts({ investors: "A\nB" }, { investors: " A\r\nB " })).toEqual({});
  });
});
