import { escaped } from "@/app/_server/xml";
import type { Pieces } from "../_answers/streamed";
import { Archive } from "./archive";
import type { Cell } from "./table";
import { rowOf } from "./xlsx-cells";
import { declaration, frameOf, main } from "./xlsx-frame";

/** No sheet holds more rows. */
export const rowsOfASheet = 1_048_576;

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

/** The heading stays in sight. */
const heading =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="40" width="20" customWidth="1"/></cols>';

/** An ampersand begins a code there, and two stand for one. */
const headerOf = ({ header }: Sheet): string =>
  header === undefined
    ? ""
    : `<headerFooter><oddHeader>&amp;C${escaped(header.replaceAll("&", "&&"))}</oddHeader></headerFooter>`;
