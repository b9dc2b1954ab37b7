import fc from "fast-check";
import { expect, it } from "vitest";
import { HeldCounts } from "./held-counts";

const read = (counts: HeldCounts) => Object.fromEntries(counts.read());
const key = fc.constantFrom("AI DE", "IC ", " ", "SCE-2019 all", "2019-08-26");
const changes = fc.array(fc.tuple(key, fc.integer({ min: -3, max: 3 })), { maxLength: 30 });

/** The same, counted anew. */
function counted(all: readonly (readonly [string, number])[]) {
  const sums = new Map<string, number>();
  for (const [one, sign] of all) sums.set(one, (sums.get(one) ?? 0) + sign);
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0));
}

it("Counts are what was added, whether they were written in between or not", () => {
  fc.assert(
    fc.property(changes, changes, (before, after) => {
      const kept = new HeldCounts();
      for (const [one, sign] of before) kept.add(one, sign);
      const again = new HeldCounts(kept.write());
      for (const [one, sign] of after) again.add(one, sign);
      expect(read(kept)).toEqual(counted(before));
      expect(read(again)).toEqual(counted([...before, ...after]));
      expect(read(new HeldCounts(again.write()))).toEqual(read(again));
    }),
  );
});

it("A copy begins with the same, and neither adds to the other", () => {
  fc.assert(
    fc.property(changes, changes, changes, (before, mine, theirs) => {
      const one = new HeldCounts();
      for (const [of, sign] of before) one.add(of, sign);
      const other = new HeldCounts(one);
      for (const [of, sign] of mine) one.add(of, sign);
      for (const [of, sign] of theirs) other.add(of, sign);
      expect(read(one)).toEqual(counted([...before, ...mine]));
      expect(read(other)).toEqual(counted([...before, ...theirs]));
    }),
  );
});

it("What is taken away again leaves no key", () => {
  const counts = new HeldCounts('{"SCE-2019 all":2}');
  counts.add("SCE-2019 all", -2);
  counts.add("SCE-2018 all", 1);
  counts.add("SCE-2018 all", -1);
  expect(counts.read()).toEqual([]);
  expect(counts.write()).toBe("{}");
});
