import { type ChartName, cellsOf, charts } from "@/app/_server/figures/chart-list";
import { fitted } from "@/components/charts/text-width";
import { agreementClasses } from "@/domain/agreement-type";
import type { Cell } from "@/domain/counting/figures";
import { formatNumber } from "@/messages/format-number";
import { translator } from "@/messages/translator";
import { colours } from "../paper/colours";
import { heldText, valueText } from "../take-away/value-text";
import type { FiguresView } from "../take-away/view";
import { type Body, bar, inside, type Shape, write } from "./shapes";

const labelWidth = 300;
const barStart = labelWidth + 14;
const barWidth = 430;
/** So many bars are drawn; what is left out is told. */
export const mostBars = 24;

/** Bars by class, each with its name before and its number behind it. */
export function barsBody(view: FiguresView, name: ChartName): Body {
  const { of: dimension } = charts[name];
  const cells = cellsOf(name, view.dashboard);
  const legend = classLegend(view, cells, 0);
  const most = Math.max(1, ...cells.map(({ projects }) => Number(projects)));
  // Higher where a second line says how much is held.
  const rowHeight = dimension === "edition" ? 38 : 28;
  const rows = cells
    .slice(0, mostBars)
    .flatMap((cell, index) => rowOf(view, name, cell, legend.height + index * rowHeight, most));
  const height = legend.height + Math.min(cells.length, mostBars) * rowHeight;
  return { shapes: [...legend.shapes, ...rows], height };
}

function rowOf(view: FiguresView, name: ChartName, cell: Cell, y: number, most: number): Shape[] {
  const { of: dimension } = charts[name];
  const value = cell.at[dimension] ?? null;
  const held = heldText(view, dimension, value);
  const [label] = fitted(valueText(view, dimension, value), 14, labelWidth);
  const starts = cell.byClass.map((_, index) =>
    cell.byClass.slice(0, index).reduce((sum, { projects }) => sum + Number(projects), 0),
  );
  const wide = (projects: number) => (projects / most) * barWidth;
  return [
    write(0, y + (held ? 11 : 16), label, 14),
    ...(held ? [write(0, y + 24, fitted(held, 11, labelWidth)[0], 11, { fill: colours.soft })] : []),
    ...cell.byClass.map((sum, index) =>
      bar(barStart + wide(starts[index] ?? 0), y + 4, wide(Number(sum.projects)), 15, shadeOf(sum.class)),
    ),
    write(
      barStart + wide(Number(cell.projects)) + 8,
      y + 16,
      formatNumber(view.language, cell.projects),
      14,
      {
        strong: true,
      },
    ),
  ];
}

export const shadeOf = (of: (typeof agreementClasses)[number]): string =>
  colours.shades[agreementClasses.indexOf(of)] ?? colours.ink;

/** The shades of the classes that cells have, from a height on. */
export function classLegend(
  { language }: Pick<FiguresView, "language">,
  cells: readonly Pick<Cell, "byClass">[],
  top: number,
): Body {
  const words = translator(language, "words");
  const shown = agreementClasses.filter((of) =>
    cells.some(({ byClass }) => byClass.some((sum) => sum.class === of)),
  );
  return legendOf(
    shown.map((of) => ({ fill: shadeOf(of), label: words(`class.${of}`) })),
    top,
  );
}

/** What each fill means, beside each other and in as many lines as needed. */
export function legendOf(
  keys: readonly { readonly fill: string; readonly label: string }[],
  top: number,
): Body {
  const shapes: Shape[] = [];
  let [x, y] = [0, top];
  for (const { fill, label } of keys) {
    const [, wide] = fitted(label, 13, inside);
    if (x + wide + 40 > inside) [x, y] = [0, y + 20];
    shapes.push(bar(x, y, 12, 12, fill), write(x + 18, y + 11, label, 13));
    x += wide + 40;
  }
  return { shapes, height: y - top + 26 };
}
