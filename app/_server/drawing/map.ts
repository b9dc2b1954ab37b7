import { type Bubble, type Bubbled, bubblesOn } from "@/components/charts/bubbles";
import { fitted } from "@/components/charts/text-width";
import { edgesOf, heightOf, type OriginMap, plainEdges } from "@/domain/map/base-map";
import { translator } from "@/messages/translator";
import { colours } from "../paper/colours";
import type { FiguresView } from "../take-away/view";
import { land } from "./land";
import { type Body, inside, type Shape, write } from "./shapes";

/** The bytes of an approved map, in Base64; null over the plain outline. */
export type MapPicture = string | null;

/** Bubbles over a map: the larger, the more projects come from there. Each is named where there is room. */
export function mapBody(
  view: Pick<FiguresView, "language">,
  map: OriginMap,
  origins: readonly Bubbled[],
  picture: MapPicture,
): Body {
  const height = Math.round(heightOf(map) * inside);
  const { drawn } = bubblesOn(edgesOf(map), origins, { width: inside, height });
  return {
    height,
    shapes: [
      ...groundOf(map, height, picture),
      ...drawn.map(discOf),
      ...drawn.flatMap(({ said }) =>
        said ? [write(said.x, said.y, said.text, 13, { anchor: said.anchor })] : [],
      ),
      ...reviewNumber(view, map, height),
    ],
  };
}

/** The plain outline, or the approved map, across the whole drawing. */
function groundOf({ approved }: OriginMap, height: number, picture: MapPicture): Shape[] {
  if (approved)
    return picture === null
      ? []
      : [
          {
            kind: "picture",
            ...{ x: 0, y: 0, width: inside, height, type: approved.mediaType, bytes: picture },
          },
        ];
  const times = inside / (plainEdges.east - plainEdges.west) / 10;
  return [
    {
      kind: "path",
      ...{ d: land, fill: "#ece5d8", stroke: colours.rule, line: 5 },
      move: [0, -(90 - plainEdges.north) * 10 * times],
      times: [times, times],
    },
  ];
}

const discOf = ({ x, y, radius }: Bubble): Shape => ({
  kind: "disc",
  ...{ x, y, radius, fill: colours.shades[1], stroke: "#ffffff", line: 1, opacity: 0.8 },
});

/** The number under which a map was approved stands on the map itself. */
function reviewNumber(
  { language }: Pick<FiguresView, "language">,
  { approved }: OriginMap,
  height: number,
): Shape[] {
  if (!approved) return [];
  const text = translator(language, "figures")("map.number", { number: approved.number });
  const [said, wide] = fitted(text, 12, inside - 24);
  return [
    { kind: "box", ...{ x: 6, y: height - 26, width: wide + 12, height: 20, fill: "#ffffff" } },
    write(12, height - 12, said, 12),
  ];
}
