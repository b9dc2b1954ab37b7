import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSeenIn, piecesOf } from "./search-match";
import { matchesQuery } from "./search-text";

const found = (text: string, query: string) =>
  piecesOf(text, query)
    .filter((piece) => piece.found)
    .map((piece) => piece.text);

describe("where a query stands in a text", () => {
  it.each([
    ["紫光存储芯片产业基地", "芯片", ["芯片"]],
    ["Société Générale", "generale societe", ["Société", "Générale"]],
    ["ＢＯＥ Technology", "boe", ["ＢＯＥ"]],
    ["AI芯片 and AIRBUS", "ai", ["AI"]],
    ["AI and AIRBUS", "ai", ["AI"]],
    ["Memory-chip base", "chips", []],
    ["Œuvre", "oeuvre", ["Œuvre"]],
  ])("of %s for %s is %s", (text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it("loses nothing of the text, and invents nothing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme", maxLength: 6 }),
        (text, query) => {
          expect(
            piecesOf(text, query)
              .map((piece) => piece.text)
              .join(""),
          ).toBe(text);
          expect(piecesOf(text, "").some((piece) => piece.found)).toBe(false);
        },
      ),
    );
  });

  it("is seen where each word stands in one of the texts", () => {
    expect(isSeenIn(["紫光存储芯片", "Tsinghua Unigroup"], "芯片 unigroup")).toBe(true);
    expect(isSeenIn(["紫光存储芯片"], "芯片 重庆")).toBe(false);
  });
});

describe("whatever is found", () => {
  it.each([
    ["E\u0301toile du Nord", "étoile", "E\u0301toile"],
    ["re\u0301seau", "RÉSEAU", "re\u0301seau"],
    ["ｶﾞﾗｽ基板", "ガラス", "ｶﾞﾗｽ"],
    ["İstanbul", "istanbul", "İstanbul"],
    ["ﬁbre", "fibre", "ﬁbre"],
    ["㎏", "kg", "㎏"],
  ])("is marked with its accents, however they are written: %s", (text, query, marked) => {
    expect(found(text, query)).toEqual([marked]);
  });

  it("is seen where it stands, and nothing else is", () => {
    const word = fc.constantFrom(
      "芯片",
      "储",
      "AI",
      "e\u0301te\u0301",
      "Été",
      "Œuvre",
      "5G",
      "ｶﾞｽ",
      "ガス",
      "l’",
      "…",
      "a1",
    );
    const text = fc.array(fc.oneof(word, fc.constant(" ")), { maxLength: 8 }).map((words) => words.join(""));
    fc.assert(
      fc.property(text, word, (searched, query) => {
        expect(isSeenIn([searched], query)).toBe(matchesQuery(searched, query));
      }),
    );
  });
});
