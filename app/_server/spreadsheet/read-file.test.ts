import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importLimits } from "@/domain/import/limits";
import { readFile } from "./read-file";
import { workbookOf, zipOf } from "./testing/workbook";

const cellsOf = async (bytes: Buffer) => (await readFile(bytes)).map(({ cells }) => cells);
const table = [
  ["项目名称", "金额"],
  ["重庆“智能”工厂；二期", "11亿元"],
];
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
/** 名称,项目 and 金额,芯片 in GB18030. */
const gb18030 = Buffer.from("c3fbb3c62ccfeec4bf0abdf0b6ee2cd0beC6ac0a", "hex");

describe("a text file is read whatever its encoding", () => {
  const text = '项目名称,金额\r\n"重庆“智能”工厂；二期",11亿元\r\n';
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big end first", utf16be(`\ufeff${text}`)],
  ])("%s", async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(table);
  });

  it("GB18030, as Excel in Chinese writes", async () => {
    expect(await cellsOf(gb18030)).toEqual([
      ["名称", "项目"],
      ["金额", "芯片"],
    ]);
  });

  it("Windows-1252, as Excel in French writes", async () => {
    const bytes = Buffer.from(
      "Intitulé;Société\r\nUsine à Dunkerque;Énergie d\u0092été, 5 \u0080\r\n",
      "latin1",
    );
    expect(await cellsOf(bytes)).toEqual([
      ["Intitulé", "Société"],
      ["Usine à Dunkerque", "Énergie d’été, 5 €"],
    ]);
  });

  it("and refused where it is none", async () => {
    await expect(readFile(Buffer.from([0x61, 0, 0x62, 0, 0x0a, 0x63]))).rejects.toThrow("encoding");
  });
});

