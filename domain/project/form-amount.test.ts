import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Amount, qualifiers } from "../amount";
import type { Language } from "../languages";
import type { AmountForm } from "./form";
import { disclosureOf, readAmount } from "./form-amount";
import { noAmount } from "./form-of-document";
import { readersWith } from "./form-readers";

const disclosed: AmountForm = { ...noAmount, disclosure: "disclosed", was: "disclosed" };
function read(form: Partial<AmountForm>, language: Language = "en") {
  const readers = readersWith(new Map(), language);
  const amount = readAmount({ ...disclosed, ...form }, "a", readers);
  return { amount, problems: readers.problems.map(({ path, message }) => `${path} ${message}`) };
}
const amountOf = (form: Partial<AmountForm>, language?: Language) => {
  const { amount, problems } = read(form, language);
  expect(problems).toEqual([]);
  return amount;
};
const problemsOf = (form: Partial<AmountForm>, language?: Language) => read(form, language).problems;

describe("The amount of a form", () => {
  it("in digits takes its currency, mark and years from the fields beside it", () => {
    expect(amountOf({ figure: "5 000 000", currency: " eur ", qualifier: "planned", years: "3" })).toEqual({
      ...{ disclosure: "disclosed", min: "5000000", max: "5000000" },
      ...{ currency: "EUR", qualifier: "planned", years: 3 },
    });
  });

  it("at least has no end above, at most none below", () => {
    expect(amountOf({ figure: "5", qualifier: "at-least" })).toMatchObject({ min: "5", max: null });
    expect(amountOf({ figure: "5", qualifier: "at-most" })).toMatchObject({ min: null, max: "5" });
  });

  it("in words says its own currency and mark, whatever stands beside it", () => {
    expect(amountOf({ figure: "about 2.5 bn dollars", currency: "EUR", qualifier: "exact" })).toMatchObject({
      ...{ min: "2500000000", max: "2500000000", currency: "USD", qualifier: "about" },
    });
    expect(amountOf({ figure: "10-15 bn" })).toMatchObject({
      ...{ min: "10000000000", max: "15000000000", qualifier: "range" },
    });
    expect(amountOf({ figure: "110亿" }, "zh")).toMatchObject({ min: "11000000000", currency: "CNY" });
    expect(amountOf({ figure: "1,2 Md" }, "fr")).toMatchObject({ min: "1200000000" });
  });

  it("that says no more than a figure takes the mark and the years beside it", () => {
    expect(amountOf({ figure: "5 bn", qualifier: "at-least", years: "5" })).toMatchObject({
      ...{ min: "5000000000", max: null, qualifier: "at-least", years: 5 },
    });
    expect(amountOf({ figure: "5 bn over 4 years" })).toMatchObject({ years: 4 });
    expect(amountOf({ figure: "5 bn over 4 years", years: "6" })).toMatchObject({ years: 6 });
  });

  it("has a second figure for a range, and for nothing else", () => {
    expect(amountOf({ figure: "5", upTo: "7", qualifier: "range" })).toMatchObject({ min: "5", max: "7" });
    expect(problemsOf({ figure: "5", qualifier: "range" })).toEqual(["a.upTo range-end"]);
    expect(problemsOf({ figure: "5", upTo: "7" })).toEqual(["a.upTo range-only"]);
    expect(problemsOf({ upTo: "7", qualifier: "range" })).toEqual(["a.figure range-start"]);
  });

  it.each([
    ["1,200", "figure-ambiguous"],
    ["1.200", "figure-ambiguous"],
    ["a lot", "figure"],
    ["-5", "figure"],
    ["5 bn euros dollars", "several-currencies"],
    ["0.00001", "figure-too-long"],
    ["1234567890123456789", "figure-too-long"],
  ])("typed as %s is not guessed", (figure, message) => {
    expect(problemsOf({ figure })).toEqual([`a.figure ${message}`]);
  });

  it("without a figure is a gap, never a refusal", () => {
    expect(amountOf({})).toEqual({ disclosure: "undisclosed" });
    expect(amountOf({ figure: "   " })).toEqual({ disclosure: "undisclosed" });
  });

  it("is withheld with a reason, with or without its figure", () => {
    const withheld = { disclosure: "withheld", was: "withheld" };
    expect(amountOf({ ...withheld, figure: "5", reason: " asked " })).toMatchObject({
      ...{ disclosure: "withheld", reason: "asked", amount: { min: "5", qualifier: "exact" } },
    });
    expect(amountOf({ ...withheld, reason: "asked" })).toMatchObject({ amount: null });
    expect(problemsOf({ ...withheld, figure: "5" })).toEqual(["a.reason withheld-reason"]);
  });

  it("is no figure where none may be, so that no leak goes unseen", () => {
    for (const disclosure of ["undisclosed", "not-applicable"]) {
      const chosen = { disclosure, was: "disclosed", figure: "5" };
      expect(problemsOf(chosen)).toEqual(["a.figure figure-without-disclosure"]);
      expect(read(chosen).amount).toEqual({ disclosure });
    }
  });

  it("becomes disclosed by a figure where nobody had chosen otherwise", () => {
    const before = { disclosure: "undisclosed", was: "undisclosed" };
    expect(amountOf({ ...before, figure: "5" })).toMatchObject({ disclosure: "disclosed", min: "5" });
    expect(disclosureOf({ ...noAmount, ...before, figure: "" })).toBe("undisclosed");
    expect(disclosureOf({ ...noAmount, disclosure: "undisclosed", was: "", figure: "5" })).toBe(
      "undisclosed",
    );
    expect(disclosureOf({ ...noAmount, disclosure: "withheld", was: "withheld", figure: "5" })).toBe(
      "withheld",
    );
  });

  it("is a valid amount, or says what is wrong, whatever is typed and chosen", () => {
    const typed = fc.oneof(
      fc.constantFrom("", " ", "5", "0", "007", "12.5", "1,200", "5 bn", "110亿", "10-15 bn", "未披露", "x"),
      fc.nat().map(String),
    );
    const form = fc.record({
      disclosure: fc.constantFrom("disclosed", "undisclosed", "withheld", "not-applicable"),
      was: fc.constantFrom("disclosed", "undisclosed", "withheld", "not-applicable", ""),
      qualifier: fc.constantFrom(...qualifiers),
      figure: typed,
      upTo: typed,
      currency: fc.constantFrom("CNY", "usd", " EUR "),
      years: fc.constantFrom("", "3", "100"),
      reason: fc.constantFrom("", "asked"),
    });
    fc.assert(
      fc.property(form, (one) => {
        const { amount, problems } = read(one);
        if (problems.length > 0) return;
        const faults = Amount.safeParse(amount).error?.issues.map(({ message }) => message) ?? [];
        // The one fault that the rules of amounts tell themselves, at the field of the upper end.
        expect(faults.filter((fault) => fault !== "range-ends")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
