/** One way to do a piece of work. It is given the number of its turn, so that no two turns ask the same. */
export interface Way {
  readonly name: string;
  readonly run: (turn: number) => Promise<unknown>;
  /** What its turn needs and is not part of the work: it is not timed. */
  readonly prepare?: (turn: number) => Promise<unknown>;
}

/** Work of which not the time is measured but what it says itself, in bytes. */
export interface Weighed {
  readonly name: string;
  readonly measure: () => Promise<number>;
}

/** How long a turn took, in milliseconds, or what it weighed, in bytes: the middle one of all. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly turns: number;
}

/** Weighs the work each way, once: it does not depend on what else the machine does. */
export async function weigh(ways: readonly Weighed[]): Promise<Measured[]> {
  const weighed: Measured[] = [];
  for (const { name, measure } of ways) weighed.push({ name, median: await measure(), turns: 1 });
  return weighed;
}

/**
 * Does the work each way in turns, one after the other, so that what slows the machine slows all of them; until
 * there were so many rounds or the time is up. The first round warms up and does not count.
 */
export async function inTurns(
  ways: readonly Way[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Measured[]> {
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
  return ways.map(({ name }, at) => {
    const times = (taken[at] ?? []).toSorted((a, b) => a - b);
    return { name, median: times[Math.floor(times.length / 2)] ?? Number.NaN, turns: times.length };
  });
}
