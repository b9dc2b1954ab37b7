import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qualifiers } from "../domain/amount";
import { readWrittenAmount } from "../domain/amount-reading/read";
import type { Language } from "../domain/languages";
import { formatAmount } from "./format-amount";

describe("a printed amount", () => {
  it("is read back exactly as the register prints it, or as one of two readings offered", () => {
    const currency = fc.constantFrom("CNY", "USD", "EUR", "GBP", "JPY", "SGD", "HKD");
    const figure = fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 11 }))
      .map(([n, zeros]) => `${n}${"0".repeat(zeros)}`);
    const amount = fc.record({
      figure,
      currency,
      qualifier: fc.constantFrom(...qualifiers),
      language: fc.constantFrom<Language>("zh", "en", "fr"),
    });
    fc.assert(
      fc.property(amount, ({ figure, currency, qualifier, language }) => {
        const max = qualifier === "range" ? `${figure}0` : figure;
        const stated = {
          disclosure: "disclosed",
          currency,
          qualifier,
          years: null,
          min: qualifier === "at-most" ? null : figure,
          max: qualifier === "at-least" ? null : max,
        } as const;
        const result = readWrittenAmount(formatAmount(language, stated), language, null);
        expect(
          "fault" in result ? [formatAmount(language, stated), result.fault] : result.readings,
        ).toContainEqual(stated);
      }),
      { numRuns: 500 },
    );
  });
});
