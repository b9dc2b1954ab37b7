import type { OverlayOptions } from "sharp";
import type { Language } from "@/domain/languages";
import { colours } from "../paper/colours";
import { type Face, faceFile } from "../paper/faces";
import { printable } from "../paper/printable";
import { escaped } from "../xml";

/** What the picture of a record says, for who sees a link to it. */
export interface PictureWords {
  readonly language: Language;
  /** Whose record it is. */
  readonly above: string;
  readonly title: string;
  /** The facts that a reader asks for first. */
  readonly facts: string;
  /** What must be known of the register, such as that it holds a sample. */
  readonly foot: string;
}

const width = 1200;
const height = 630;
const margin = 80;
const paper = "#faf8f3";
/** A long title is set smaller rather than cut, until it fits; pixels. */
const titleSizes = [56, 46, 38, 30, 24];
const titleHeight = 300;

/** Draws the picture, 1200 × 630 pixels as PNG, in the same face as sheets: the machine needs no Chinese font. */
export async function drawPicture({ language, above, title, facts, foot }: PictureWords): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  const lines = [
    await drawn(language, above, { face: "plain", size: 28, colour: colours.seal, top: 68 }),
    await fitted(language, title),
    await drawn(language, facts, { face: "plain", size: 32, colour: colours.ink, top: 468 }),
    await drawn(language, foot, { face: "plain", size: 24, colour: colours.soft, top: 546 }),
  ];
  const band = { width, height: 16, channels: 3, background: colours.seal } as const;
  return sharp({ create: { width, height, channels: 3, background: paper } })
    .composite([{ input: { create: band }, left: 0, top: 0 }, ...lines.flat()])
    .png({ palette: true })
    .toBuffer();
}

interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly top: number;
}

async function fitted(language: Language, title: string): Promise<OverlayOptions[]> {
  let lines: Awaited<ReturnType<typeof drawn>> = [];
  for (const size of titleSizes) {
    lines = await drawn(language, title, { face: "strong", size, colour: colours.ink, top: 136 });
    if (lines.every(({ high }) => high <= titleHeight)) break;
  }
  return lines;
}

/** What no size makes fit is cut: a picture is read in passing, and leads to the whole. */
const mostCharacters = 240;
const shortened = (text: string) =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters).trimEnd()}…` : text;

const weights = { plain: "", strong: "Bold " } as const satisfies Record<Face, string>;

/** A text as an overlay of raw pixels, wrapped where it must be, and how high it became; none of no text. */
async function drawn(
  language: Language,
  text: string,
  { face, size, colour, top }: Setting,
): Promise<(OverlayOptions & { readonly high: number })[]> {
  if (text.trim() === "") return [];
  const { default: sharp } = await import("sharp");
  const narrow = language === "zh" ? "" : ' font_features="pwid"';
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}"${narrow}>${escaped(printable(shortened(text)))}</span>`,
      font: `Noto Sans SC ${weights[face]}${size}`,
      fontfile: faceFile(face),
      width: width - 2 * margin,
      wrap: "word-char",
      dpi: 72,
      rgba: true,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: 4 } as const;
  return [{ input: data, raw, left: margin, top, high: info.height }];
}
