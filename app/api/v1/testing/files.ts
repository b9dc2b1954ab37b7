import readWorkbook from "read-excel-file/node";

/** The records of a CSV, by the names of its first line. */
export function readCsv(text: string): Record<string, string>[] {
  const [names = [], ...lines] = cellsOf(text.replace(/^\uFEFF/, ""));
  return lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""])));
}

/** Cells by line, as RFC 4180 divides them. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|$)/g)) {
    if (end === "" && line.length === 0 && !plain && quoted === undefined) break;
    line.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

/** The rows of each sheet of a workbook, as an independent reader finds them. */
export async function readSheets(answer: Response) {
  const file = Buffer.from(await answer.arrayBuffer());
  return readWorkbook(file);
}

export const readLines = <Line>(text: string): Line[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
