import { ruleVersion } from "@/domain/counting/figures";
import type { PublicProject } from "@/domain/project/public";
import type { Download } from "../_answers/download";
import type { Pieces } from "../_answers/streamed";
import { type Cell, columnNames, rowOf } from "./table";

/** Spreadsheets take the first bytes for what they are: UTF-8. */
const byteOrderMark = "\uFEFF";

/** What every row says of its counting and of where it was taken from: a CSV has no other place for it. */
export const countingNames = ["counting_rule", "counting", "as_of", "read_at", "read_from"] as const;

/** CSV (RFC 4180) of one row a project, safe to open in a spreadsheet. */
export async function* toCsv(
  projects: AsyncIterable<readonly PublicProject[]>,
  { query, address, readAt }: Download,
): Pieces {
  const counting = [ruleVersion, "whole", query.asOf, readAt.toISOString(), address];
  yield byteOrderMark + lineOf([...columnNames, ...countingNames]);
  for await (const some of projects)
    yield some.map((project) => lineOf([...rowOf(project, query.language), ...counting])).join("");
}

const lineOf = (cells: readonly Cell[]): string => `${cells.map(written).join(",")}\r\n`;

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.decimal;
  const text = typeof cell === "number" ? String(cell) : withoutFormulas(cell);
  return /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would calculate what begins so; behind an apostrophe it is text. */
export const withoutFormula = (text: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;

/** Where numbers have a comma, as in France, spreadsheets divide cells at semicolons: what would be calculated behind one is text too. */
const withoutFormulas = (text: string): string =>
  withoutFormula(text).replace(/(;[ \u00a0]*)(?=[=+\-@\t\r\n＝＋－＠])/g, "$1'");
