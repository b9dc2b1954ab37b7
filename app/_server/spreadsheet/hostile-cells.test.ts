import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importLimits } from "@/domain/import/limits";
import { dateFormatOf, dateText } from "./date-text";
import { numberText } from "./number-text";
import { readFile } from "./read-file";
import { readText } from "./read-text";
import { separatorOf } from "./separator";
import { workbookOf } from "./testing/workbook";

const cellsOf = async (rows: string, more?: Record<string, string>) =>
  (await readFile(workbookOf(`<row r="1"><c t="str"><v>Title</v></c></row>${rows}`, more))).map(
    ({ cells }) => cells,
  );
const textCell = (text: string) => `<row r="2"><c t="inlineStr"><is><t>${text}</t></is></c></row>`;

describe("a cell", () => {
  it("is what its signs stand for, and half of one makes the file a broken one", async () => {
    for (const [written, read] of [
      ["&#x1F600; &amp; &lt;b&gt;", "😀 & <b>"],
      ["芯片&#10;二期", "芯片\n二期"],
    ] as const)
      expect((await cellsOf(textCell(written)))[1], written).toEqual([read]);
    await expect(cellsOf(textCell("a&#xD83D;b"))).rejects.toThrow("broken");
  });

  it("that holds a character of two halves keeps it whole, wherever in the file it stands", async () => {
    const row = `${"x".repeat(9_999)}\n`;
    for (const before of [65_533, 65_534, 65_535, 65_536]) {
      const text = row.repeat(6) + "x".repeat(before - 60_001);
      const rows = await readText(`${text}\n𠮷𠮷\n`);
      expect(rows.at(-1)?.cells, String(before)).toEqual(["𠮷𠮷"]);
    }
  });

  it("is too long only beyond the limit, and a row too wide only beyond its own", async () => {
    const { cellLength, columns } = importLimits;
    const wide = (count: number) => Array(count).fill("x").join(",");
    expect((await readText(`T\n${"x".repeat(cellLength)}\n`))[1]?.cells[0]).toHaveLength(cellLength);
    await expect(readText(`T\n${"x".repeat(cellLength + 1)}\n`)).rejects.toThrow("cell-too-long");
    expect((await readText(`T\n${wide(columns)}\n`))[1]?.cells).toHaveLength(columns);
    await expect(readText(`T\n${wide(columns + 1)}\n`)).rejects.toThrow("too-many-columns");
  });

  it("of a formula is its result, and a fault of one is its text", async () => {
    expect(
      await cellsOf(
        '<row r="2"><c t="str"><f>A1&amp;"x"</f><v>Titlex</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>1+1</f><v>2</v></c></row>',
      ),
    ).toEqual([["Title"], ["Titlex", "#DIV/0!", "2"]]);
  });

  it("that points at no text, or at no column, is empty or stands next", async () => {
    expect(
      await cellsOf('<row r="2"><c t="s"><v>99</v></c><c r="?"><v>5</v></c><c t="b"><v>1</v></c></row>'),
    ).toEqual([["Title"], ["", "5", "TRUE"]]);
  });
});

describe("a broken workbook", () => {
  it.each<[string, string, Record<string, string>]>([
    ["a sheet that ends in the middle", "<row", {}],
    ["a sheet that is no XML", "<row></c></row>", {}],
    ["texts that are no XML", "", { "xl/sharedStrings.xml": "<sst><si>" + "<t>" }],
    [
      "a sheet that is not there",
      "",
      { "xl/_rels/workbook.xml.rels": '<R><Relationship Id="r2" Target="gone.xml"/></R>' },
    ],
    [
      "no sheet that is shown",
      "",
      { "xl/workbook.xml": '<workbook><sheets><sheet state="hidden"/></sheets></workbook>' },
    ],
  ])("with %s is refused as such", async (_, rows, more) => {
    await expect(readFile(workbookOf(rows, more))).rejects.toThrow(/^(broken|empty)$/);
  });

  it("whose sheet ends between two rows is refused, not taken in without the rows that are lost", async () => {
    const row = '<row><c t="str"><v>x</v></c></row>';
    const sheet = `<worksheet><sheetData>${row}${row}${row}`;
    await expect(readFile(workbookOf("", { "xl/worksheets/sheet2.xml": sheet }))).rejects.toThrow("broken");
  });

  it("that names things outside itself reads none of them", async () => {
    const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const sheet = `${entity}<worksheet><sheetData><row><c t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>`;
    await expect(readFile(workbookOf("", { "xl/worksheets/sheet2.xml": sheet }))).rejects.toThrow();
  });
});

describe("numbers and dates of cells", () => {
  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["1234.5", "1234.5"],
    ["1.234", "1.2340"],
    ["0.1", "0.1"],
    ["0.30000000000000004", "0.3"],
    ["1e3", "1000"],
    ["1E+21", "1000000000000000000000"],
    ["1.5E-7", "0.00000015"],
    ["-2.5", "-2.5"],
    ["abc", "abc"],
    ["", ""],
  ])("%s is written %s", (raw, written) => {
    expect(numberText(raw)).toBe(written);
  });

  it("is the same number, to the fifteen digits that a spreadsheet shows", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }), (number) => {
        const written = Number(numberText(String(number)));
        expect(Math.abs(written - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-14);
        expect(numberText(String(number))).not.toMatch(/e|^[1-9]\d{0,2}\.\d{3}$/);
      }),
    );
  });

  it.each([
    ["1", "day", false, "1900-01-01"],
    ["59", "day", false, "1900-02-28"],
    ["61", "day", false, "1900-03-01"],
    ["43703", "day", false, "2019-08-26"],
    ["43703.75", "day", false, "2019-08-26"],
    ["43703", "month", false, "2019-08"],
    ["43703", "year", false, "2019"],
    ["42241", "day", true, "2019-08-26"],
    ["0", "day", false, null],
    ["-1", "day", false, null],
    ["2958466", "day", false, null],
    ["x", "day", false, null],
    ["43703", null, false, null],
  ] as const)("the day %s as a %s (since 1904: %s) is %s", (serial, format, since1904, date) => {
    expect(dateText(serial, format, since1904)).toBe(date);
  });

  it.each([
    ["yyyy-mm-dd", "day"],
    ['yyyy"年"m"月"d"日"', "day"],
    ["mmm-yy", "month"],
    ["yyyy", "year"],
    ["[$-804]yyyy\\年m\\月;@", "month"],
    ["0.00", null],
    ['#,##0 "days"', null],
    ["General", null],
    ["@", null],
    ["h:mm", null],
  ])("the format %s shows a %s", (code, format) => {
    expect(dateFormatOf(code)).toBe(format);
  });
});

describe("what parts the cells of a text", () => {
  it.each([
    ["a;b\n1,5;2,5\n1,25;3", ";"],
    ["a,b\n1;5,2;5\n", ","],
    ["a\tb\n1,5\t2;5", "\t"],
    ['"a;b;c",d\n"e;f;g",h', ","],
    ["one", "\t"],
    ["sep=,\na;b", ","],
  ])("of %j is %j", (text, separator) => {
    expect(separatorOf(text).separator).toBe(separator);
  });
});
