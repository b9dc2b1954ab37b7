/** A value of one side, as it is written beside its node. */
export interface FlowSide {
  readonly key: string;
  readonly label: string;
}

/** How many projects join a value of one side and one of the other. */
export interface Flow {
  readonly row: string;
  readonly column: string;
  readonly number: number;
}

export interface FlowNode extends FlowSide {
  readonly at: number;
  readonly size: number;
}

interface Band<Of extends Flow> {
  readonly flow: Of;
  readonly path: string;
  readonly wide: number;
  readonly from: string;
  readonly to: string;
}

export interface FlowLayout<Of extends Flow> {
  readonly starts: readonly FlowNode[];
  readonly ends: readonly FlowNode[];
  readonly bands: readonly Band<Of>[];
  readonly height: number;
}

/** Where the nodes of the two sides stand, from the left. */
interface Sides {
  readonly left: number;
  readonly right: number;
}

export const nodeWidth = 10;
const gap = 10;
/** So high may all bands of a side be together: what many thousand projects make must still be seen at once. */
const mostHigh = 900;
/** A band is drawn at least so wide. */
const hair = 0.75;

/** How wide the line of a band is drawn. */
export const lineOf = (wide: number): number => Number(Math.max(hair, wide).toFixed(2));

/** Where the nodes and bands of a flow diagram stand. */
export function layoutOf<Of extends Flow>(
  { rows, columns, flows }: { rows: readonly FlowSide[]; columns: readonly FlowSide[]; flows: readonly Of[] },
  sides: Sides,
): FlowLayout<Of> {
  const drawn = flows.filter(
    ({ row, column, number }) =>
      number > 0 && rows.some(({ key }) => key === row) && columns.some(({ key }) => key === column),
  );
  const total = drawn.reduce((sum, { number }) => sum + number, 0);
  const most = Math.max(rows.length, columns.length);
  const least = Math.min(3, mostHigh / Math.max(1, total));
  const unit = Math.min(24, Math.max(least, (most * 22) / Math.max(1, total)));
  const starts = nodesOf(rows, (key) => sumOf(drawn, "row", key) * unit);
  const ends = nodesOf(columns, (key) => sumOf(drawn, "column", key) * unit);
  return {
    starts,
    ends,
    bands: bandsOf(drawn, { starts, ends }, unit, sides),
    height: Math.max(endOf(starts), endOf(ends)) + 4,
  };
}

/** Bands leave and reach a node in the order of the other side, so that they cross as little as they can. */
function bandsOf<Of extends Flow>(
  flows: readonly Of[],
  { starts, ends }: { readonly starts: readonly FlowNode[]; readonly ends: readonly FlowNode[] },
  unit: number,
  sides: Sides,
): Band<Of>[] {
  const leaves = new Map(starts.map(({ key, at }) => [key, at]));
  const reaches = new Map(ends.map(({ key, at }) => [key, at]));
  return starts.flatMap((start) =>
    ends.flatMap((end) => {
      const flow = flows.find(({ row, column }) => row === start.key && column === end.key);
      if (!flow) return [];
      const wide = flow.number * unit;
      const [from, to] = [leaves.get(start.key) ?? 0, reaches.get(end.key) ?? 0];
      leaves.set(start.key, from + wide);
      reaches.set(end.key, to + wide);
      const path = bandOf(from + wide / 2, to + wide / 2, sides);
      return [{ flow, wide, path, from: start.label, to: end.label }];
    }),
  );
}

const sumOf = (flows: readonly Flow[], side: "row" | "column", key: string): number =>
  flows.filter((flow) => flow[side] === key).reduce((sum, { number }) => sum + number, 0);

/** One below the other, each at least as high as its words; what no band reaches is left out. */
function nodesOf(sides: readonly FlowSide[], sizeOf: (key: string) => number): FlowNode[] {
  let at = 2;
  return sides.flatMap((side) => {
    const size = sizeOf(side.key);
    if (size === 0) return [];
    const node = { ...side, size, at };
    at += Math.max(size, 14) + gap;
    return [node];
  });
}

const endOf = (nodes: readonly FlowNode[]): number => {
  const last = nodes.at(-1);
  return last ? last.at + Math.max(last.size, 14) : 0;
};

function bandOf(from: number, to: number, { left, right }: Sides): string {
  const [x0, x1] = [left + nodeWidth, right];
  const bend = (x1 - x0) * 0.45;
  const n = (value: number) => Number(value.toFixed(2));
  return `M${x0} ${n(from)} C${n(x0 + bend)} ${n(from)} ${n(x1 - bend)} ${n(to)} ${x1} ${n(to)}`;
}
