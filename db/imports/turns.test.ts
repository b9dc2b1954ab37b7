import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { inTurns } from "./turns";

describe("Work in turns", () => {
  it("makes all, in order", async () => {
    expect(await inTurns(["a", "b", "c"], (one, at) => `${one}${at}`, 2)).toEqual(["a0", "b1", "c2"]);
    expect(await inTurns([], String, 2)).toEqual([]);
  });

  it("lets others have theirs in between", async () => {
    const seen: string[] = [];
    const other = nextTurn().then(() => seen.push("other"));
    await inTurns([1, 2, 3, 4], (one) => seen.push(String(one)), 2);
    await other;
    expect(seen.indexOf("other")).toBeLessThan(seen.indexOf("4"));
  });

  it("ends where one cannot be made", async () => {
    const faulty = inTurns(
      [1, 2],
      (one) => {
        if (one === 2) throw new Error("two");
        return one;
      },
      1,
    );
    await expect(faulty).rejects.toThrow("two");
  });
});
