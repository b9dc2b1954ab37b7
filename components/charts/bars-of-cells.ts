import type { Cell, Dimension } from "../../domain/counting/figures";
import type { Language } from "../../domain/languages";
import { formatNumber } from "../../messages/format-number";
import type { Bar } from "./ranked-bars";

/** The bars of one dimension's cells, in the order given. */
export function barsOfCells(
  cells: readonly Cell[],
  dimension: Dimension,
  language: Language,
  draw: (value: string | null) => Pick<Bar, "label" | "href">,
): Bar[] {
  return cells.map((cell) => {
    const value = cell.at[dimension] ?? null;
    return {
      key: value ?? "unknown",
      ...draw(value),
      total: Number(cell.projects),
      printed: formatNumber(language, cell.projects),
      parts: cell.byClass.map((sum) => ({ class: sum.class, projects: Number(sum.projects) })),
    };
  });
}

/** Most projects first; what is unknown stands last, whatever its size. */
export function ranked(cells: readonly Cell[], dimension: Dimension): Cell[] {
  const known = (cell: Cell) => (cell.at[dimension] ?? null) !== null;
  return cells.toSorted(
    (one, other) =>
      Number(known(other)) - Number(known(one)) || Number(other.projects) - Number(one.projects),
  );
}

/** By the value itself, newest first; what is unknown stands last. */
export function newestFirst(cells: readonly Cell[], dimension: Dimension): Cell[] {
  return cells.toSorted((one, other) => (other.at[dimension] ?? "").localeCompare(one.at[dimension] ?? ""));
}

/** The projects of the cell whose value is unknown. */
export const unknownIn = (cells: readonly Cell[], dimension: Dimension): number =>
  Number(cells.find((cell) => (cell.at[dimension] ?? null) === null)?.projects ?? 0);
