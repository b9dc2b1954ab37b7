import { templateColumns } from "@/domain/import/columns";
import type { Language } from "@/domain/languages";
import { imports } from "@/messages/en/imports";
import { translator } from "@/messages/translator";

type Explained = keyof typeof imports.explained;
const isExplained = (column: string): column is Explained => Object.hasOwn(imports.explained, column);

/** The template as Excel opens it: UTF-8 with its mark, and a semicolon where the comma is the decimal sign. */
export function templateOf(language: Language): string {
  const t = translator(language, "imports");
  const headings = templateColumns.map((column) => t(`column.${column}`));
  const explained = templateColumns.map((column) => (isExplained(column) ? t(`explained.${column}`) : ""));
  const separator = language === "fr" ? ";" : ",";
  const lines = [headings, explained].map((cells) => cells.map(quoted).join(separator));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
