import type { ImportColumn } from "./columns";

/** What is wrong with a cell: its column, and a key of the catalogue `problems`. */
export interface CellProblem {
  readonly column: ImportColumn;
  readonly message: string;
  /** Of a cell that lists several: those that are wrong, as they are written. */
  readonly named?: readonly string[];
}

export type Note = (column: ImportColumn, message: string, named?: readonly string[]) => void;

/** Keeps one problem for each column: the first is the one to mend first. */
export function cellNotes() {
  const problems = new Map<ImportColumn, CellProblem>();
  const note: Note = (column, message, named) => {
    if (!problems.has(column)) problems.set(column, { column, message, ...(named && { named }) });
  };
  return { note, problems: () => [...problems.values()] };
}
