import { colours } from "../paper/colours";

interface Painted {
  readonly fill?: string;
  readonly stroke?: string;
  /** How thick a stroke is. */
  readonly line?: number;
  /** From 0 to 1; of fill and stroke alike. */
  readonly opacity?: number;
}

export interface Written {
  readonly kind: "text";
  /** Where the text begins, ends or has its middle, by `anchor`. */
  readonly x: number;
  /** Of its base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly strong?: boolean;
  readonly fill?: string;
}

/** What a drawing is made of: the same list is written as SVG and drawn on paper. Lengths are in the drawing's units. */
export type Shape =
  | ({
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    } & Painted)
  | ({ readonly kind: "disc"; readonly x: number; readonly y: number; readonly radius: number } & Painted)
  | ({
      readonly kind: "line";
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly dashed?: boolean;
    } & Painted)
  /** The path of an SVG, moved and made larger. */
  | ({
      readonly kind: "path";
      readonly d: string;
      readonly move?: readonly [number, number];
      readonly times?: readonly [number, number];
    } & Painted)
  /** A picture, its bytes in Base64. */
  | {
      readonly kind: "picture";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly type: "image/png" | "image/jpeg" | "image/webp";
      readonly bytes: string;
    }
  | Written;

/** The width that every drawing has, without its margins. */
export const inside = 844;

/** What a chart shows: its shapes, from the top, and how high they are together. */
export interface Body {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

export const write = (
  x: number,
  y: number,
  text: string,
  size: number,
  more: Partial<Omit<Written, "kind" | "x" | "y" | "text" | "size">> = {},
): Written => ({ kind: "text", x, y, text, size, ...more });

/** A part of a bar, or the key to one, outlined so that the lightest is seen on white. */
export const bar = (x: number, y: number, width: number, height: number, fill: string): Shape => ({
  kind: "box",
  ...{ x, y, height, fill, stroke: colours.shadeLine, line: 0.75 },
  width: Number(width.toFixed(2)),
});

/** A thin line between two points. */
export const rule = (
  from: readonly [number, number],
  to: readonly [number, number],
  {
    stroke = colours.rule,
    line = 0.75,
    dashed = false,
  }: { stroke?: string; line?: number; dashed?: boolean } = {},
): Shape => ({ kind: "line", from, to, stroke, line, dashed });
