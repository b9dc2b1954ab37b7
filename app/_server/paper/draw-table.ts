import { type Cell, type PaperTable, type Words, wordsIn } from "./blocks";
import { colours } from "./colours";
import { flow, parted } from "./flow";
import {
  body,
  heightOf,
  inner,
  lowest,
  makeRoom,
  newPage,
  type Paper,
  rule,
  type Style,
  sizes,
  strong,
  write,
} from "./paper";

const padding = 3.5;
const gutter = 10;
const heading: Style = { face: "strong", size: 8, colour: colours.soft };

interface Slot {
  readonly x: number;
  readonly width: number;
  readonly style: Style;
  readonly tag: "TH" | "TD";
}

/** Draws a table; over a page's end its headings are said again. */
export function drawTable(paper: Paper, { caption, columns, rows }: PaperTable): void {
  const slots = slotsOf(columns.map(({ share, number }) => ({ share, number: number ?? false })));
  const headings = columns.map((column) => column.heading);
  const heads = slots.map((slot) => ({ ...slot, style: { ...slot.style, ...heading }, tag: "TH" as const }));
  const headed = headings.some((one) => one !== "");
  const table = paper.doc.struct("Table");
  if (caption) {
    makeRoom(paper, 60);
    flow(paper, caption, strong, { x: sizes.left, width: inner, tag: "P" });
    paper.y += 3;
  }
  paper.root.add(table);
  const room = heightOfRow(paper, headings, heads) + 30;
  makeRoom(paper, room);
  if (headed) drawRow(paper, table, headings, heads, colours.ink);
  const onNewPage = () => {
    newPage(paper);
    if (headed) drawRow(paper, null, headings, heads, colours.ink);
  };
  for (const row of rows) drawWholeRow(paper, table, row, slots, onNewPage);
  table.end();
  paper.y += 8;
}

/** Terms and what stands for them: a table without headings, its terms narrow. */
export function drawFacts(paper: Paper, facts: readonly { readonly term: string; readonly fact: Cell }[]) {
  const columns = [
    { heading: "", share: 3 },
    { heading: "", share: 9 },
  ];
  drawTable(paper, { kind: "table", columns, rows: facts.map(({ term, fact }) => [term, fact]) });
}

function slotsOf(columns: readonly { readonly share: number; readonly number: boolean }[]): Slot[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const room = inner - gutter * (columns.length - 1);
  let x: number = sizes.left;
  return columns.map(({ share, number }, index) => {
    const width = (room * share) / whole;
    const slot = {
      x,
      width,
      style: { ...body, align: number ? ("right" as const) : ("left" as const) },
      tag: index === 0 ? ("TH" as const) : ("TD" as const),
    };
    x += width + gutter;
    return slot;
  });
}

/** A row stays whole where a page holds it; a longer one is parted over pages. */
function drawWholeRow(
  paper: Paper,
  table: PDFKit.PDFStructureElement,
  row: readonly Cell[],
  slots: readonly Slot[],
  onNewPage: () => void,
): void {
  const height = heightOfRow(paper, row, slots);
  if (paper.y + height > lowest && height < (lowest - sizes.top) / 2) onNewPage();
  let rest: readonly Cell[] | null = row;
  while (rest !== null) {
    const [part, after]: readonly [readonly Cell[], readonly Cell[] | null] = partedRow(paper, rest, slots);
    drawRow(paper, table, part, slots, colours.rule);
    rest = after;
    if (rest !== null) onNewPage();
  }
}

function partedRow(paper: Paper, row: readonly Cell[], slots: readonly Slot[]) {
  const room = lowest - paper.y - 2 * padding;
  if (heightOfRow(paper, row, slots) - 2 * padding <= room) return [row, null] as const;
  const cells = slots.map((slot, index) => partedCell(paper, row[index] ?? "", slot, room));
  return [cells.map(([part]) => part), cells.map(([, after]) => after)] as const;
}

function partedCell(paper: Paper, cell: Cell, { style, width }: Slot, room: number) {
  const here: Words[] = [];
  const after: Words[] = [];
  let left = room;
  for (const words of wordsIn(cell)) {
    const [part, rest] =
      after.length > 0 ? ([null, words] as const) : parted(paper, words, style, width, left);
    if (part !== null) here.push(part);
    if (rest !== null) after.push(rest);
    left -= heightOf(paper, words, style, width);
  }
  return [here, after] as const;
}

function drawRow(
  paper: Paper,
  table: PDFKit.PDFStructureElement | null,
  row: readonly Cell[],
  slots: readonly Slot[],
  line: string,
): void {
  const height = heightOfRow(paper, row, slots);
  const structure = table && paper.doc.struct("TR");
  if (structure) table.add(structure);
  else paper.doc.markContent("Artifact", { type: "Pagination" });
  slots.forEach((slot, index) => {
    drawCell(paper, structure, row[index] ?? "", slot);
  });
  if (structure) structure.end();
  else paper.doc.endMarkedContent();
  paper.y += height;
  rule(paper, paper.y, line);
}

function drawCell(paper: Paper, row: PDFKit.PDFStructureElement | null, cell: Cell, slot: Slot): void {
  const holder = row && paper.doc.struct(slot.tag);
  if (holder) row.add(holder);
  let y = paper.y + padding;
  for (const words of wordsIn(cell)) {
    write(paper, words, slot.style, { x: slot.x, y, width: slot.width }, "P", holder);
    y += heightOf(paper, words, slot.style, slot.width);
  }
  holder?.end();
}

function heightOfRow(paper: Paper, row: readonly Cell[], slots: readonly Slot[]): number {
  const heights = slots.map(({ style, width }, index) =>
    wordsIn(row[index] ?? "").reduce((sum, words) => sum + heightOf(paper, words, style, width), 0),
  );
  return Math.max(...heights, body.size) + 2 * padding;
}
