import type { BarPart, PaperBars } from "./blocks";
import { colours } from "./colours";
import { drawNotes, heightOfNotes } from "./draw-notes";
import { flow } from "./flow";
import {
  body,
  decorate,
  heightOf,
  inner,
  lowest,
  makeRoom,
  newPage,
  type Paper,
  sizes,
  small,
  strong,
  write,
} from "./paper";

type Bar = PaperBars["bars"][number];

const shadeOf = (shade: BarPart["shade"]): string => colours.shades[shade - 1] ?? colours.ink;
const column = { label: inner * 0.34, bar: inner * 0.54 } as const;
const labelWidth = column.label - 10;
const gap = 4;
/** So much of a chart that no page holds stands where it begins, in points. */
const leastOfLong = 100;

/**
 * Draws bars with their labels before and their values behind them; all of it can be read without seeing a bar. A chart
 * is not parted where a page holds it; over a page's end its title is said again.
 */
export function drawBars(paper: Paper, bars: PaperBars): void {
  const { caption, legend = [], notes } = bars;
  makeRoom(paper, roomForBars(paper, bars));
  drawHead(paper, caption, legend);
  for (const bar of bars.bars) {
    if (paper.y + heightOfBar(paper, bar) > lowest) {
      newPage(paper);
      drawHead(paper, caption, legend);
    }
    drawBar(paper, bar);
  }
  drawNotes(paper, notes);
  paper.y += 12;
}

/** How much room bars want where they begin, in points: all of them, or the first of those that no page holds. */
export function roomForBars(paper: Paper, bars: PaperBars): number {
  const height = heightOfBars(paper, bars);
  return height <= lowest - sizes.top ? height : leastOfLong;
}

function heightOfBars(paper: Paper, { caption, bars, notes }: PaperBars): number {
  const head = heightOf(paper, caption, strong, inner) + 3 + 15;
  return head + bars.reduce((sum, bar) => sum + heightOfBar(paper, bar), 0) + heightOfNotes(paper, notes);
}

function drawHead(paper: Paper, caption: string, legend: NonNullable<PaperBars["legend"]>): void {
  flow(paper, caption, strong, { x: sizes.left, width: inner, tag: "P" });
  paper.y += 3;
  if (legend.length > 0) drawLegend(paper, legend);
}

function drawLegend(paper: Paper, legend: NonNullable<PaperBars["legend"]>): void {
  const swatch = 7;
  let x: number = sizes.left;
  for (const { shade, label } of legend) {
    const width = paper.doc.font(small.face).fontSize(small.size).widthOfString(label) + 2;
    if (x + swatch + 4 + width > sizes.width - sizes.right) {
      x = sizes.left;
      paper.y += 13;
    }
    const at = { x, y: paper.y + 2 };
    decorate(paper, (doc) => box(doc, at.x, at.y, swatch, swatch, shadeOf(shade)));
    write(paper, label, small, { x: x + swatch + 4, y: paper.y, width }, "P");
    x += swatch + 4 + width + 12;
  }
  paper.y += 15;
}

const heightOfBeside = (paper: Paper, { beside }: Bar): number =>
  beside === undefined ? 0 : heightOf(paper, beside, small, labelWidth);

const heightOfBar = (paper: Paper, bar: Bar): number =>
  heightOf(paper, bar.label, body, labelWidth) + heightOfBeside(paper, bar) + gap;

function drawBar(paper: Paper, bar: Bar): void {
  const { label, beside, parts, value } = bar;
  const { y } = paper;
  write(paper, label, body, { x: sizes.left, y, width: labelWidth }, "P");
  if (beside !== undefined) {
    const below = y + heightOf(paper, label, body, labelWidth);
    write(paper, beside, small, { x: sizes.left, y: below, width: labelWidth }, "P");
  }
  const start = sizes.left + column.label;
  const wide = column.bar * parts.reduce((sum, { share }) => sum + share, 0);
  decorate(paper, (doc) => {
    let x = start;
    for (const { share, shade } of parts) {
      box(doc, x, y + 2, column.bar * share, 10, shadeOf(shade));
      x += column.bar * share;
    }
  });
  const room = inner - column.label - wide - 6;
  write(paper, value, strong, { x: start + wide + 6, y, width: room }, "P");
  paper.y += heightOfBar(paper, bar);
}

function box(doc: Paper["doc"], x: number, y: number, width: number, height: number, fill: string) {
  if (width <= 0) return;
  doc.rect(x, y, width, height).lineWidth(0.5).fillAndStroke(fill, colours.shadeLine);
}
