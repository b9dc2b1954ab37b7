import { setTimeout as after } from "node:timers/promises";
import type { Bed } from "./bed";
import { type Borne, borneOut } from "./borne-out";
import { Crowd, type Told } from "./crowd";

/** What came of a fault, done so many times under load. */
export interface Outcome extends Borne {
  readonly fault: string;
  readonly times: number;
  /** How often people were told that something is kept, or published. */
  readonly acknowledged: number;
  /** Forms that were sent again. */
  readonly again: number;
  /** Milliseconds: the longest wait for an answer. */
  readonly slowest: number;
  /** Milliseconds: the longest from the end of a fault until a page with a database behind it is served. */
  readonly servedAfter: number;
  /** Whether the process that served at the end is the one that was started. */
  readonly lived: boolean;
}

/** Lets a fault come so many times while people work, and compares what they were told with what is there. */
export async function suffer<OneBed extends Bed>(
  bed: OneBed,
  name: string,
  times: number,
  fault: (bed: OneBed) => Promise<void>,
): Promise<Outcome> {
  const first = bed.app;
  const crowd = new Crowd(bed.app.url, bed.password);
  await crowd.begin(3);
  let servedAfter = 0;
  for (let n = 0; n < times; n += 1) {
    await after(1_200 + 300 * (n % 4));
    await fault(bed);
    servedAfter = Math.max(servedAfter, await untilServed(bed.app.url));
  }
  await after(500);
  const told = await crowd.stop();
  const lived = first.lives();
  const borne = await bed.look(({ db }) => borneOut(db, told));
  return { fault: name, times, ...borne, ...summed(told), servedAfter, lived };
}

const summed = (told: Told) => ({
  acknowledged: told.kept.size + told.published.size,
  again: told.again,
  slowest: Math.round(told.slowest),
});

/** Milliseconds until a page that is made anew from the database is there. */
async function untilServed(url: string): Promise<number> {
  const start = performance.now();
  for (;;) {
    const asked = { signal: AbortSignal.timeout(20_000) };
    const answer = await fetch(`${url}/en/projects?q=Works`, asked).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return Math.round(performance.now() - start);
    await after(50);
  }
}
