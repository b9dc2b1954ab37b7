import { importLimits, type SheetRow } from "@/domain/import/limits";
import { decode } from "./decode";
import { readText } from "./read-text";
import { readWorkbookRows } from "./read-workbook-rows";
import { UnreadableFile } from "./unreadable";

const beginnings = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  /** Excel before 2007, and every Excel file with a password. */
  oldExcel: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

/** Files that are certainly no table, told by their first bytes: PDF, images, RTF, gzip, programs, 7-Zip, RAR. */
const others = [
  "%PDF",
  "\x89PNG",
  "\xff\xd8\xff",
  "GIF8",
  "{\\rtf",
  "\x1f\x8b",
  "MZ\x90",
  "7z\xbc\xaf",
  "Rar!",
];

/**
 * The rows of a file that hold anything, whatever its name says: what a file is, its content tells.
 * Throws `UnreadableFile`.
 */
export async function readFile(bytes: Buffer): Promise<readonly SheetRow[]> {
  if (bytes.length > importLimits.fileBytes) throw new UnreadableFile("too-large");
  const beginsWith = (beginning: readonly number[]) => beginning.every((byte, at) => bytes[at] === byte);
  const start = bytes.subarray(0, 8).toString("latin1");
  if (beginsWith(beginnings.oldExcel)) throw new UnreadableFile("old-excel");
  if (others.some((beginning) => start.startsWith(beginning))) throw new UnreadableFile("other-file");
  const rows = beginsWith(beginnings.zip) ? await readWorkbookRows(bytes) : await readText(decode(bytes));
  if (rows.length < 2) throw new UnreadableFile("empty");
  return rows;
}
