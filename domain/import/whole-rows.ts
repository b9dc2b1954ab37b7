import { type ImportColumn, importColumns, type Mapping, type RowTexts, textsOfRow } from "./columns";
import type { CellProblem } from "./row-notes";

/** A cell of a row as it is shown to be mended. */
export interface WholeCell {
  readonly column: ImportColumn;
  readonly text: string;
  /** A key of the catalogue `problems`, where something is wrong. */
  readonly message?: string | undefined;
  /** What of the cell is wrong, where it lists several. */
  readonly named?: readonly string[] | undefined;
}

interface Row {
  readonly cells: readonly string[];
  readonly mended: RowTexts;
  readonly problems: readonly CellProblem[] | null;
}

/** Every cell of a row in the order of the template, empty ones too; and those that the table lacks and must have. */
export function wholeRow({ cells, mended, problems }: Row, mapping: Mapping): WholeCell[] {
  const texts = textsOfRow(cells, mapping, mended);
  const wrong = new Map(problems?.map(({ column, ...problem }) => [column, problem]));
  return importColumns
    .filter((column) => mapping.includes(column) || wrong.has(column) || column in mended)
    .map((column) => ({ column, text: texts[column] ?? "", ...wrong.get(column) }));
}

/** As many of the first rows as have so many characters together; one at least. */
export function withinCharacters<Row extends { readonly cells: readonly { readonly text: string }[] }>(
  rows: readonly Row[],
  characters: number,
): Row[] {
  let sum = 0;
  return rows.filter(({ cells }, at) => {
    sum += cells.reduce((all, { text }) => all + text.length, 0);
    return at === 0 || sum <= characters;
  });
}

/** Of the texts that a form of whole rows sent, those that say something else than the row does: the mended ones. */
export function changedTexts(sent: RowTexts, texts: RowTexts): RowTexts {
  const changed = Object.entries(sent).filter(
    ([column, text]) => asSent(text) !== asSent(texts[column as ImportColumn] ?? ""),
  );
  return Object.fromEntries(changed);
}

/** A text as it is read from a form: with plain line ends, and without spaces around it. */
export const asSent = (text: string): string => text.replace(/\r\n/g, "\n").trim();
