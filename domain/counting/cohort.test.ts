import { describe, expect, it } from "vitest";
import { milestoneKinds } from "../project/document";
import { cohortsOf, inOrderOfSigning } from "./cohort";

const none = Object.fromEntries(milestoneKinds.map((kind) => [kind, 0]));

describe("Cohorts from kept counts", () => {
  it("have all of their projects, and how many reached each step", () => {
    expect(
      cohortsOf([
        ["SCE-2019 all", 530],
        ["SCE-2019 2019-08", 530],
        ["SCE-2019 started", 298],
        ["SCE-2019 registered", 397],
      ]),
    ).toEqual([{ key: "SCE-2019", projects: 530, reached: { ...none, started: 298, registered: 397 } }]);
  });

  it("are those outside any edition too, under no key", () => {
    expect(cohortsOf([[" all", 2]])).toEqual([{ key: null, projects: 2, reached: none }]);
  });

  it("stand by the month of their latest signing, the newest first and those of no known month last", () => {
    const counts: [string, number][] = [
      ["SCE-2018 all", 1],
      ["SCE-2018 2018-08", 1],
      ["SCE-2019 all", 2],
      ["SCE-2019 2019-01", 1],
      ["SCE-2019 2019-08", 1],
      ["OLD all", 1],
      [" all", 1],
      [" 2019-03", 1],
    ];
    const expected = ["SCE-2019", null, "SCE-2018", "OLD"];
    expect(cohortsOf(counts).map(({ key }) => key)).toEqual(expected);
    expect(cohortsOf(counts.toReversed()).map(({ key }) => key)).toEqual(expected);
  });

  it("of one month stand by their keys, what has none last", () => {
    const dated = ["B", null, "A"].map((key) => ({
      ...{ key, projects: 1, latest: "2019-08" },
      reached: { ...none } as never,
    }));
    expect(inOrderOfSigning(dated).map(({ key }) => key)).toEqual(["A", "B", null]);
    expect(inOrderOfSigning(dated)[0]).not.toHaveProperty("latest");
  });
});
