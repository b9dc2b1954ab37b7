import type { ImportColumn } from "./columns";

/** What is wrong with a cell: its column, and a key of the catalogue `problems`. */
export interface CellProblem {
  readonly column: ImportColumn;
  readonly message: string;
}

export type Note = (column: ImportColumn, message: string) => void;

/** Keeps one problem for each column: the first is the one to mend first. */
export function cellNotes() {
  const problems = new Map<ImportColumn, CellProblem>();
  const note: Note = (column, message) => {
    if (!problems.has(column)) problems.set(column, { column, message });
  };
  return { note, problems: () => [...problems.values()] };
}
