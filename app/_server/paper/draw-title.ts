import { colours } from "./colours";
import { drawPicture, heightOfDrawing } from "./draw-picture";
import type { Frame } from "./frame";
import { headings } from "./headings";
import { heightOf, inner, type Paper, rule, sizes, small, write } from "./paper";

/** The side of the code beside the title: 26 mm, which a telephone reads at arm's length. */
const markWidth = 74;

/** Draws whose sheet it is, its title, and the code that leads to its address. */
export function drawTitle(paper: Paper, { register, title, mark }: Frame): void {
  const width = mark ? inner - markWidth - 16 : inner;
  write(paper, register, small, { x: sizes.left, y: paper.y, width }, "P");
  paper.y += 15;
  write(paper, title, headings[1], { x: sizes.left, y: paper.y, width }, "H1");
  paper.y += heightOf(paper, title, headings[1], width);
  if (mark) {
    drawPicture(paper, mark, sizes.width - sizes.right - markWidth, sizes.top, markWidth);
    paper.y = Math.max(paper.y, sizes.top + heightOfDrawing(mark, markWidth));
  }
  paper.y += 8;
  rule(paper, paper.y, colours.seal, 1);
  paper.y += 10;
}
