import { describe, expect, it } from "vitest";
import { type Bar, bars, judge, type Line, told } from "./bars";

const line = (way: string, measured: number, ratio = 1, further: Partial<Line> = {}): Line => ({
  ...{ projects: 10, work: "reading", way, measured, unit: "ms", ratio },
  ...further,
});
const bar = (of: Bar["of"], wanted: Bar["wanted"], further: Partial<Bar> = {}): Bar => ({
  ...{ work: /^reading$/, of, wanted },
  ...further,
});
const judged = (lines: Line[], ...wanted: Bar[]) =>
  judge(lines, wanted).map(({ line: { way, projects }, got, met }) => ({ way, projects, got, met }));

describe("a bar", () => {
  const lines = [line("raw: by hand", 2), line("ours", 5, 2.5), line("ours, more", 7, 3.5)];

  it("judges the way that comes off worst, and never the raw one", () => {
    expect(judged(lines, bar("ratio", { atMost: 3 }))).toMatchObject([
      { way: "ours, more", got: 3.5, met: false },
    ]);
    expect(judged(lines, bar("cost", { atMost: 7 }))).toMatchObject([{ way: "ours, more", met: true }]);
    expect(judged(lines, bar("ratio", { atMost: 3 }, { way: /^ours$/ }))).toMatchObject([
      { way: "ours", got: 2.5, met: true },
    ]);
  });

  it("of a rate is missed by the slowest that keeps less than it of the raw pace", () => {
    expect(judged(lines, bar("rate", { atLeast: 0.4 }))).toMatchObject([
      { way: "ours, more", got: 1 / 3.5, met: false },
    ]);
    expect(judged(lines, bar("rate", { atLeast: 0.4 }, { way: /^ours$/ }))).toMatchObject([
      { got: 0.4, met: true },
    ]);
  });

  it("is judged in the largest register, and growth against the smallest", () => {
    const grown = [
      ...lines,
      line("raw: by hand", 4, 1, { projects: 90 }),
      line("ours", 6, 1.5, { projects: 90 }),
    ];
    expect(judged(grown, bar("growth", { atMost: 1.3 }))).toEqual([
      { way: "ours", projects: 90, got: 1.2, met: true },
    ]);
    expect(judged(grown, bar("ratio", { atMost: 3 }))).toMatchObject([{ projects: 90, got: 1.5 }]);
  });

  it("of which nothing was measured is left out: growth in one register, work that was not done", () => {
    expect(judged(lines, bar("growth", { atMost: 1.3 }))).toEqual([]);
    expect(judged(lines, bar("cost", { atMost: 1 }, { work: /^writing$/ }))).toEqual([]);
  });

  it("counts bytes as megabytes, and what is more than the raw way's as kilobytes", () => {
    const mega = 1024 * 1024;
    const bytes = [line("raw", mega, 1, { unit: "bytes" }), line("ours", 2 * mega, 2, { unit: "bytes" })];
    expect(judged(bytes, bar("cost", { atMost: 150 }))).toMatchObject([{ got: 2, met: true }]);
    expect(judged(bytes, bar("further", { atMost: 15 }))).toMatchObject([{ got: 1024, met: false }]);
  });

  it("is told with what was wanted, what was got, and whether that is enough", () => {
    const [one] = judge(lines, [bar("ratio", { atMost: 3 })]);
    if (!one) throw new Error("Nothing was judged.");
    expect(told(one).split(/\s{2,}/)).toEqual(["reading: ours, more", "≤ 3", "3.50 ×", "MISSED"]);
  });
});

it("there is no bar for a raw way, and each says how much", () => {
  for (const { way, wanted } of bars) {
    expect(way?.test("raw: by hand") ?? false).toBe(false);
    expect(Object.values(wanted)).toEqual([expect.any(Number)]);
  }
});
