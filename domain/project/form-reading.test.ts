import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DecimalText, wholeDigits } from "../amount";
import { readDate, readFigure, readOrigin, readWhole, writeFigure } from "./form-reading";

describe("a figure", () => {
  it.each([
    ["81690000000", "81690000000"],
    [" 81 690 000 000 ", "81690000000"],
    ["81 690 000 000", "81690000000"],
    ["１２０", "120"],
    ["007", "7"],
    ["0.5", "0.5"],
    ["0.125", "0.125"],
    ["12.50", "12.50"],
    ["1.2500", "1.25"],
  ])("typed as %s is %s", (typed, value) => {
    expect(readFigure(typed)).toEqual({ value });
  });

  it.each(["1,200", "1.200", "12.345.678", "1,2", "1,200.50"])("typed as %s is not guessed", (typed) => {
    expect(readFigure(typed)).toEqual({ problem: "figure-ambiguous" });
  });

  it.each(["11 bn", "-5", "", "1e9", "€5"])("typed as %s is none", (typed) => {
    expect(readFigure(typed)).toEqual({ problem: "figure" });
  });

  it.each(["1234567890123456789", "0.00001"])("typed as %s has more digits than are kept", (typed) => {
    expect(readFigure(typed)).toEqual({ problem: "figure-too-long" });
  });

  it("is written so that it is read back", () => {
    const figures = fc
      .tuple(
        fc.bigInt({ min: 0n, max: 10n ** BigInt(wholeDigits) - 1n }),
        fc.stringMatching(/^(\.[0-9]{0,3}[1-9])?$/),
      )
      .map(([whole, places]) => `${whole}${places}`);
    fc.assert(
      fc.property(figures, (figure) => {
        expect(DecimalText.safeParse(figure).success).toBe(true);
        expect(readFigure(writeFigure(figure))).toEqual({ value: figure });
      }),
    );
  });
});

describe("a date", () => {
  it.each([
    ["2019", "2019"],
    ["2019-8", "2019-08"],
    ["2019/08/26", "2019-08-26"],
    ["2019年8月26日", "2019-08-26"],
    ["2019 年 8 月", "2019-08"],
    ["2019年", "2019"],
    ["2019.8.6", "2019-08-06"],
  ])("typed as %s is %s", (typed, value) => {
    expect(readDate(typed)).toEqual({ value });
  });

  it.each(["26/08/2019", "August 2019", "19-08-26", "2019-"])("typed as %s is none", (typed) => {
    expect(readDate(typed)).toEqual({ problem: "loose-date" });
  });
});

describe("an origin", () => {
  const named = new Map([
    ["德国", "DE"],
    ["germany", "DE"],
  ]);

  it.each(["DE", "de", "Germany", "德国", "德国 (DE)", "Allemagne （DE）"])(
    "typed as %s is Germany",
    (typed) => {
      expect(readOrigin(typed, named)).toEqual({ value: "DE" });
    },
  );

  it("is read as the model reads it, and not guessed", () => {
    expect(readOrigin("CN-HK", named)).toEqual({ value: "HK" });
    expect(readOrigin("Germania", named)).toEqual({ problem: "origin" });
  });
});

it("a whole number is typed in digits", () => {
  expect(readWhole("1 200")).toEqual({ value: "1200" });
  expect(readWhole("1.5")).toEqual({ problem: "whole-number" });
});
