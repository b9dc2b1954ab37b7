import { describe, expect, it } from "vitest";
import { importLimits } from "@/domain/import/limits";
import { rowCollector } from "./row-collector";

const gathered = (...rows: readonly string[][]) => {
  const { rows: all, add } = rowCollector();
  for (const [at, cells] of rows.entries()) add(at + 1, cells);
  return all;
};

describe("the rows of a sheet", () => {
  it("are those that hold anything, each with the number that the spreadsheet shows", () => {
    expect(gathered(["a"], ["", " "], [], ["b"])).toEqual([
      { number: 1, cells: ["a"] },
      { number: 4, cells: ["b"] },
    ]);
  });

  it("end with their last word, have no space around their words, and nothing that no database keeps", () => {
    expect(gathered([" a ", "", "芯\0片", "", "  "])).toEqual([{ number: 1, cells: ["a", "", "芯片"] }]);
  });

  it("are bounded each in its width and length, and all together in number and length", () => {
    const { columns, rows, cellLength, fileBytes } = importLimits;
    const add = (count: number, cells: readonly string[]) => () => {
      const collector = rowCollector();
      for (let at = 0; at < count; at++) collector.add(at + 1, cells);
    };
    expect(add(1, Array(columns).fill("x"))).not.toThrow();
    expect(add(1, Array(columns + 1).fill("x"))).toThrow("too-many-columns");
    expect(add(1, ["x".repeat(cellLength + 1)])).toThrow("cell-too-long");
    expect(add(rows + 20, ["x"])).not.toThrow();
    expect(add(rows + 21, ["x"])).toThrow("too-many-rows");
    const long = Array(columns).fill("x".repeat(cellLength));
    expect(add(Math.floor(fileBytes / (columns * cellLength)) + 1, long)).toThrow("too-large");
  });

  it("count no empty row: only what is kept is bounded", () => {
    const { rows, add } = rowCollector();
    for (let at = 0; at < importLimits.rows + 1000; at++) add(at + 1, [""]);
    expect(rows).toEqual([]);
  });
});
