import { type Edges, placeOn } from "../../domain/map/base-map";
import { fitted } from "./text-width";

/** An origin to be drawn on a map. */
export interface Bubbled {
  readonly code: string;
  readonly label: string;
  readonly number: number;
  readonly printed: string;
}

export interface Bubble extends Bubbled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What stands beside it, and from where; null where it has no room there: its table and its tip name it. */
  readonly said: {
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "end";
    readonly text: string;
  } | null;
}

/** Bubbles on a map, the largest first, so that smaller ones lie above; and what has no place on it. */
export interface Bubbles {
  readonly drawn: readonly Bubble[];
  readonly placeless: readonly Bubbled[];
}

const largest = 30;
const smallest = 3.5;
const size = 13;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where each origin's bubble stands: its area is in proportion to its projects. */
export function bubblesOn(
  edges: Edges,
  origins: readonly Bubbled[],
  { width, height }: { readonly width: number; readonly height: number },
): Bubbles {
  const most = Math.max(1, ...origins.map(({ number }) => number));
  const placed = origins
    .toSorted((one, other) => other.number - one.number)
    .flatMap((origin) => {
      const place = placeOn(edges, origin.code);
      if (!place || origin.number <= 0) return [];
      const radius = Math.max(smallest, Math.sqrt(origin.number / most) * largest);
      return { ...origin, x: place[0] * width, y: place[1] * height, radius };
    });
  const taken: Box[] = [];
  const drawn = placed.map((bubble): Bubble => {
    const text = `${bubble.label} ${bubble.printed}`;
    const [, wide] = fitted(text, size, width);
    const free = placesOf(bubble, wide).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some((other) => overlap(box, other)) &&
        !placed.some((other) => other !== bubble && covers(other, box)),
    );
    if (!free) return { ...bubble, said: null };
    taken.push(free.box);
    return { ...bubble, said: { ...free.at, text } };
  });
  return { drawn, placeless: origins.filter(({ code }) => placeOn(edges, code) === null) };
}

interface Round {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a text may stand beside a bubble: at its right, its left, above or below. */
function placesOf({ x, y, radius }: Round, wide: number) {
  const right = x + radius + 4;
  const left = x - radius - 4;
  const at = (anchor: "start" | "end", from: number, line: number) => ({
    at: { x: from, y: line, anchor },
    box: {
      left: anchor === "start" ? from : from - wide,
      right: anchor === "start" ? from + wide : from,
      top: line - size,
      bottom: line + 4,
    },
  });
  return [
    at("start", right, y + 5),
    at("end", left, y + 5),
    at("start", x - wide / 2, y - radius - 5),
    at("start", x - wide / 2, y + radius + size + 2),
    at("start", right, y - 9),
    at("start", right, y + 19),
    at("end", left, y - 9),
    at("end", left, y + 19),
  ];
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function covers({ x, y, radius }: Round, { left, top, right, bottom }: Box): boolean {
  const nearX = Math.min(Math.max(x, left), right);
  const nearY = Math.min(Math.max(y, top), bottom);
  return Math.hypot(x - nearX, y - nearY) < radius + 1;
}
