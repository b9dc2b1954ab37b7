import { inside, type Shape } from "../drawing/shapes";
import type { Block } from "./blocks";
import { colours } from "./colours";
import { drawNotes, heightOfNotes } from "./draw-notes";
import { flow } from "./flow";
import { heightOf, inner, lowest, makeRoom, type Paper, type PdfDocument, sizes, strong } from "./paper";
import { printable } from "./printable";

/** Draws a chart of shapes across the sheet with its title and notes, smaller where it would be higher than a page. */
export function drawChart(paper: Paper, chart: Extract<Block, { kind: "chart" }>): void {
  const { caption, body, alt, notes } = chart;
  const beside = heightOf(paper, caption, strong, inner) + 4 + 8 + heightOfNotes(paper, notes);
  const scale = Math.min(inner / inside, (lowest - sizes.top - beside) / body.height);
  const height = body.height * scale;
  makeRoom(paper, height + beside);
  flow(paper, caption, strong, { x: sizes.left, width: inner, tag: "P" });
  paper.y += 4;
  const { doc, root } = paper;
  const figure = doc.struct("Figure", { alt }, () => {
    doc.save();
    doc.translate(sizes.left, paper.y).scale(scale);
    for (const shape of body.shapes) drawShape(doc, shape);
    doc.restore();
  });
  root.add(figure);
  figure.end();
  paper.y += height + 8;
  drawNotes(paper, notes);
  paper.y += 12;
}

function drawShape(doc: PdfDocument, shape: Shape): void {
  doc.save();
  switch (shape.kind) {
    case "text":
      drawText(doc, shape);
      break;
    case "picture":
      doc.image(Buffer.from(shape.bytes, "base64"), shape.x, shape.y, {
        width: shape.width,
        height: shape.height,
      });
      break;
    default:
      outline(doc, shape);
      paint(doc, shape);
  }
  doc.restore();
}

function drawText(doc: PdfDocument, shape: Extract<Shape, { kind: "text" }>): void {
  const text = printable(shape.text);
  doc
    .font(shape.strong ? "strong" : "plain")
    .fontSize(shape.size)
    .fillColor(shape.fill ?? colours.ink);
  const wide = shape.anchor === "end" ? 1 : shape.anchor === "middle" ? 0.5 : 0;
  const x = shape.x - doc.widthOfString(text) * wide;
  doc.text(text, x, shape.y, { lineBreak: false, baseline: "alphabetic" });
}

type Outlined = Exclude<Shape, { kind: "text" } | { kind: "picture" }>;

function outline(doc: PdfDocument, shape: Outlined): void {
  switch (shape.kind) {
    case "box":
      doc.rect(shape.x, shape.y, shape.width, shape.height);
      break;
    case "disc":
      doc.circle(shape.x, shape.y, shape.radius);
      break;
    case "line":
      if (shape.dashed) doc.dash(7, { space: 5 });
      doc.moveTo(...shape.from).lineTo(...shape.to);
      break;
    case "path": {
      const [x, y] = shape.move ?? [0, 0];
      const [wide, high] = shape.times ?? [1, 1];
      doc.translate(x, y).scale(wide, high);
      doc.path(shape.d);
    }
  }
}

function paint(doc: PdfDocument, { fill, stroke, line, opacity }: Outlined): void {
  if (opacity !== undefined) doc.opacity(opacity);
  if (line !== undefined) doc.lineWidth(line);
  if (fill && stroke) doc.fillAndStroke(fill, stroke);
  else if (fill) doc.fill(fill);
  else if (stroke) doc.stroke(stroke);
}
