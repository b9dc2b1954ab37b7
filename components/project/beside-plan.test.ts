import { expect, it } from "vitest";
import { besidePlan } from "./beside-plan";

const late = { planned: "2020-03", actual: "2020-06-01" };

it("says for when a step had been planned, and that it was reached later, earlier or as planned", () => {
  expect(besidePlan("en", late)).toBe("Planned for March 2020: reached later.");
  expect(besidePlan("en", { planned: "2021", actual: "2020-06" })).toBe("Planned for 2021: reached earlier.");
  expect(besidePlan("en", { planned: "2020", actual: "2020-06" })).toBe(
    "Planned for 2020: reached as planned.",
  );
});

it("says so in the reader's language", () => {
  expect(besidePlan("zh", late)).toBe("计划时间：2020年3月，实际晚于计划。");
  expect(besidePlan("fr", late)).toContain("mars 2020");
});

it("says nothing of a step that is only planned, or was never planned", () => {
  expect(besidePlan("en", { planned: "2020", actual: null })).toBeNull();
  expect(besidePlan("en", { planned: null, actual: "2020" })).toBeNull();
});
