import { describe, expect, it } from "vitest";
import { Publishing } from "./publishing";

const read = { project: "00000000-0000-4000-8000-000000000001", version: "3" };
const faults = (sent: object) =>
  Publishing.safeParse({ ...read, ...sent }).error?.issues.map(({ path, message }) => [...path, message]);

describe("the form that publishes", () => {
  it("publishes at once where its button says so, or nothing was said of a time", () => {
    for (const sent of [{}, { when: "now" }, { when: "now", day: "", time: " " }])
      expect(Publishing.parse({ ...read, ...sent })).toMatchObject({ when: "now", version: 3, verified: [] });
  });

  it("does not guess whether a time that was written is meant, when it should publish at once", () => {
    expect(faults({ when: "now", day: "2099-01-01" })).toEqual([["day", "opening-or-now"]]);
    expect(faults({ day: "", time: "09:30" })).toEqual([["day", "opening-or-now"]]);
  });

  it("asks for the day and the time of a set time", () => {
    const sent = { when: "later", day: "2099-01-01", time: "09:30", verified: ["m1", "m2"] };
    expect(Publishing.parse({ ...read, ...sent })).toMatchObject({ ...sent, version: 3 });
    expect(faults({ when: "later", day: "", time: "9h" })).toEqual([
      ["day", "opening-day"],
      ["time", "opening-time"],
    ]);
  });

  it("knows no third way, and no record or version that cannot be", () => {
    expect(faults({ when: "soon" })).toHaveLength(1);
    expect(faults({ version: "0" })).toHaveLength(1);
    expect(faults({ project: "../x" })).toHaveLength(1);
  });
});
