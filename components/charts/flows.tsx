import type { Crossing } from "./matrix";

/** A value of one side, as it is written beside its node. */
export interface FlowSide {
  readonly key: string;
  readonly label: string;
}

interface Node extends FlowSide {
  readonly at: number;
  readonly size: number;
}

const width = 820;
const nodeWidth = 10;
const gap = 10;
/** Where the nodes of both sides stand; their words have the room outside. */
const [left, right] = [250, 560];

/**
 * A flow diagram: the wider a band, the more projects join its two ends; each band leads to exactly its records. What
 * it shows stands as numbers in the matrix of the same crossings. Drawn by the server; told apart by place, not colour.
 */
export function Flows({
  title,
  rows,
  columns,
  crossings,
  flowLabel,
}: {
  readonly title: string;
  readonly rows: readonly FlowSide[];
  readonly columns: readonly FlowSide[];
  readonly crossings: readonly Crossing[];
  readonly flowLabel: (row: string, column: string, printed: string) => string;
}) {
  const drawn = crossings.filter(
    ({ row, column, number }) =>
      number > 0 && rows.some(({ key }) => key === row) && columns.some(({ key }) => key === column),
  );
  const total = drawn.reduce((sum, { number }) => sum + number, 0);
  const most = Math.max(rows.length, columns.length);
  const unit = Math.min(24, Math.max(3, (most * 22) / Math.max(1, total)));
  const starts = nodesOf(rows, (key) => sumOf(drawn, "row", key) * unit);
  const ends = nodesOf(columns, (key) => sumOf(drawn, "column", key) * unit);
  const height = Math.max(endOf(starts), endOf(ends)) + 4;
  return (
    <figure>
      <figcaption className="pb-2 text-[15px] font-semibold">{title}</figcaption>
      <section className="scroll" aria-label={title} {...{ tabIndex: 0 }}>
        <svg className="flows" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <title>{title}</title>
          {bandsOf(drawn, starts, ends, unit).map(({ crossing, path, wide, from, to }) => (
            <a
              key={`${crossing.row} ${crossing.column}`}
              href={crossing.href}
              aria-label={flowLabel(from, to, crossing.printed)}
            >
              <path d={path} strokeWidth={wide}>
                <title>{flowLabel(from, to, crossing.printed)}</title>
              </path>
            </a>
          ))}
          {starts.map((node) => (
            <NodeMark key={node.key} node={node} x={left} textX={left - 8} anchor="end" />
          ))}
          {ends.map((node) => (
            <NodeMark key={node.key} node={node} x={right} textX={right + nodeWidth + 8} anchor="start" />
          ))}
        </svg>
      </section>
    </figure>
  );
}

function NodeMark({
  node,
  x,
  textX,
  anchor,
}: {
  readonly node: Node;
  readonly x: number;
  readonly textX: number;
  readonly anchor: "start" | "end";
}) {
  return (
    <>
      <rect x={x} y={node.at} width={nodeWidth} height={node.size} />
      <text x={textX} y={node.at + node.size / 2} dy="0.35em" textAnchor={anchor}>
        {shortened(node.label)}
      </text>
    </>
  );
}

/** What is too long for its room ends in dots; the matrix has it whole. */
const shortened = (label: string): string => {
  const wide = [...label].map((letter) => (letter > "\u2e80" ? 2 : 1));
  let room = 34;
  const kept = wide.findIndex((letter) => {
    room -= letter;
    return room < 0;
  });
  return kept < 0 ? label : `${[...label].slice(0, kept - 1).join("")}…`;
};

const sumOf = (crossings: readonly Crossing[], side: "row" | "column", key: string): number =>
  crossings.filter((crossing) => crossing[side] === key).reduce((sum, { number }) => sum + number, 0);

/** One below the other, each at least as high as its words; what no band reaches is left out. */
function nodesOf(sides: readonly FlowSide[], sizeOf: (key: string) => number): Node[] {
  let at = 2;
  return sides.flatMap((side) => {
    const size = sizeOf(side.key);
    if (size === 0) return [];
    const node = { ...side, size, at };
    at += Math.max(size, 14) + gap;
    return [node];
  });
}

const endOf = (nodes: readonly Node[]): number => {
  const last = nodes.at(-1);
  return last ? last.at + Math.max(last.size, 14) : 0;
};

/** Bands leave and reach a node in the order of the other side, so that they cross as little as they can. */
function bandsOf(
  crossings: readonly Crossing[],
  starts: readonly Node[],
  ends: readonly Node[],
  unit: number,
) {
  const startsAt = new Map(starts.map(({ key, at }) => [key, at]));
  const endsAt = new Map(ends.map(({ key, at }) => [key, at]));
  return starts.flatMap((start) =>
    ends.flatMap((end) => {
      const crossing = crossings.find(({ row, column }) => row === start.key && column === end.key);
      if (!crossing) return [];
      const wide = crossing.number * unit;
      const from = startsAt.get(start.key) ?? 0;
      const to = endsAt.get(end.key) ?? 0;
      startsAt.set(start.key, from + wide);
      endsAt.set(end.key, to + wide);
      return [
        { crossing, wide, path: bandOf(from + wide / 2, to + wide / 2), from: start.label, to: end.label },
      ];
    }),
  );
}

function bandOf(from: number, to: number): string {
  const [x0, x1] = [left + nodeWidth, right];
  const bend = (x1 - x0) * 0.45;
  return `M${x0} ${from} C${x0 + bend} ${from} ${x1 - bend} ${to} ${x1} ${to}`;
}
