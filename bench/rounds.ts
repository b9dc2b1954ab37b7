/** One way to do a piece of work. It is given the number of its turn, so that no two turns ask the same. */
export interface Way {
  readonly name: string;
  readonly run: (turn: number) => Promise<unknown>;
  /** What its turn needs and is not part of the work: it is not timed. */
  readonly prepare?: (turn: number) => Promise<unknown>;
}

/** Work that measures itself: bytes, or what one piece of many took. */
export interface Weighed {
  readonly name: string;
  readonly measure: () => Promise<number>;
}

/** How long a turn took, in milliseconds, or what it measured itself: the middle one of all. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly turns: number;
}

/** Measures the work each way in turns, so many rounds: once where it does not depend on what else the machine does. */
export async function weigh(ways: readonly Weighed[], rounds = 1): Promise<Measured[]> {
  const found = ways.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, { measure }] of ways.entries()) found[at]?.push(await measure());
  return ways.map(({ name }, at) => ({ name, ...middleOf(found[at] ?? []) }));
}

function middleOf(measured: readonly number[]): { median: number; turns: number } {
  const sorted = measured.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, turns: sorted.length };
}

interface Bounds {
  readonly rounds: number;
  readonly seconds: number;
}

/** So often that each of sixteen connections has planned its statements for good, which PostgreSQL does at the sixth. */
const oftenEnough = { turns: 100, milliseconds: 2_000 };

/** Warms up each way of a work that can be done as often as one likes, nothing being used up. */
export async function warm(ways: readonly Way[]): Promise<void> {
  for (const { run } of ways) {
    const deadline = performance.now() + oftenEnough.milliseconds;
    for (let turn = 0; turn < oftenEnough.turns && performance.now() < deadline; turn += 1) await run(turn);
  }
}

/**
 * Does the work each way in turns, one after the other, so that what slows the machine slows all of them; until
 * there were so many rounds or the time is up. The first round warms up and does not count.
 */
export async function inTurns(ways: readonly Way[], { rounds, seconds }: Bounds): Promise<Measured[]> {
  const taken = ways.map((): number[] => []);
  const deadline = performance.now() + seconds * 1_000;
  for (let round = 0; round < rounds; round += 1) {
    if (round > 3 && performance.now() > deadline) break;
    for (const [at, way] of ways.entries()) {
      await way.prepare?.(round);
      const start = performance.now();
      await way.run(round);
      if (round > 0) taken[at]?.push(performance.now() - start);
    }
  }
  return ways.map(({ name }, at) => ({ name, ...middleOf(taken[at] ?? []) }));
}
