import { describe, expect, it } from "vitest";
import type { ClassSum } from "@/domain/counting/figures";
import { languages } from "@/domain/languages";
import { openData as en } from "@/messages/en/open-data";
import { takingAway as enTaking } from "@/messages/en/taking-away";
import { openData as fr } from "@/messages/fr/open-data";
import { takingAway as frTaking } from "@/messages/fr/taking-away";
import { openData as zh } from "@/messages/zh/open-data";
import { takingAway as zhTaking } from "@/messages/zh/taking-away";
import { headingsOf, sumRows } from "./sum-rows";
import type { FiguresView } from "./view";

const view = (language: "zh" | "en" | "fr") => ({ language }) as FiguresView;
const sum: ClassSum = {
  class: "contract",
  projects: 4,
  withoutAmount: 1,
  money: [
    { currency: "CNY", amountMin: "15900000000.00", amountMax: null, qualifier: "planned", projects: 2 },
    { currency: "EUR", amountMin: "1.00", amountMax: "2.00", qualifier: "range", projects: 1 },
  ],
};

describe("the rows of a class in a workbook", () => {
  it("are one for each currency: sums are never added across them", () => {
    expect(sumRows(view("en"), sum)).toEqual([
      ["Contracts", 4, 1, "CNY", { decimal: "15900000000.00" }, "open", "planned"],
      ["Contracts", 4, 1, "EUR", { decimal: "1.00" }, { decimal: "2.00" }, "range"],
    ]);
  });

  it("are one without money where the class has none, as wide as its headings", () => {
    for (const language of languages) {
      const [row, ...more] = sumRows(view(language), { ...sum, money: [] });
      expect(more).toEqual([]);
      expect(row?.slice(3)).toEqual([null, null, null, null]);
      expect(row).toHaveLength(headingsOf(view(language)).length);
    }
  });

  it("keep shares of divided projects exact", () => {
    const [row] = sumRows(view("zh"), { ...sum, projects: "2.50", withoutAmount: "0.50" });
    expect(row?.slice(1, 3)).toEqual([{ decimal: "2.50" }, { decimal: "0.50" }]);
  });
});

it("every sheet has a name that spreadsheets take: short, without their signs, and its own", () => {
  const names = [zhTaking, enTaking, frTaking, zh, en, fr].map(({ sheets }) =>
    Object.entries(sheets)
      .filter(([key]) => key !== "full")
      .map(([, name]) => name),
  );
  for (const workbook of names) {
    expect(workbook.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))).toEqual([]);
    expect(new Set(workbook.map((name) => name.toLowerCase())).size).toBe(workbook.length);
  }
});
