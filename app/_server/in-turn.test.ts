import { setTimeout as after } from "node:timers/promises";
import { expect, it } from "vitest";
import { inTurn } from "./in-turn";

/** Work that takes a moment and notes what it saw of the world when it began. */
function watched() {
  const seen: string[] = [];
  let world = "before";
  let atOnce = 0;
  const work = async () => {
    atOnce += 1;
    expect(atOnce).toBe(1);
    seen.push(world);
    await after(5);
    atOnce -= 1;
  };
  return {
    seen,
    work,
    change: (to: string) => {
      world = to;
    },
  };
}

it("Is done at once, and once more for what began before it", async () => {
  const { seen, work } = watched();
  inTurn(work, 10)();
  expect(seen).toEqual(["before"]);
  await after(100);
  expect(seen).toEqual(["before", "before"]);
});

it("However often it is asked for, it runs one at a time and sees the last that was asked", async () => {
  const { seen, work, change } = watched();
  const ask = inTurn(work, 10);
  for (let n = 1; n <= 50; n += 1) ask();
  await after(2);
  change("after");
  ask();
  await after(150);
  expect(seen.length).toBeLessThan(10);
  expect(seen.at(-1)).toBe("after");
});
