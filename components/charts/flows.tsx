import type { ReactNode } from "react";
import { type FlowNode, type FlowSide, layoutOf, lineOf, nodeWidth } from "./flow-layout";
import type { Crossing } from "./matrix";

const width = 820;
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
  children,
}: {
  readonly title: string;
  readonly rows: readonly FlowSide[];
  readonly columns: readonly FlowSide[];
  readonly crossings: readonly Crossing[];
  readonly flowLabel: (row: string, column: string, printed: string) => string;
  readonly children?: ReactNode;
}) {
  const { starts, ends, bands, height } = layoutOf({ rows, columns, flows: crossings }, { left, right });
  return (
    <figure>
      <figcaption className="pb-2 text-[15px] font-semibold">{title}</figcaption>
      <section className="scroll" aria-label={title} {...{ tabIndex: 0 }}>
        <svg
          className="flows"
          width={width}
          height={rounded(height)}
          viewBox={`0 0 ${width} ${rounded(height)}`}
        >
          <title>{title}</title>
          {bands.map(({ flow: { href, row, column, printed }, from, to, ...band }) => (
            <BandMark key={`${row} ${column}`} {...band} href={href} label={flowLabel(from, to, printed)} />
          ))}
          {starts.map((node) => (
            <NodeMark key={node.key} node={node} x={left} textX={left - 8} anchor="end" />
          ))}
          {ends.map((node) => (
            <NodeMark key={node.key} node={node} x={right} textX={right + nodeWidth + 8} anchor="start" />
          ))}
        </svg>
      </section>
      <div className="pt-2 text-[15px] text-soft">{children}</div>
    </figure>
  );
}

function BandMark({
  path,
  wide,
  href,
  label,
}: {
  readonly path: string;
  readonly wide: number;
  readonly href: string | null;
  readonly label: string;
}) {
  const band = (
    <path d={path} strokeWidth={lineOf(wide)}>
      <title>{label}</title>
    </path>
  );
  return href === null ? (
    band
  ) : (
    <a href={href} aria-label={label}>
      {band}
    </a>
  );
}

function NodeMark({
  node,
  x,
  textX,
  anchor,
}: {
  readonly node: FlowNode;
  readonly x: number;
  readonly textX: number;
  readonly anchor: "start" | "end";
}) {
  return (
    <>
      <rect x={x} y={rounded(node.at)} width={nodeWidth} height={rounded(node.size)} />
      <text x={textX} y={rounded(node.at + node.size / 2)} dy="0.35em" textAnchor={anchor}>
        {shortened(node.label)}
      </text>
    </>
  );
}

const rounded = (value: number) => Number(value.toFixed(2));

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
