import { describe, expect, it } from "vitest";
import { type ListedRow, toListed } from "./listed";

const row: ListedRow = {
  id: "00000000-0000-4000-8000-000000000001",
  reference: "SCE-2019-0001",
  class: "contract",
  year: 2019,
  signed: "2019-05",
  edition: "SCE-2019",
  mins: "{}",
  maxs: "{}",
  several: [[], [], ["AI"], [], []],
  withheld: false,
  kind: "greenfield",
  unit: null,
  standing: "signed",
  unconfirmed: false,
  language: "zh",
  zh: "芯片",
  en: "Chips",
  fr: "Puces",
  organizations: [],
  key_text: "2019-05-01",
  tie: "SCE-2019-0001",
};
const listed = (said: Partial<ListedRow>) => toListed({ ...row, ...said });

describe("a line of a list", () => {
  it("says an amount by currency, without the zeros that the database keeps", () => {
    const { amounts } = listed({
      several: [["CNY", "EUR", "USD"], ["exact", "range", "about"], [], [], []],
      mins: "{1200.0000,0.5000,0.0000}",
      maxs: "{1200.0000,10.0500,100}",
    });
    expect(amounts).toEqual([
      { currency: "CNY", min: "1200", max: "1200", qualifier: "exact" },
      { currency: "EUR", min: "0.5", max: "10.05", qualifier: "range" },
      { currency: "USD", min: "0", max: "100", qualifier: "about" },
    ]);
  });

  it("keeps every digit of an amount that no number of the machine holds", () => {
    const [digits, rounded] = ["12345678901234567890.1234", "99999999999999999990.0000"];
    const { amounts } = listed({
      several: [["CNY"], ["exact"], [], [], []],
      mins: `{${digits}}`,
      maxs: `{${rounded}}`,
    });
    expect(amounts[0]).toMatchObject({ min: digits, max: "99999999999999999990" });
  });

  it("has no maximum where that is open", () => {
    const { amounts } = listed({
      several: [["CNY", "USD"], ["at-least", "exact"], [], [], []],
      mins: "{5.0000,7.0000}",
      maxs: "{NULL,8.0000}",
    });
    expect(amounts.map(({ max }) => max)).toEqual([null, "8"]);
  });

  it("has no amounts where the register holds none", () => {
    expect(listed({}).amounts).toEqual([]);
  });

  it("names organizations as the project does, in whichever order they were read", () => {
    const [first, second] = [{ en: "First" }, { zh: "第二" }];
    expect(
      listed({
        organizations: [
          [2, "b", second],
          [1, "a", first],
        ],
      }).organizations,
    ).toEqual([
      { id: "a", names: first },
      { id: "b", names: second },
    ]);
  });

  it("tells origins that a source states from those that were inferred", () => {
    expect(listed({ several: [[], [], [], ["DE", "FR"], ["FR"]] }).origins).toEqual([
      { code: "DE", inferred: true },
      { code: "FR", inferred: false },
    ]);
  });
});
