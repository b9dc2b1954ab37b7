import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { streamed } from "../_answers/streamed";
import { readSheets } from "../testing/files";
import type { Cell } from "./table";
import { type Sheet, writeWorkbook } from "./xlsx";

async function* rows(...all: Cell[][][]) {
  yield* all;
}
const answer = (...sheets: Sheet[]) => streamed(writeWorkbook(sheets), {});
const partsOf = async (...sheets: Sheet[]) => {
  const parts = unzipSync(new Uint8Array(await (await answer(...sheets)).arrayBuffer()));
  return (path: string) => new TextDecoder().decode(parts[path]);
};
const sheetOf = async (...cells: Cell[]) =>
  (await partsOf({ name: "Data", rows: rows([["Heading"], cells]) }))("xl/worksheets/sheet1.xml");

describe("a workbook", () => {
  it("is read by others as it was written, whatever the pieces in which its rows came", async () => {
    const written = await answer(
      {
        name: "甲 & <乙>",
        rows: rows(
          [["名称", "数"]],
          [["芯片", 11]],
          [
            ["一", 1],
            ["二", 2],
          ],
        ),
      },
      { name: "Method", rows: rows([["é"]]) },
    );
    const [first, second] = await readSheets(written);
    expect(first).toMatchObject({ sheet: "甲 & <乙>" });
    expect(first?.data).toEqual([
      ["名称", "数"],
      ["芯片", 11],
      ["一", 1],
      ["二", 2],
    ]);
    expect(second?.data).toEqual([["é"]]);
  });

  it("never holds a formula: what begins like one is marked as text", async () => {
    const sheet = await sheetOf("=1+1", "+1", "@x", "-1", "plain", "＝1");
    expect(sheet).not.toContain("<f>");
    expect(sheet.match(/s="2"/g)).toHaveLength(5);
    expect(sheet).toContain('s="0"><is><t xml:space="preserve">plain');
  });

  it("writes a number as one, and a decimal of more digits than a spreadsheet keeps as text", async () => {
    const sheet = await sheetOf(
      11,
      { decimal: "123456789012345" },
      { decimal: "1234567890123456.5" },
      { decimal: "0.10" },
    );
    expect(sheet).toContain('<c r="A2" s="4"><v>11</v></c>');
    expect(sheet).toContain('<c r="B2" s="3"><v>123456789012345</v></c>');
    expect(sheet).toContain('<c r="C2" t="inlineStr" s="0"><is><t xml:space="preserve">1234567890123456.5');
    expect(sheet).toContain('<c r="D2" s="3"><v>0.10</v></c>');
  });

  it("tells the thousands of numbers apart, but for those that may be years", async () => {
    const parts = await partsOf({ name: "A", rows: rows([["x"]]) });
    const styles = parts("xl/styles.xml");
    expect(styles).toContain('numFmtId="164" formatCode="#,##0.00##"');
    expect(styles).toContain('numFmtId="165" formatCode="[&gt;=10000]#,##0;General"');
    const formats = [...styles.matchAll(/<xf[^/]*numFmtId="(\d+)"/g)].map(([, id]) => id);
    expect(formats).toEqual(["164", "165"]);
    expect(styles.match(/<xf/g)).toHaveLength(1 + 5);
  });

  it("names columns beyond the alphabet, and leaves empty cells out", async () => {
    const sheet = await sheetOf(...Array<Cell>(26).fill(null), "x", ...Array<Cell>(675).fill(null), "y");
    expect(sheet).toContain('r="AA2"');
    expect(sheet).toContain('r="AAA2"');
    expect(sheet.match(/<c /g)).toHaveLength(3);
  });

  it("keeps a text within what a cell holds, and no character of it in halves", async () => {
    const sheet = await sheetOf(`${"x".repeat(32_766)}😀`);
    const [, text = ""] = /<c r="A2"[^>]*><is><t[^>]*>([^<]*)/.exec(sheet) ?? [];
    expect(text).toBe("x".repeat(32_766));
  });

  it("keeps a text that looks like a spreadsheet's own way of writing a sign", async () => {
    expect(await sheetOf("part_x0041_b")).toContain("part_x005F_x0041_b</t>");
    expect(await sheetOf("part_x41_b")).toContain("part_x41_b</t>");
  });

  it("prints its header as it is, an ampersand too", async () => {
    const part = await partsOf({ name: "A", header: "R&D <1>", rows: rows([["x"]]) });
    expect(part("xl/worksheets/sheet1.xml")).toContain("<oddHeader>&amp;CR&amp;&amp;D &lt;1&gt;</oddHeader>");
  });
});
