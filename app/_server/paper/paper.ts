import type PDFDocument from "pdfkit";
import type { Language } from "@/domain/languages";
import { textOf, type Words } from "./blocks";
import { colours } from "./colours";
import type { Face } from "./faces";
import { printable } from "./printable";

export type PdfDocument = InstanceType<typeof PDFDocument>;

/** Points: A4 upright, with room at the left for a file's holes. */
export const sizes = {
  width: 595.28,
  height: 841.89,
  left: 62,
  right: 48,
  top: 50,
  bottom: 62,
} as const;
export const inner = sizes.width - sizes.left - sizes.right;
/** Nothing of the record stands lower than this. */
export const lowest = sizes.height - sizes.bottom;

export const tagOf = { zh: "zh-Hans", en: "en", fr: "fr" } as const satisfies Record<Language, string>;

/** The document that is being drawn, and where on its page the next thing goes. */
export interface Paper {
  readonly doc: PdfDocument;
  readonly language: Language;
  /** The structure that screen readers follow; everything that is read is added to it, or to a part of it. */
  readonly root: PDFKit.PDFStructureElement;
  y: number;
}

export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly colour?: string;
  readonly align?: "left" | "right";
}

export const body: Style = { face: "plain", size: 9.5 };
export const strong: Style = { face: "strong", size: 9.5 };
export const small: Style = { face: "plain", size: 8, colour: colours.soft };

/**
 * How a text is set: lines a little closer than the face has them, and outside of Chinese the narrow forms of the
 * marks that Chinese shares with other languages.
 */
function setting(paper: Paper, words: Words, style: Style, width: number) {
  const language = (typeof words === "string" ? undefined : words.language) ?? paper.language;
  return {
    width,
    align: style.align ?? "left",
    lineGap: style.size * -0.06,
    ...(language !== "zh" && { features: ["pwid" as const] }),
  };
}

/** How high a text would be, in points. */
export function heightOf(paper: Paper, words: Words, style: Style, width: number): number {
  paper.doc.font(style.face).fontSize(style.size);
  return paper.doc.heightOfString(printable(textOf(words)), setting(paper, words, style, width));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Writes a text into a place that has room for it, as a part of the document's structure: `P`, `H1`, `LI`… Without a
 * parent it is not read out, because it was said before.
 */
export function write(
  paper: Paper,
  words: Words,
  style: Style,
  { x, y, width }: Place,
  tag: string,
  parent: PDFKit.PDFStructureElement | null = paper.root,
): void {
  const { doc } = paper;
  const { language, href, soft } = typeof words === "string" ? ({} as Exclude<Words, string>) : words;
  const draw = () => {
    doc
      .font(style.face)
      .fontSize(style.size)
      .fillColor(style.colour ?? (soft ? colours.soft : colours.ink))
      .text(printable(textOf(words)), x, y, {
        ...setting(paper, words, style, width),
        ...(href && { link: href }),
      });
  };
  if (parent === null) {
    draw();
    return;
  }
  const part = doc.struct(tag, language ? { lang: language === "zh" ? tagOf.zh : language } : {}, draw);
  parent.add(part);
  part.end();
}

/** Draws what is only looked at, such as a rule: nobody reads it out. */
export function decorate(paper: Paper, draw: (doc: PdfDocument) => void): void {
  paper.doc.markContent("Artifact", { type: "Layout" });
  draw(paper.doc);
  paper.doc.endMarkedContent();
}

export function rule(paper: Paper, y: number, colour: string = colours.rule, thickness = 0.5): void {
  decorate(paper, (doc) =>
    doc
      .moveTo(sizes.left, y)
      .lineTo(sizes.width - sizes.right, y)
      .lineWidth(thickness)
      .strokeColor(colour)
      .stroke(),
  );
}

export function newPage(paper: Paper): void {
  paper.doc.addPage();
  paper.y = sizes.top;
}

/** Goes on to the next page where less than this height is left. */
export function makeRoom(paper: Paper, height: number): void {
  if (paper.y + height > lowest && paper.y > sizes.top) newPage(paper);
}
