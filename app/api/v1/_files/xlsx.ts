import { Zip, ZipDeflate } from "fflate";
import { escaped } from "@/app/_server/xml";
import type { Pieces } from "../_answers/streamed";
import { withoutFormula } from "./csv";
import type { Cell } from "./table";

/** No sheet holds more rows. */
export const rowsOfASheet = 1_048_576;

/** No cell holds more characters. */
const charactersOfACell = 32_767;

export interface Sheet {
  readonly name: string;
  /** Stands at the head of every page when it is printed. */
  readonly header?: string;
  /** Its rows, some at a time; the first is the heading. */
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
}

/** An Office Open XML workbook, written and compressed as its rows come: only those at hand are in memory. */
export async function* writeWorkbook(sheets: readonly Sheet[]): Pieces {
  const zip = new Archive();
  for (const [path, text] of Object.entries(frameOf(sheets))) {
    zip.open(path);
    zip.write(text, true);
  }
  yield zip.written();
  for (const [index, sheet] of sheets.entries()) {
    zip.open(`xl/worksheets/sheet${index + 1}.xml`);
    zip.write(`${declaration}<worksheet xmlns="${main}">${heading}<sheetData>`);
    let row = 0;
    for await (const some of sheet.rows) {
      zip.write(some.map((cells) => rowOf(cells, ++row)).join(""));
      yield zip.written();
    }
    zip.write(`</sheetData>${headerOf(sheet)}</worksheet>`, true);
  }
  zip.end();
  yield zip.written();
}

/** A zip of one file after another; what is ready of it is taken piece by piece. */
class Archive {
  readonly #encoder = new TextEncoder();
  #ready: Uint8Array[] = [];
  #file: ZipDeflate | undefined;
  readonly #zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    this.#ready.push(piece);
  });

  open(path: string): void {
    this.#file = new ZipDeflate(path, { level: 6 });
    this.#zip.add(this.#file);
  }

  write(text: string, last = false): void {
    this.#file?.push(this.#encoder.encode(text), last);
  }

  end(): void {
    this.#zip.end();
  }

  written(): Uint8Array {
    const whole = Buffer.concat(this.#ready);
    this.#ready = [];
    return whole;
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The heading stays in sight. */
const heading =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="40" width="20" customWidth="1"/></cols>';

/** An ampersand begins a code there, and two stand for one. */
const headerOf = ({ header }: Sheet): string =>
  header === undefined
    ? ""
    : `<headerFooter><oddHeader>&amp;C${escaped(header.replaceAll("&", "&&"))}</oddHeader></headerFooter>`;

/** Styles of cells: plain, bold, and text that must not be taken for a formula when it is edited. */
const styles = { plain: 0, bold: 1, quoted: 2 } as const;

/** The parts of a workbook that say what its sheets are. */
function frameOf(sheets: readonly Sheet[]): Record<string, string> {
  const numbered = sheets.map(({ name }, index) => ({ name: escaped(name), n: index + 1 }));
  const each = (write: (sheet: { name: string; n: number }) => string) => numbered.map(write).join("");
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${each(({ n }) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each(({ name, n }) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${packaged}/relationships">${each(({ n }) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>`,
  };
}

const rowOf = (cells: readonly Cell[], row: number): string =>
  `<row r="${row}">${cells.map((cell, at) => cellOf(cell, `${columnOf(at)}${row}`, row === 1)).join("")}</row>`;

/** Letters of a column, counted from 0: A to Z, AA to ZZ. */
function columnOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnOf(Math.floor(at / 26) - 1) + letter;
}

/** Text is written as text, never as what could be calculated; a number that would lose digits is text too. */
function cellOf(cell: Cell, address: string, bold: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "object")
    return digitsOf(cell.decimal) <= 15
      ? `<c r="${address}"><v>${cell.decimal}</v></c>`
      : textOf(cell.decimal, address, styles.plain);
  const style = bold ? styles.bold : withoutFormula(cell) === cell ? styles.plain : styles.quoted;
  return textOf(cell, address, style);
}

const textOf = (text: string, address: string, style: number): string =>
  `<c r="${address}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(literal(cut(text)))}</t></is></c>`;

/** As much as a cell holds, without half a character at its end. */
const cut = (text: string): string =>
  text.length > charactersOfACell ? text.slice(0, charactersOfACell).replace(/[\uD800-\uDBFF]$/, "") : text;

/** Spreadsheets read `_x0041_` as the sign with that number, unless its line is written so itself (ECMA-376, 22.9.2.19). */
const literal = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");

const digitsOf = (decimal: string): number => decimal.replace(/\D/g, "").replace(/^0+/, "").length;
