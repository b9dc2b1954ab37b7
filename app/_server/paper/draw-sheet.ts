import PDFDocument from "pdfkit";
import { type Block, type Drawing, textOf, type Words } from "./blocks";
import { colours } from "./colours";
import { drawBars, roomForBars } from "./draw-bars";
import { drawChart } from "./draw-chart";
import { drawFeet } from "./draw-feet";
import { drawPicture, heightOfDrawing } from "./draw-picture";
import { drawFacts, drawTable } from "./draw-table";
import { drawTitle } from "./draw-title";
import { faces, readFace } from "./faces";
import { flow } from "./flow";
import type { Frame } from "./frame";
import { headings } from "./headings";
import { body, decorate, inner, makeRoom, type Paper, sizes, tagOf } from "./paper";

/** Draws a sheet, A4 upright, and answers the bytes of its PDF: tagged, its text to be selected and searched. */
export async function drawSheet(frame: Frame, blocks: readonly Block[]): Promise<Uint8Array> {
  const paper = await blankPaper(frame);
  const written = collect(paper);
  drawTitle(paper, frame);
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    // A heading goes on to the next page with the chart that it stands over.
    if (block.kind === "heading" && next?.kind === "bars") makeRoom(paper, 40 + roomForBars(paper, next));
    drawBlock(paper, block);
  }
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
  flow(paper, text, headings[level], { x: sizes.left, width: inner, tag: `H${level}` });
  paper.y += 3;
}

function drawAcross(paper: Paper, drawing: Drawing, width: number): void {
  const height = heightOfDrawing(drawing, width);
  makeRoom(paper, height);
  drawPicture(paper, drawing, sizes.left, paper.y, width);
  paper.y += height + 8;
}
