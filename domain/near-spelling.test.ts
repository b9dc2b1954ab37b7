import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearSpellings } from "./near-spelling";

describe("words that are spelt nearly so", () => {
  it.each([
    ["robtos", "robots", "two letters exchanged"],
    ["robts", "robots", "a letter missing"],
    ["robotts", "robots", "a letter too many"],
    ["rubots", "robots", "a wrong letter"],
    ["obots", "robots", "the first letter missing"],
    ["robot", "robots", "the last letter missing"],
  ])("as %s: %s, %s", (word, meant) => expect(nearSpellings(word)).toContain(meant));

  it.each(["chp", "芯片项目", "5gnetwork", "sce-2019", "abcdefghijklmnopqrstu", ""])(
    "are none for %s, which is short, long or not of letters",
    (word) => expect(nearSpellings(word)).toEqual([]),
  );

  it("do not hold two slips, nor the word itself", () => {
    expect(nearSpellings("robots")).not.toContain("robots");
    expect(nearSpellings("rbotos")).not.toContain("robots");
  });

  it("are near both ways, and each is named once", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc"), minLength: 5, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.nat(), (one, at) => {
        const near = nearSpellings(one);
        const other = near[at % near.length] ?? "";
        expect(nearSpellings(other)).toContain(one);
        expect(new Set(near).size).toBe(near.length);
      }),
    );
  });
});
