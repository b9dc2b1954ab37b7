import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutOf, lineOf, nodeWidth } from "./flow-layout";

const side = (key: string) => ({ key, label: `Label ${key}` });
const sides = { left: 100, right: 400 };
const layout = (flows: { row: string; column: string; number: number }[], rows = "ab", columns = "xy") =>
  layoutOf({ rows: [...rows].map(side), columns: [...columns].map(side), flows }, sides);

describe("A flow diagram", () => {
  it("leaves out what no flow reaches, and flows of nothing or to nowhere", () => {
    const { starts, ends, bands } = layout([
      { row: "a", column: "x", number: 2 },
      { row: "a", column: "y", number: 0 },
      { row: "a", column: "?", number: 5 },
      { row: "?", column: "x", number: 5 },
    ]);
    expect([starts, ends].map((nodes) => nodes.map(({ key }) => key))).toEqual([["a"], ["x"]]);
    expect(bands.map(({ from, to }) => `${from} to ${to}`)).toEqual(["Label a to Label x"]);
  });

  it("of nothing has no node and no band", () => {
    expect(layout([])).toMatchObject({ starts: [], ends: [], bands: [], height: 4 });
  });

  it("draws a band from the right edge of its start to the left edge of its end, in the middle of both", () => {
    const { starts, ends, bands } = layout([{ row: "a", column: "x", number: 3 }]);
    const [start, end] = [starts[0], ends[0]].map((node) => (node ? node.at + node.size / 2 : 0));
    const [, x0, y0] = /^M([\d.]+) ([\d.]+) C/.exec(bands[0]?.path ?? "") ?? [];
    const [, x1, y1] = / ([\d.]+) ([\d.]+)$/.exec(bands[0]?.path ?? "") ?? [];
    expect([x0, y0, x1, y1].map(Number)).toEqual([sides.left + nodeWidth, start, sides.right, end]);
  });

  it("gives each node the width of all its bands, at one scale, and lets no two nodes touch", () => {
    const flow = fc.record({
      row: fc.constantFrom("a", "b", "c"),
      column: fc.constantFrom("x", "y", "z"),
      number: fc.integer({ min: 0, max: 40 }),
    });
    const flows = fc.uniqueArray(flow, { selector: ({ row, column }) => row + column });
    fc.assert(
      fc.property(flows, (all) => {
        const { starts, ends, bands, height } = layout(all, "abc", "xyz");
        const drawn = all.filter(({ number }) => number > 0);
        expect(bands).toHaveLength(drawn.length);
        const scales = bands.map(({ wide, flow: { number } }) => wide / number);
        for (const scale of scales) expect(scale).toBeCloseTo(scales[0] ?? 0, 9);
        for (const [nodes, name] of [
          [starts, "row"],
          [ends, "column"],
        ] as const)
          for (const [at, node] of nodes.entries()) {
            const wide = bands
              .filter(({ flow: one }) => one[name] === node.key)
              .reduce((sum, band) => sum + band.wide, 0);
            expect(node.size).toBeCloseTo(wide, 6);
            const next = nodes[at + 1];
            if (next) expect(next.at).toBeGreaterThan(node.at + node.size);
            expect(node.at + node.size).toBeLessThanOrEqual(height);
          }
      }),
    );
  });

  it("can be seen at once, however many projects it holds, and the thinnest band with it", () => {
    const { height, bands } = layout([
      { row: "a", column: "x", number: 400_000 },
      { row: "a", column: "y", number: 1 },
      { row: "b", column: "y", number: 500_000 },
    ]);
    expect(height).toBeLessThan(1_000);
    for (const { wide } of bands) expect(lineOf(wide)).toBeGreaterThanOrEqual(0.75);
    expect(lineOf(12.3456)).toBe(12.35);
  });

  it("gives few projects the room that they always had", () => {
    const { bands } = layout([{ row: "a", column: "x", number: 250 }]);
    expect(bands[0]?.wide).toBe(750);
  });
});
