import PDFDocument from "pdfkit";
import type { Language } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { type Block, type Drawing, textOf, type Words } from "./blocks";
import { drawChart } from "./draw-chart";
import { drawBars, drawPicture, heightOfDrawing } from "./draw-shapes";
import { drawFacts, drawTable } from "./draw-table";
import { faces, readFace } from "./faces";
import { flow } from "./flow";
import {
  body,
  colours,
  decorate,
  heightOf,
  inner,
  makeRoom,
  type Paper,
  rule,
  type Style,
  sizes,
  small,
  tagOf,
  write,
} from "./paper";
import { printable } from "./printable";

/** What stands on a sheet around what it says. */
export interface Frame {
  readonly language: Language;
  /** Whose sheet it is: stands above the title. */
  readonly register: string;
  readonly title: Words;
  /** The whole address where the same is read; at the foot of every page. */
  readonly address: string;
  /** What the sheet says of its date, in words; at the foot of every page. */
  readonly dated: string;
  /** The instant that the file says it was made at. Of the same record it is the same, so that the bytes are too. */
  readonly at: Date;
  /** Drawn beside the title: a code that leads to the address. */
  readonly mark?: Drawing;
}

/** Draws a sheet, A4 upright, and answers the bytes of its PDF: tagged, its text to be selected and searched. */
export async function drawSheet(frame: Frame, blocks: readonly Block[]): Promise<Uint8Array> {
  const paper = await blankPaper(frame);
  const written = collect(paper);
  drawTitle(paper, frame);
  for (const block of blocks) drawBlock(paper, block);
  paper.root.end();
  drawFeet(paper, frame);
  paper.doc.end();
  return written;
}

async function blankPaper({ language, title, register, at }: Frame): Promise<Paper> {
  const doc = new PDFDocument({
    size: [sizes.width, sizes.height],
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    pdfVersion: "1.7",
    lang: tagOf[language],
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: textOf(title),
      Author: register,
      Creator: "Signbook",
      Producer: "Signbook",
      CreationDate: at,
      ModDate: at,
    },
  });
  for (const [index, bytes] of (await Promise.all(faces.map(readFace))).entries())
    doc.registerFont(faces[index] ?? "plain", bytes);
  const root = doc.struct("Document");
  doc.addStructure(root);
  return { doc, language, root, y: sizes.top };
}

function collect({ doc }: Paper): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
}

const heading: Record<1 | 2 | 3, Style> = {
  1: { face: "strong", size: 17 },
  2: { face: "strong", size: 11.5, colour: colours.seal },
  3: { face: "strong", size: 9.5 },
};
/** The side of the code beside the title: 26 mm, which a telephone reads at arm's length. */
const markWidth = 74;

function drawTitle(paper: Paper, { register, title, mark }: Frame): void {
  const width = mark ? inner - markWidth - 16 : inner;
  write(paper, register, small, { x: sizes.left, y: paper.y, width }, "P");
  paper.y += 15;
  write(paper, title, heading[1], { x: sizes.left, y: paper.y, width }, "H1");
  paper.y += heightOf(paper, title, heading[1], width);
  if (mark) {
    drawPicture(paper, mark, sizes.width - sizes.right - markWidth, sizes.top, markWidth);
    paper.y = Math.max(paper.y, sizes.top + heightOfDrawing(mark, markWidth));
  }
  paper.y += 8;
  rule(paper, paper.y, colours.seal, 1);
  paper.y += 10;
}

function drawBlock(paper: Paper, block: Block): void {
  switch (block.kind) {
    case "heading":
      drawHeading(paper, block.level, block.text);
      break;
    case "paragraph":
      flow(paper, block.text, body, { x: sizes.left, width: inner, tag: "P" });
      paper.y += 5;
      break;
    case "list":
      drawList(paper, block.items);
      break;
    case "facts":
      drawFacts(paper, block.facts);
      break;
    case "table":
      drawTable(paper, block);
      break;
    case "bars":
      drawBars(paper, block);
      break;
    case "chart":
      drawChart(paper, block);
      break;
    case "drawing":
      drawAcross(paper, block.drawing, inner * block.share);
  }
}

function drawList(paper: Paper, items: readonly Words[]): void {
  const indent = 10;
  for (const item of items) {
    makeRoom(paper, 2 * body.size);
    const y = paper.y + 7;
    decorate(paper, (doc) => doc.circle(sizes.left + 3, y, 1.2).fill(colours.soft));
    flow(paper, item, body, { x: sizes.left + indent, width: inner - indent, tag: "P" });
    paper.y += 2;
  }
  paper.y += 6;
}

/** A heading never stands alone at the foot of a page. */
function drawHeading(paper: Paper, level: 2 | 3, text: Words): void {
  makeRoom(paper, level === 2 ? 66 : 50);
  if (paper.y > sizes.top) paper.y += level === 2 ? 8 : 4;
  flow(paper, text, heading[level], { x: sizes.left, width: inner, tag: `H${level}` });
  paper.y += 3;
}

function drawAcross(paper: Paper, drawing: Drawing, width: number): void {
  const height = heightOfDrawing(drawing, width);
  makeRoom(paper, height);
  drawPicture(paper, drawing, sizes.left, paper.y, width);
  paper.y += height + 8;
}

/** The foot of every page: where the same is read, as of when, and which page of how many it is. */
function drawFeet({ doc, language }: Paper, { address, dated }: Frame): void {
  const t = translator(language, "paper");
  const { count } = doc.bufferedPageRange();
  const y = sizes.height - sizes.bottom + 18;
  const half = inner * 0.72;
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    doc.markContent("Artifact", { type: "Pagination" });
    doc
      .moveTo(sizes.left, y - 6)
      .lineTo(sizes.width - sizes.right, y - 6)
      .lineWidth(0.5)
      .strokeColor(colours.rule)
      .stroke();
    doc.font(small.face).fontSize(7.5).fillColor(colours.soft);
    doc.text(printable(address), sizes.left, y, { width: half, lineBreak: false });
    doc.text(printable(dated), sizes.left, y + 11, { width: half, lineBreak: false });
    const number = t("page", { page: String(page + 1), pages: String(count) });
    doc.text(number, sizes.left + half, y, { width: inner - half, align: "right" });
    doc.endMarkedContent();
  }
}
