import type { Unit } from "./cases";

/** What one way of one work cost in a register of so many projects. */
export interface Line {
  readonly projects: number;
  readonly work: string;
  readonly way: string;
  readonly measured: number;
  readonly unit: Unit;
  /** Against the first way of the same work. */
  readonly ratio: number;
}

/**
 * What is wanted of one kind of work. `ratio` is the cost against the raw way, `rate` how much of the raw way's pace is
 * kept, `growth` the cost in the largest register against that in the smallest, `cost` milliseconds or megabytes,
 * `further` kilobytes above the raw way.
 */
export interface Bar {
  readonly work: RegExp;
  /** The ways it holds for; never the raw one. All of them where it is left out. */
  readonly way?: RegExp;
  readonly of: "ratio" | "rate" | "growth" | "cost" | "further";
  readonly wanted: { readonly atMost: number } | { readonly atLeast: number };
}

export const bars: readonly Bar[] = [
  { work: /^a dashboard$/, of: "cost", wanted: { atMost: 10 } },
  { work: /^a dashboard$/, of: "growth", wanted: { atMost: 1.3 } },
  { work: /^a dashboard of several values$/, of: "cost", wanted: { atMost: 2_000 } },
  { work: /^a list and figures as known on a day$/, of: "cost", wanted: { atMost: 2_000 } },
  { work: /^list with total/, of: "ratio", wanted: { atMost: 3 } },
  { work: /^list with total/, of: "growth", wanted: { atMost: 1.5 } },
  { work: /^pages of the list/, of: "ratio", wanted: { atMost: 2 } },
  { work: /^search for/, of: "ratio", wanted: { atMost: 2 } },
  { work: /^one project as JSON/, of: "rate", wanted: { atLeast: 0.4 } },
  { work: /publications by/, of: "rate", wanted: { atLeast: 0.25 } },
  { work: /^a publication through the server action$/, of: "cost", wanted: { atMost: 25 } },
  { work: /^an import of/, way: /^kept, checked and applied$/, of: "ratio", wanted: { atMost: 3 } },
  { work: /at the edge/, way: /^through the shipped/, of: "rate", wanted: { atLeast: 0.7 } },
  { work: /^processor time/, way: /^a kept page/, of: "cost", wanted: { atMost: 4 } },
  { work: /^processor time/, way: /session and database$/, of: "cost", wanted: { atMost: 15 } },
  { work: /^scripts of a public page/, of: "further", wanted: { atMost: 15 } },
  { work: /^memory of the idle server$/, of: "cost", wanted: { atMost: 150 } },
  { work: /^a cold start/, of: "cost", wanted: { atMost: 3_000 } },
];

/** A bar with the line that comes off worst, and what it was measured at. */
export interface Judged {
  readonly bar: Bar;
  readonly line: Line;
  readonly got: number;
  readonly met: boolean;
}

/**
 * How the lines of a run stand by the bars, in the largest register that was measured; bars of which nothing was
 * measured are left out.
 */
export function judge(lines: readonly Line[], wanted: readonly Bar[] = bars): Judged[] {
  const sizes = lines.map(({ projects }) => projects);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  return wanted.flatMap((bar) => {
    const [worst] = lines
      .filter((line) => line.projects === largest && holdsFor(bar, line))
      .map((line) => ({ bar, line, got: gotBy(bar, line, lines, smallest) }))
      .filter(({ got }) => !Number.isNaN(got))
      .sort((one, other) => shortfall(bar, other.got) - shortfall(bar, one.got));
    return worst ? [{ ...worst, met: shortfall(bar, worst.got) <= 1 }] : [];
  });
}

const isRaw = ({ way }: Line) => way.startsWith("raw");

const holdsFor = ({ work, way = /(?:)/ }: Bar, line: Line) =>
  !isRaw(line) && work.test(line.work) && way.test(line.way);

function gotBy({ of }: Bar, line: Line, all: readonly Line[], smallest: number): number {
  if (of === "ratio") return line.ratio;
  if (of === "rate") return 1 / line.ratio;
  if (of === "cost") return line.unit === "bytes" ? line.measured / 1024 / 1024 : line.measured;
  if (of === "further") return (line.measured - line.measured / line.ratio) / 1024;
  if (smallest === line.projects) return Number.NaN;
  const small = all.find((other) => other.projects === smallest && isSame(other, line));
  return line.measured / (small?.measured ?? Number.NaN);
}

const isSame = (one: Line, other: Line) => one.work === other.work && one.way === other.way;

/** Above 1 where the bar is missed, and the more so the further. */
const shortfall = ({ wanted }: Bar, got: number) =>
  "atMost" in wanted ? got / wanted.atMost : wanted.atLeast / got;

const units = { ratio: "×", rate: "of raw", growth: "× smallest", further: "KB above" } as const;

/** One line of the table of bars. */
export function told({ bar, line, got, met }: Judged): string {
  const unit = bar.of === "cost" ? (line.unit === "bytes" ? "MB" : line.unit) : units[bar.of];
  const bound = "atMost" in bar.wanted ? `≤ ${bar.wanted.atMost}` : `≥ ${bar.wanted.atLeast}`;
  const value = `${got.toFixed(got < 100 ? 2 : 0)} ${unit}`;
  return `${`${line.work}: ${line.way}`.padEnd(82)} ${bound.padEnd(8)} ${value.padEnd(18)} ${met ? "met" : "MISSED"}`;
}
