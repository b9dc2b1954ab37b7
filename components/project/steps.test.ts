import { expect, it } from "vitest";
import { stepsOf } from "./steps";
import { agreement, publicProject } from "./testing/public-project";

const milestone = (planned: string | null, actual: string | null, key = "m1") => ({
  key,
  kind: "started" as const,
  planned,
  actual,
  verified: false,
  note: {},
  sources: [],
});

it("puts papers and steps in one order of time, by what happened rather than what was planned", () => {
  const steps = stepsOf({
    agreements: [
      agreement({ key: "late", dateSigned: "2021-05" }),
      agreement({ key: "early", dateSigned: "2018" }),
    ],
    milestones: [milestone("2018-06", "2022-01-05"), milestone("2020", null), milestone(null, null)],
  });
  expect(steps.map(({ date }) => date)).toEqual(["2018", "2020", "2021-05", "2022-01-05", null]);
});

it("gives every step a key of its own, also two of one kind and date", () => {
  const { agreements } = publicProject;
  const steps = stepsOf({ agreements, milestones: [milestone(null, "2020"), milestone(null, "2020", "m2")] });
  expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
});
