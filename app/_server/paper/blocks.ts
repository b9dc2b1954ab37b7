import type { Body } from "../drawing/shapes";

/** A text on paper: plain, or with what is to be known of it. */
export type Words =
  | string
  | {
      readonly text: string;
      /** The language it is in, where that is not the sheet's own: a BCP 47 code. */
      readonly language?: string | undefined;
      /** Where it leads, as a whole address: paper knows no other. */
      readonly href?: string | undefined;
      readonly soft?: boolean | undefined;
    };

/** What stands in a cell: one text, or several under each other. */
export type Cell = Words | readonly Words[];

export interface PaperColumn {
  readonly heading: string;
  /** How wide it is beside the others. */
  readonly share: number;
  /** Numbers stand at the right. */
  readonly number?: boolean;
}

export interface PaperTable {
  readonly kind: "table";
  readonly caption?: string;
  readonly columns: readonly PaperColumn[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A part of a bar: how much of the whole width it takes, from 0 to 1, and its shade, 1 (darkest) to 6. */
export interface BarPart {
  readonly share: number;
  readonly shade: 1 | 2 | 3 | 4 | 5 | 6;
}

export interface PaperBars {
  readonly kind: "bars";
  readonly caption: string;
  /** What the shades mean. */
  readonly legend?: readonly { readonly shade: BarPart["shade"]; readonly label: string }[];
  readonly bars: readonly {
    readonly label: Words;
    /** What must be known with the label, on a line of its own. */
    readonly beside?: string | undefined;
    readonly parts: readonly BarPart[];
    readonly value: string;
  }[];
  /** What must be said under it, on the same page. */
  readonly notes: readonly string[];
}

/** Filled shapes, as the paths of an SVG whose view box is `width` × `height` units. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly { readonly d: string; readonly fill: string }[];
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}

/** What a sheet is made of, one under the other. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: Words }
  | { readonly kind: "paragraph"; readonly text: Words }
  | { readonly kind: "list"; readonly items: readonly Words[] }
  /** Terms and what stands for them. */
  | { readonly kind: "facts"; readonly facts: readonly { readonly term: string; readonly fact: Cell }[] }
  | PaperTable
  | PaperBars
  /** A drawing across the sheet, as wide as `share` of it. */
  | { readonly kind: "drawing"; readonly drawing: Drawing; readonly share: number }
  /** A chart across the sheet under its title, over its notes; `alt` says it to who cannot see it. */
  | {
      readonly kind: "chart";
      readonly caption: string;
      readonly body: Body;
      readonly alt: string;
      readonly notes: readonly string[];
    };

export const textOf = (words: Words): string => (typeof words === "string" ? words : words.text);

/** What a cell holds, one text for each line of thought; what is empty is left out. */
export const wordsIn = (cell: Cell): readonly Words[] =>
  (Array.isArray(cell) ? (cell as readonly Words[]) : [cell as Words]).filter(
    (words) => textOf(words) !== "",
  );
