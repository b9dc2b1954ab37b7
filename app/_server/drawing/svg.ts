import { escaped } from "../xml";
import type { Shape } from "./shapes";

/** A list of shapes as markup. */
export const svgOf = (shapes: readonly Shape[]): string => shapes.map(markupOf).join("");

function markupOf(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return `<text x="${n(shape.x)}" y="${n(shape.y)}" font-size="${shape.size}"${anchor(shape.anchor)}${
        shape.strong ? ' font-weight="700"' : ""
      }${shape.fill ? ` fill="${shape.fill}"` : ""}>${escaped(shape.text)}</text>`;
    case "box":
      return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}"${paint(shape)}/>`;
    case "disc":
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}"${paint(shape)}/>`;
    case "line":
      return `<line x1="${n(shape.from[0])}" y1="${n(shape.from[1])}" x2="${n(shape.to[0])}" y2="${n(shape.to[1])}"${
        shape.dashed ? ' stroke-dasharray="7 5"' : ""
      }${paint(shape)}/>`;
    case "path":
      return `<path d="${shape.d}"${moved(shape)}${paint(shape)}/>`;
    case "picture":
      return `<image x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" preserveAspectRatio="none" href="data:${shape.type};base64,${shape.bytes}"/>`;
  }
}

const n = (value: number): number => Number(value.toFixed(2));

const anchor = (at: "start" | "middle" | "end" | undefined): string =>
  at === undefined || at === "start" ? "" : ` text-anchor="${at}"`;

function moved({ move = [0, 0], times = [1, 1] }: Extract<Shape, { kind: "path" }>): string {
  const [x, y] = move;
  const [wide, high] = times;
  const turns = [
    ...(x === 0 && y === 0 ? [] : [`translate(${n(x)} ${n(y)})`]),
    ...(wide === 1 && high === 1 ? [] : [`scale(${wide} ${high})`]),
  ];
  return turns.length === 0 ? "" : ` transform="${turns.join(" ")}"`;
}

function paint({
  fill = "none",
  stroke,
  line,
  opacity,
}: {
  readonly fill?: string;
  readonly stroke?: string;
  readonly line?: number;
  readonly opacity?: number;
}): string {
  return [
    ` fill="${fill}"`,
    stroke ? ` stroke="${stroke}"` : "",
    stroke && line ? ` stroke-width="${n(line)}"` : "",
    opacity === undefined ? "" : ` opacity="${opacity}"`,
  ].join("");
}
