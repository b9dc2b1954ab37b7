/** What an import takes in at most; told on its page. */
export const importLimits = {
  /** Bytes of a file, or of pasted text. */
  fileBytes: 20 * 1024 * 1024,
  /** Rows below the headings that hold anything. */
  rows: 10_000,
  columns: 200,
  /** Characters of one cell: as many as a text of a record has. */
  cellLength: 10_000,
} as const;

/** Why a file or a pasted text cannot be read as a table. Each has its sentence in the catalogues. */
export const unreadables = [
  "empty",
  "too-large",
  "too-many-rows",
  "too-many-columns",
  "cell-too-long",
  "old-excel",
  "other-file",
  "encoding",
  "broken",
  "swollen",
] as const;
export type Unreadable = (typeof unreadables)[number];

/** A row as it stands in the file: its number there, from 1, and its cells as text. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}
