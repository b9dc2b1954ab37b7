import type { Crossings } from "@/app/[locale]/(official)/dashboard/crossings";
import { layoutOf, lineOf, nodeWidth } from "@/components/charts/flow-layout";
import { fitted } from "@/components/charts/text-width";
import { colours } from "../paper/colours";
import { type Body, inside, type Shape, write } from "./shapes";

/** The names of both sides have their room outside. */
const sides = { left: 270, right: 564 } as const;

/** Bands from domains to origins: the wider one is, the more projects join its ends; wide enough ones have their number. */
export function flowsBody({ domains, origins, cells }: Crossings): Body {
  const { starts, ends, bands, height } = layoutOf({ rows: domains, columns: origins, flows: cells }, sides);
  const total = (side: "row" | "column", key: string) =>
    cells.filter((cell) => cell[side] === key).reduce((sum, { number }) => sum + number, 0);
  const said = (label: string, number: number) => `${fitted(label, 14, 210)[0]} ${Number(number.toFixed(2))}`;
  return {
    height,
    shapes: [
      ...bands.map(
        ({ path, wide }): Shape => ({
          kind: "path",
          ...{ d: path, stroke: colours.shades[2], line: lineOf(wide), opacity: 0.42 },
        }),
      ),
      ...starts.flatMap((node) => [
        nodeAt(sides.left, node.at, node.size),
        write(sides.left - 8, node.at + node.size / 2 + 5, said(node.label, total("row", node.key)), 14, {
          anchor: "end",
        }),
      ]),
      ...ends.flatMap((node) => [
        nodeAt(sides.right, node.at, node.size),
        write(
          sides.right + nodeWidth + 8,
          node.at + node.size / 2 + 5,
          fitted(said(node.label, total("column", node.key)), 14, inside - sides.right - nodeWidth - 8)[0],
          14,
        ),
      ]),
    ],
  };
}

const nodeAt = (x: number, y: number, height: number): Shape => ({
  kind: "box",
  ...{ x, y, width: nodeWidth, height, fill: colours.ink },
});
