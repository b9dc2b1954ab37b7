import { newestFirst, ranked } from "@/components/charts/bars-of-cells";
import type { Cell, Counting } from "@/domain/counting/figures";
import { standings } from "@/domain/filters";
import type { Dashboard, Drawn } from "./read-dashboard";

/** Charts by origin are two: each shows its own cells. */
export const charts = {
  domain: { of: "domain", inOrder: ranked },
  class: { of: "class", inOrder: asGiven },
  country: { of: "origin", inOrder: (cells: readonly Cell[]) => ranked(cells.filter(abroad), "origin") },
  province: {
    of: "origin",
    inOrder: (cells: readonly Cell[]) =>
      ranked(
        cells.filter((cell) => !abroad(cell)),
        "origin",
      ),
  },
  area: { of: "area", inOrder: asGiven },
  unit: { of: "unit", inOrder: ranked },
  kind: { of: "kind", inOrder: ranked },
  edition: { of: "edition", inOrder: ranked },
  year: { of: "year", inOrder: newestFirst },
  month: { of: "month", inOrder: newestFirst },
  size: { of: "size", inOrder: asGiven },
  milestone: { of: "milestone", inOrder: byStanding },
} as const satisfies Record<
  string,
  { of: Drawn; inOrder: (cells: readonly Cell[], dimension: Drawn) => readonly Cell[] }
>;
export type ChartName = keyof typeof charts;
export const chartNames = Object.keys(charts) as readonly ChartName[];

/** The tables of figures that have a page of their own: those of the charts, and all origins in one. */
export const tableNames = [...chartNames, "origin"] as const;
export type TableName = (typeof tableNames)[number];

/** The table that a word of an address means, by what it is divided, and its cells; null where it means none. */
export function tableAsked(
  name: string,
  dashboard: Pick<Dashboard, "cells">,
): { readonly name: TableName; readonly of: Drawn; readonly cells: readonly Cell[] } | null {
  const asked = tableNames.find((one) => one === name);
  if (!asked) return null;
  if (asked === "origin") return { name: asked, of: asked, cells: ranked(dashboard.cells.origin, asked) };
  return { name: asked, of: charts[asked].of, cells: cellsOf(asked, dashboard) };
}

/** The cells of a chart in its order: what is drawn, and what every file of it holds. */
export function cellsOf(name: ChartName, { cells }: Pick<Dashboard, "cells">): readonly Cell[] {
  const { of: dimension, inOrder } = charts[name];
  return inOrder(cells[dimension], dimension);
}

/**
 * Whether the bars of a chart together hold every project, and some of them more than once (counting rule 6). Each chart
 * by origin holds but its own part of all.
 */
export const sharesProjects = (name: ChartName, counting: Counting): boolean =>
  counting === "whole" && (name === "domain" || name === "area");

function asGiven(cells: readonly Cell[]): readonly Cell[] {
  return cells;
}

function byStanding(cells: readonly Cell[]): readonly Cell[] {
  const place = ({ at }: Cell) => (standings as readonly unknown[]).indexOf(at.milestone);
  return cells.toSorted((one, other) => place(one) - place(other));
}

/** Provinces, and China where no province is known, stand in a chart of their own. */
const abroad = ({ at }: Cell): boolean => !at.origin?.startsWith("CN");
