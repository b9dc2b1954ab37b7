import { expect, it } from "vitest";
import { agreement, project } from "../testing/records";
import { signedFarAhead } from "./far-dates";

const far = (dates: readonly string[], today = "2026-11-28") =>
  signedFarAhead(
    project({ agreements: dates.flatMap((dateSigned) => agreement("first", { dateSigned })) }),
    today,
  );

it("An agreement is far ahead when it is signed more than a year from today", () => {
  expect(far(["2019-08-26", "2027-11-28", "2027-11-29", "2099-05"])).toEqual([2, 3]);
});

it("A loose date is far ahead once its earliest day is", () => {
  expect(far(["2027", "2027-11", "2027-12", "2028"])).toEqual([2, 3]);
});

it("A leap day has its year like any other day", () => {
  expect(far(["2029-02-28", "2029-03-01"], "2028-02-29")).toEqual([1]);
});
