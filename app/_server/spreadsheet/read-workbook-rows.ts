import { importLimits, type SheetRow } from "@/domain/import/limits";
import { dateText } from "./date-text";
import { numberText } from "./number-text";
import { rowCollector } from "./row-collector";
import { UnreadableFile } from "./unreadable";
import { readWorkbook, type Workbook } from "./workbook";
import { readXml } from "./xml";
import { openZip } from "./zip";

/**
 * The rows of the first sheet of an XLSX file. Of a formula the result that the spreadsheet kept is taken, as text;
 * nothing is ever calculated here.
 */
export async function readWorkbookRows(bytes: Buffer): Promise<readonly SheetRow[]> {
  const zip = await openZip(bytes);
  if (!zip.has("xl/workbook.xml")) throw new UnreadableFile("other-file");
  const workbook = await readWorkbook(zip);
  const { rows, add } = rowCollector();
  let [number, next, cells] = [0, 0, [] as string[]];
  const cell = cellReader(workbook);
  await readXml(zip.read(workbook.sheet), {
    open(name, attributes) {
      if (name === "row") {
        number = Number(attributes.r) || number + 1;
        [next, cells] = [0, []];
      } else cell.open(name, attributes);
    },
    text: cell.text,
    close(name) {
      if (name === "c") {
        const column = cell.column(next);
        put(cells, column, cell.value());
        next = column + 1;
      } else if (name === "row") add(number, cells);
      else cell.close(name);
    },
  });
  return rows;
}

/** Empty cells far to the right are only painted; one that holds something there is a column too many. */
function put(cells: string[], column: number, value: string): void {
  if (value === "") return;
  if (column >= importLimits.columns) throw new UnreadableFile("too-many-columns");
  while (cells.length < column) cells.push("");
  cells[column] = value;
}

function cellReader({ sharedTexts, formats, since1904 }: Workbook) {
  let [reference, type, style, text, within, said] = ["", "", 0, "", false, 0];
  return {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === "c") {
        [reference, type, style] = [attributes.r ?? "", attributes.t ?? "n", Number(attributes.s ?? 0)];
        text = "";
      } else if (name === "rPh") said += 1;
      else if (name === "v" || name === "t") within = said === 0;
    },
    text(piece: string): void {
      if (within) text += piece;
    },
    close(name: string): void {
      if (name === "rPh") said -= 1;
      if (name === "v" || name === "t") within = false;
    },
    /** Where the cell says it stands, else after the one before. */
    column: (next: number): number => columnOf(reference) ?? next,
    value(): string {
      if (type === "s") return sharedTexts[Number(text)] ?? "";
      if (type === "b") return text === "1" ? "TRUE" : "FALSE";
      if (type === "d") return text.slice(0, 10);
      if (type !== "n" || text === "") return text;
      return dateText(text, formats[style] ?? null, since1904) ?? numberText(text);
    },
  };
}

/** `C7` stands in column 2, counted from 0. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
