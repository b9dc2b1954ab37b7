import type { Drawing } from "./blocks";
import type { Paper } from "./paper";

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
