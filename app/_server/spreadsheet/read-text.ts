import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";
import { importLimits, type SheetRow } from "@/domain/import/limits";
import { rowCollector } from "./row-collector";
import { separatorOf } from "./separator";
import { UnreadableFile } from "./unreadable";

const pieceLength = 65_536;

/** The rows of a text with separators: a CSV file, or cells copied from a spreadsheet. Others get their turn meanwhile. */
export async function readText(text: string): Promise<readonly SheetRow[]> {
  const { separator, skip } = separatorOf(text);
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: importLimits.cellLength * importLimits.columns,
  });
  const { rows, add } = rowCollector();
  let number = 0;
  try {
    for await (const record of Readable.from(piecesOf(text, skip)).pipe(parser)) {
      number += 1;
      add(number, record as string[]);
    }
  } catch (fault) {
    if (fault instanceof CsvError)
      throw new UnreadableFile(fault.code === "CSV_MAX_RECORD_SIZE" ? "cell-too-long" : "broken");
    throw fault;
  }
  return rows;
}

async function* piecesOf(text: string, from: number) {
  for (let at = from; at < text.length; ) {
    await nextTurn();
    const end = at + pieceLength;
    // A character of two halves stays in one piece.
    const next = /[\ud800-\udbff]/.test(text[end - 1] ?? "") ? end + 1 : end;
    yield Buffer.from(text.slice(at, next));
    at = next;
  }
}
