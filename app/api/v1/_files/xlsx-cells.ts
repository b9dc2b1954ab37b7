import { escaped } from "@/app/_server/xml";
import { withoutFormula } from "./csv";
import type { Cell } from "./table";

/** No cell holds more characters. */
const charactersOfACell = 32_767;

/**
 * Styles of cells: plain, bold, text that must not be taken for a formula when it is edited, and numbers whose thousands
 * are told apart: decimals always, whole numbers beyond what may be a year.
 */
const styles = { plain: 0, bold: 1, quoted: 2, decimal: 3, whole: 4 } as const;

/** A row, counted from 1: the first is the heading. */
export const rowOf = (cells: readonly Cell[], row: number): string =>
  `<row r="${row}">${cells.map((cell, at) => cellOf(cell, `${columnOf(at)}${row}`, row === 1)).join("")}</row>`;

/** Letters of a column, counted from 0: A to Z, AA to ZZ. */
function columnOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnOf(Math.floor(at / 26) - 1) + letter;
}

/** Text is written as text, never as what could be calculated; a number that would lose digits is text too. */
function cellOf(cell: Cell, address: string, bold: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberOf(cell, address, styles.whole);
  if (typeof cell === "object")
    return digitsOf(cell.decimal) <= 15
      ? numberOf(cell.decimal, address, styles.decimal)
      : textOf(cell.decimal, address, styles.plain);
  const style = bold ? styles.bold : withoutFormula(cell) === cell ? styles.plain : styles.quoted;
  return textOf(cell, address, style);
}

const numberOf = (number: number | string, address: string, style: number): string =>
  `<c r="${address}" s="${style}"><v>${number}</v></c>`;

const textOf = (text: string, address: string, style: number): string =>
  `<c r="${address}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(literal(cut(text)))}</t></is></c>`;

/** As much as a cell holds, without half a character at its end. */
const cut = (text: string): string =>
  text.length > charactersOfACell ? text.slice(0, charactersOfACell).replace(/[\uD800-\uDBFF]$/, "") : text;

/** Spreadsheets read `_x0041_` as the sign with that number, unless its line is written so itself (ECMA-376, 22.9.2.19). */
const literal = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");

const digitsOf = (decimal: string): number => decimal.replace(/\D/g, "").replace(/^0+/, "").length;
