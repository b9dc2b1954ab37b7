import type { Pieces } from "@/app/api/v1/_answers/streamed";
import { writeWorkbook } from "@/app/api/v1/_files/xlsx";
import { templateColumns } from "@/domain/import/columns";
import type { Language } from "@/domain/languages";
import { imports } from "@/messages/en/imports";
import { translator } from "@/messages/translator";

type Explained = keyof typeof imports.explained;
const isExplained = (column: string): column is Explained => Object.hasOwn(imports.explained, column);

/** An empty table with every heading in the reader's language, and a row that says what goes in. */
function rowsOf(language: Language): string[][] {
  const t = translator(language, "imports");
  const headings = templateColumns.map((column) => t(`column.${column}`));
  return [headings, templateColumns.map((column) => (isExplained(column) ? t(`explained.${column}`) : ""))];
}

/** The template as Excel opens it: UTF-8 with its mark, and a semicolon where the comma is the decimal sign. */
export function templateOf(language: Language): string {
  const separator = language === "fr" ? ";" : ",";
  const lines = rowsOf(language).map((cells) => cells.map(quoted).join(separator));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** The same as a workbook. */
export const templateWorkbook = (language: Language): Pieces =>
  writeWorkbook([{ name: translator(language, "imports")("templateSheet"), rows: atOnce(rowsOf(language)) }]);

async function* atOnce(rows: string[][]): AsyncGenerator<string[][], void> {
  yield rows;
}