describe("separators and quotes", () => {
  it.each([
    ["a comma", "Title,Amount\nPlant,11 bn\n"],
    ["a semicolon, where the comma is the decimal sign", "Title;Amount\nPlant;11 bn\n"],
    ["a tab, as cells are copied", "Title\tAmount\r\nPlant\t11 bn"],
    ["what Excel says itself", "sep=;\r\nTitle;Amount\r\nPlant;11 bn"],
    ["old line ends", "Title,Amount\rPlant,11 bn\r"],
  ])("%s", async (_, text) => {
    expect(await cellsOf(Buffer.from(text))).toEqual([
      ["Title", "Amount"],
      ["Plant", "11 bn"],
    ]);
  });

  it("keep what stands between quotes, and a lone quote within a cell", async () => {
    const text = 'Title;Amount\n"Plant ""East"";\nphase 2";"1,5 Md€"\n5" wafers;\n';
    expect(await cellsOf(Buffer.from(text))).toEqual([
      ["Title", "Amount"],
      ['Plant "East";\nphase 2', "1,5 Md€"],
      ['5" wafers'],
    ]);
  });

  it("give back any cells that were written with them", async () => {
    const cell = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .map((text) => text.replace(/[\0\ufeff]/g, "").trim());
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(",", ";", "\t"), async (written, separator) => {
        const all = [["Title", "Amount"], ...written, ["end", "end"]];
        const quoted = all.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator));
        const expected = all
          .map(([a = "", b = ""]) => (b ? [a, b] : a ? [a] : []))
          .filter((row) => row.length > 0);
        expect(await cellsOf(Buffer.from(quoted.join("\r\n")))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("rows keep the numbers that the spreadsheet shows", async () => {
    const rows = await readFile(Buffer.from("Title,Amount\n\nPlant,1\n,,\nFab,2\n"));
    expect(rows.map(({ number }) => number)).toEqual([1, 3, 5]);
  });
});

describe("a workbook", () => {
  it("gives the first sheet that is shown: texts, numbers and dates as far as they are shown", async () => {
    const rows = await cellsOf(
      workbookOf(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>金额</t></is></c></row>
         <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="1"><v>43703.5</v></c><c r="C4"><v>1.234</v></c>
           <c r="D4" s="2"><v>43678</v></c><c r="E4"><v>0.30000000000000004</v></c><c r="F4"><v>8.169E10</v></c></row>`,
      ),
    );
    expect(rows).toEqual([
      ["项目名称", "", "金额"],
      ["智能工厂", "2019-08-26", "1.2340", "2019-08", "0.3", "81690000000"],
    ]);
  });

  it("takes what a formula came to, as text, and calculates nothing", async () => {
    const rows = await cellsOf(
      workbookOf(
        `<row r="1"><c t="str"><v>Title</v></c></row>
         <row r="2"><c t="str"><f>HYPERLINK("http://x")</f><v>=cmd|'/C calc'!A0</v></c><c><f>1+1</f></c></row>`,
      ),
    );
    expect(rows).toEqual([["Title"], ["=cmd|'/C calc'!A0"]]);
  });

  it("stays small where only empty cells are painted", async () => {
    const painted = [...Array(30_000).keys()].map(
      (at) => `<row r="${at + 3}"><c r="XFD${at + 3}" s="1"/></row>`,
    );
    const filled = `<row r="1"><c t="str"><v>a</v></c></row><row r="2"><c t="str"><v>b</v></c></row>`;
    expect(await cellsOf(workbookOf(filled + painted.join("")))).toEqual([["a"], ["b"]]);
  });
});

describe("is refused with its reason", () => {
  const row = (cells: number) => Array(cells).fill("x").join(",");
  const bomb = Buffer.alloc(110 * 1024 * 1024, 0x20);
  it.each([
    ["too-large", () => Buffer.alloc(importLimits.fileBytes + 1, 0x61)],
    ["too-many-columns", () => Buffer.from(`${row(1000)}\n${row(1000)}`)],
    ["too-many-columns", () => workbookOf(`<row r="1"><c r="ALL1" t="str"><v>x</v></c></row>`)],
    ["too-many-rows", () => Buffer.from("a,b\n".repeat(importLimits.rows + 30))],
    ["cell-too-long", () => Buffer.from(`Title\n${"x".repeat(importLimits.cellLength + 1)}\n`)],
    ["cell-too-long", () => Buffer.from(`Title\n"${"x\n".repeat(2_000_000)}`)],
    ["broken", () => Buffer.from('Title,Amount\n"never closed,1\n')],
    ["broken", () => workbookOf("<row><c></row>")],
    ["broken", () => workbookOf("<row/>").subarray(0, 400)],
    ["broken", () => zipOf({ "xl/workbook.xml": "<workbook><sheets/></workbook>" })],
    ["swollen", () => workbookOf("", { "xl/sharedStrings.xml": bomb.toString("latin1") })],
    ["broken", () => zipOf({ "xl/workbook.xml": `<workbook>${" ".repeat(5_000_000)}</workbook>` }, 20)],
    ["swollen", () => zipOf(Object.fromEntries([...Array(3000).keys()].map((at) => [`p${at}`, ""])))],
    ["other-file", () => zipOf({ "word/document.xml": "<document/>" })],
    ["other-file", () => Buffer.from("%PDF-1.7 a,b\nc,d")],
    ["old-excel", () => Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["empty", () => Buffer.from("\n\n")],
    ["empty", () => Buffer.from("only,headings\n")],
    ["empty", () => Buffer.alloc(0)],
  ])("%s", async (reason, bytes) => {
    await expect(readFile(bytes())).rejects.toThrow(reason);
  });

  it("follows no entities that a document defines for itself", async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const sheet = `${entities}<worksheet><sheetData><row><c t="str"><v>&b;&f;</v></c></row></sheetData></worksheet>`;
    await expect(readFile(workbookOf("", { "xl/worksheets/sheet2.xml": sheet }))).rejects.toThrow("broken");
  });

  it("whatever bytes come: refused or read, never anything else", async () => {
    const begun = fc.constantFrom("", "PK\x03\x04", "\xff\xfe", "\xef\xbb\xbf", "a,b\n");
    await fc.assert(
      fc.asyncProperty(begun, fc.uint8Array({ maxLength: 300 }), async (beginning, bytes) => {
        const file = Buffer.concat([Buffer.from(beginning, "latin1"), bytes]);
        const outcome = await readFile(file).catch((no: Error) => no.name);
        expect(Array.isArray(outcome) || outcome === "UnreadableFile").toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
