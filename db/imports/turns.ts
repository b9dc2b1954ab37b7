import { setImmediate as nextTurn } from "node:timers/promises";

/** Makes something of each; after every so many whoever else waits for the processor gets their turn. */
export async function inTurns<One, Made>(
  all: readonly One[],
  make: (one: One, at: number) => Made,
  turn: number,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const [at, one] of all.entries()) {
    made.push(make(one, at));
    if (made.length % turn === 0) await nextTurn();
  }
  return made;
}
