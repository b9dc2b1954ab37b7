import type { BarPart, Drawing, PaperBars } from "./blocks";
import { flow } from "./flow";
import {
  body,
  colours,
  decorate,
  heightOf,
  inner,
  makeRoom,
  type Paper,
  sizes,
  small,
  strong,
  write,
} from "./paper";

const shadeOf = (shade: BarPart["shade"]): string => colours.shades[shade - 1] ?? colours.ink;

/** Draws bars with their labels before and their values behind them; all of it can be read without seeing a bar. */
export function drawBars(paper: Paper, { caption, legend = [], bars }: PaperBars): void {
  makeRoom(paper, 70);
  flow(paper, caption, strong, { x: sizes.left, width: inner, tag: "P" });
  paper.y += 3;
  if (legend.length > 0) drawLegend(paper, legend);
  for (const bar of bars) drawBar(paper, bar);
  paper.y += 8;
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

const column = { label: inner * 0.3, bar: inner * 0.5, value: inner * 0.18 } as const;

function drawBar(paper: Paper, { label, parts, value }: PaperBars["bars"][number]): void {
  const height = Math.max(
    heightOf(paper, label, body, column.label),
    heightOf(paper, value, body, column.value),
  );
  makeRoom(paper, height + 4);
  const { y } = paper;
  write(paper, label, body, { x: sizes.left, y, width: column.label - 8 }, "P");
  decorate(paper, (doc) => {
    let x = sizes.left + column.label;
    for (const { share, shade } of parts) {
      box(doc, x, y + 2, column.bar * share, 10, shadeOf(shade));
      x += column.bar * share;
    }
  });
  const x = sizes.left + inner - column.value;
  write(paper, value, { ...body, align: "right" }, { x, y, width: column.value }, "P");
  paper.y += height + 4;
}

function box(doc: Paper["doc"], x: number, y: number, width: number, height: number, fill: string) {
  if (width <= 0) return;
  doc.rect(x, y, width, height).lineWidth(0.5).fillAndStroke(fill, colours.shadeLine);
}

/** Draws a picture into a place, as wide as said. */
export function drawPicture(paper: Paper, drawing: Drawing, x: number, y: number, width: number): void {
  const { doc, root } = paper;
  const figure = doc.struct("Figure", { alt: drawing.alt }, () => {
    doc.save();
    doc.translate(x, y).scale(width / drawing.width);
    for (const { d, fill } of drawing.paths) doc.path(d).fill(fill);
    doc.restore();
  });
  root.add(figure);
  figure.end();
}

export const heightOfDrawing = ({ width, height }: Drawing, wide: number): number => (height / width) * wide;
