import { importLimits, type SheetRow } from "@/domain/import/limits";
import { storable } from "@/domain/storable";
import { UnreadableFile } from "./unreadable";

/** Rows above the table proper that are let through besides: a title, the headings, an example. */
const aboveTheTable = 20;

/** Gathers the rows that hold anything, and refuses as soon as one limit is passed. */
export function rowCollector() {
  const rows: SheetRow[] = [];
  let characters = 0;
  return {
    rows,
    add(number: number, cells: readonly string[]): void {
      const trimmed = cells.map((cell) => storable(cell).trim());
      const width = trimmed.findLastIndex((cell) => cell !== "") + 1;
      if (width === 0) return;
      if (width > importLimits.columns) throw new UnreadableFile("too-many-columns");
      if (rows.length >= importLimits.rows + aboveTheTable) throw new UnreadableFile("too-many-rows");
      if (trimmed.some((cell) => cell.length > importLimits.cellLength))
        throw new UnreadableFile("cell-too-long");
      characters += trimmed.reduce((sum, cell) => sum + cell.length, 0);
      if (characters > importLimits.fileBytes) throw new UnreadableFile("too-large");
      rows.push({ number, cells: trimmed.slice(0, width) });
    },
  };
}
