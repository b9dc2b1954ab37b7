import { describe, expect, it } from "vitest";
import { nothing, type Sum, sumOf } from "./counting/sums";
import { addParts, type PressPart, type PressTotal, registerVerdict, verdict } from "./press";
import { units } from "./testing/records";

const total = (given: Partial<PressTotal> = {}): PressTotal => ({
  id: "whole",
  measure: "amount",
  unit: "CNY",
  value: units("290.7"),
  lastDigit: "100000000",
  qualifier: "exact",
  class: null,
  ...given,
});
const part = (id: string, given: Partial<PressPart> = {}): PressPart => ({
  ...total({ id }),
  partition: "sessions",
  whole: "whole",
  ...given,
});
const sum = (figure: string): Sum => sumOf({ min: units(figure), max: units(figure), qualifier: "exact" });
const projects = (value: string): PressTotal =>
  total({ measure: "projects", unit: "count", value, lastDigit: "1" });
const counted = (value: string): Sum => sumOf({ min: value, max: value, qualifier: "exact" });

describe("a verdict", () => {
  it("agrees within half a unit of the last digit printed, and differs beyond", () => {
    expect(verdict(total(), sum("290.7"), true)).toEqual({ verdict: "agrees" });
    expect(verdict(total(), sum("290.75"), true)).toEqual({
      verdict: "agrees-within-rounding",
      by: "50000000",
    });
    expect(verdict(total(), sum("290.65"), true)).toEqual({
      verdict: "agrees-within-rounding",
      by: "-50000000",
    });
    expect(verdict(total(), sum("290.751"), true)).toEqual({ verdict: "differs", by: "51000000" });
  });

  it("never rounds a number of projects", () => {
    expect(verdict({ ...projects("1073"), lastDigit: "10" }, counted("1074"), true)).toEqual({
      verdict: "differs",
      by: "1",
    });
  });

  it("says what an incomplete partition does not itemise, and differs where it holds too much", () => {
    expect(verdict(projects("70"), counted("51"), false)).toEqual({
      verdict: "not-itemised",
      remainder: "19",
    });
    expect(verdict(projects("70"), counted("71"), false)).toEqual({ verdict: "differs", by: "1" });
    expect(verdict(projects("70"), counted("70"), false)).toEqual({ verdict: "agrees" });
  });

  it("agrees with any sum of at least N, or of at most N, where that is printed", () => {
    const atLeast = total({ qualifier: "at-least" });
    expect(verdict(atLeast, sum("400"), true)).toEqual({ verdict: "agrees" });
    expect(verdict(atLeast, sum("200"), true)).toMatchObject({ verdict: "differs" });
    const atMost = total({ qualifier: "at-most" });
    expect(verdict(atMost, sum("200"), true)).toEqual({ verdict: "agrees" });
    expect(verdict(atMost, sum("400"), true)).toMatchObject({ verdict: "differs" });
  });

  it("agrees with a sum between whose ends the printed value lies", () => {
    const between = sumOf({ min: units("280"), max: units("300"), qualifier: "range" });
    expect(verdict(total(), between, true)).toEqual({ verdict: "agrees" });
    expect(verdict(total(), { ...between, max: null }, true)).toEqual({ verdict: "agrees" });
    expect(verdict(total({ value: units("310") }), between, true)).toEqual({
      verdict: "differs",
      by: "-10000000000",
    });
  });
});

describe("the register's own figure", () => {
  it("is compared only at complete coverage; otherwise so many of so many are held here", () => {
    expect(registerVerdict(projects("530"), counted("4"), "a-few")).toEqual({
      verdict: "not-compared",
      held: "4",
      of: "530",
    });
    expect(registerVerdict(projects("530"), counted("4"), "partial").verdict).toBe("not-compared");
    expect(registerVerdict(projects("530"), counted("530"), "complete")).toEqual({ verdict: "agrees" });
  });
});

describe("adding parts", () => {
  it("adds those of one named partition, with their weakest mark", () => {
    expect(addParts([part("a"), part("b", { qualifier: "about" })])).toEqual({
      ...sumOf({ min: units("581.4"), max: units("581.4"), qualifier: "about" }),
    });
    expect(addParts([part("a"), part("b", { qualifier: "at-least" })]).max).toBeNull();
    expect(addParts([part("a", { qualifier: "at-most" })]).min).toEqual(nothing.min);
    expect(addParts([])).toEqual(nothing);
  });

  it("refuses a part twice, a part with its whole, and parts that nothing sets apart", () => {
    expect(() => addParts([part("a"), part("a")])).toThrow("parts-overlap");
    expect(() => addParts([part("whole", { whole: null }), part("a")])).toThrow("parts-overlap");
    expect(() => addParts([part("a", { partition: null }), part("b", { partition: null })])).toThrow(
      "parts-overlap",
    );
  });

  it("refuses parts of different partitions, measures, units and, of money, classes", () => {
    expect(() => addParts([part("a"), part("b", { partition: "sectors" })])).toThrow("partitions-differ");
    expect(() => addParts([part("a"), part("b", { measure: "projects" })])).toThrow("measures-differ");
    expect(() => addParts([part("a"), part("b", { unit: "USD" })])).toThrow("measures-differ");
    expect(() => addParts([part("a"), part("b", { class: "purchase" })])).toThrow("classes-differ");
    const [some, others] = [projects("3"), { ...projects("4"), class: "purchase" as const }];
    const added = addParts([
      { ...some, id: "a", partition: "kinds", whole: null },
      { ...others, id: "b", partition: "kinds", whole: null },
    ]);
    expect(added).toEqual(counted("7"));
  });
});
