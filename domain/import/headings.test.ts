import { describe, expect, it } from "vitest";
import { importColumns } from "./columns";
import { headingWords } from "./heading-words";
import { headingRow, recognise, unitIn, wordKey } from "./headings";

const none = new Map();

describe("headings", () => {
  it.each([
    [
      ["序号", "项目名称", "投资方", "国别", "投资额（亿元）", "签约日期"],
      [null, "title", "investors", "investorOrigins", "amount", "dateSigned"],
    ],
    [
      ["Project name*", "TITLE (French)", "Investor", "Amount (bn CNY)", "Notes"],
      ["title", "titleFr", "investors", "amount", null],
    ],
    [
      ["Intitulé du projet", "Montant (M€)", "Pays d'origine", "Unité responsable"],
      ["title", "amount", "investorOrigins", "leadUnit"],
    ],
  ])("%j are recognised", (headings, columns) => {
    expect(recognise(headings, none)).toEqual(columns);
  });

  it("name a column once: the first of two counts", () => {
    expect(recognise(["金额", "投资额"], none)).toEqual(["amount", null]);
  });

  it("are recognised by the register's own words too", () => {
    expect(recognise(["Unser Titel"], new Map([[wordKey("Unser Titel"), "title"]]))).toEqual(["title"]);
  });

  it("of two columns never share a word", () => {
    const all = importColumns.flatMap((column) =>
      headingWords[column].split("|").map((word) => wordKey(word)),
    );
    const twice = importColumns.flatMap((column) => [
      ...new Set(headingWords[column].split("|").map(wordKey)),
    ]);
    expect(twice.length).toBe(new Set(all).size);
  });

  it("are found below a title", () => {
    const rows = [["2025年签约项目一览表"], ["单位：亿元"], ["项目名称", "投资方"], ["工厂", "甲"]];
    expect(
      headingRow(
        rows.map((cells, at) => ({ number: at + 1, cells })),
        none,
      ),
    ).toBe(2);
  });
});

describe("the unit of a heading", () => {
  it.each([
    ["投资额（亿元）", "亿元"],
    ["金额(单位：万美元)", "万美元"],
    ["Montant (M€)", "M€"],
    ["Amount in bn CNY", "bn CNY"],
    ["Amount", ""],
    ["Amount (see notes)", ""],
    ["Montant (billion)", ""],
  ])("%s gives %j", (heading, unit) => {
    expect(unitIn(heading, "fr")).toBe(unit);
  });
});
