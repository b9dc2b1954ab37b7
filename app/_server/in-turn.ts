import { setTimeout as after } from "node:timers/promises";

/**
 * Work that is done at once when it is asked for, and once more a pause later for what was asked, or had just begun
 * elsewhere, meanwhile; never twice at a time, however often it is asked for. `pause` is in milliseconds.
 */
export function inTurn(work: () => Promise<void>, pause: number): () => void {
  let asked = 0;
  let running = false;
  const run = async () => {
    running = true;
    for (let seen = -1; seen !== asked; ) {
      seen = asked;
      await work();
      await after(pause);
      await work();
    }
    running = false;
  };
  return () => {
    asked += 1;
    if (!running) void run();
  };
}
