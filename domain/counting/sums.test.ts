import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qualifiers } from "../amount";
import { dividedBy, fraction, one, rounded, zero } from "../fraction";
import { billions, range } from "../testing/records";
import {
  addAmounts,
  addable,
  addSums,
  countText,
  marksFromStrongest,
  moneyText,
  nothing,
  scaled,
  sumOf,
  weakest,
} from "./sums";

const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(4, "0")}`.replace(/\.?0+$/, "") || "0");
const qualifier = fc.constantFrom(...qualifiers);
const amount = fc.record({
  currency: fc.constantFrom("CNY", "USD", "EUR"),
  min: decimal,
  max: fc.option(decimal),
  qualifier,
});
const sum = amount.map(sumOf);

describe("The mark of a sum", () => {
  it("is known of every kind of amount", () => {
    expect([...marksFromStrongest].sort()).toEqual([...qualifiers].sort());
  });

  it("is the weakest of its parts, in whatever order they are added", () => {
    fc.assert(
      fc.property(fc.array(qualifier, { minLength: 1 }), (marks) => {
        const found = marks.reduce(weakest);
        expect(marks).toContain(found);
        expect(marks.toReversed().reduce(weakest)).toBe(found);
        const order = marksFromStrongest.indexOf(found);
        expect(marks.every((mark) => marksFromStrongest.indexOf(mark) <= order)).toBe(true);
      }),
    );
  });
});

describe("Adding sums", () => {
  it("asks for no order and no grouping, and nothing changes nothing", () => {
    fc.assert(
      fc.property(sum, sum, sum, (a, b, c) => {
        expect(addSums(a, b)).toEqual(addSums(b, a));
        expect(addSums(addSums(a, b), c)).toEqual(addSums(a, addSums(b, c)));
        expect(addSums(nothing, a)).toEqual(a);
      }),
    );
  });

  it("leaves a maximum open for ever", () => {
    const open = sumOf({ min: "11", max: null, qualifier: "at-least" });
    expect(addSums(open, sumOf({ min: "5", max: "5", qualifier: "exact" }))).toEqual({
      min: fraction("16"),
      max: null,
      qualifier: "at-least",
    });
  });

  it("is the same before and after a weight, also for an open maximum", () => {
    const third = dividedBy(one, fraction("3"));
    fc.assert(
      fc.property(sum, sum, (a, b) => {
        expect(scaled(addSums(a, b), third)).toEqual(addSums(scaled(a, third), scaled(b, third)));
      }),
    );
    expect(scaled(sumOf({ min: "1", max: null, qualifier: "planned" }), zero)).toEqual({
      min: zero,
      max: null,
      qualifier: "planned",
    });
  });
});

describe("An amount as it is added", () => {
  it("is nothing to the minimum where it is at most, and open above where it is at least", () => {
    expect(addable(billions("5", "at-most"))).toMatchObject({ min: "0", max: "5000000000" });
    expect(addable(billions("5", "at-least"))).toMatchObject({ min: "5000000000", max: null });
    expect(addable(range("1", "2"))).toMatchObject({ min: "1000000000", max: "2000000000" });
    expect(addable(billions("5", "planned"))).toMatchObject({ min: "5000000000", max: "5000000000" });
  });
});

describe("Amounts of several currencies", () => {
  it("are added per currency, in the order in which they appear", () => {
    const [cny, usd] = [billions("1"), billions("2", "about", "USD")].map(addable);
    if (!cny || !usd) throw new Error("Two amounts were made.");
    expect(addAmounts([usd, cny, usd])).toEqual([
      { currency: "USD", min: "4000000000", max: "4000000000", qualifier: "about" },
      { currency: "CNY", min: "1000000000", max: "1000000000", qualifier: "exact" },
    ]);
    expect(addAmounts([])).toEqual([]);
  });

  it("lose not a hundredth of a hundredth", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 20 }), (amounts) => {
        const sums = addAmounts(amounts);
        expect(sums.map(({ currency }) => currency)).toEqual([
          ...new Set(amounts.map(({ currency }) => currency)),
        ]);
        for (const { currency, min } of sums) {
          const units = amounts
            .filter((one) => one.currency === currency)
            .reduce((all, one) => all + BigInt(rounded(fraction(one.min), 4).replace(".", "")), 0n);
          expect(BigInt(rounded(fraction(min), 4).replace(".", ""))).toBe(units);
        }
      }),
    );
  });
});

describe("Figures as text", () => {
  it("have two to four decimals where those are exact, and are rounded to two elsewhere", () => {
    const texts = ["5", "5.5", "5.25", "5.125", "5.1234"].map((text) => moneyText(fraction(text)));
    expect(texts).toEqual(["5.00", "5.50", "5.25", "5.125", "5.1234"]);
    expect(moneyText(dividedBy(fraction("2"), fraction("3")))).toBe("0.67");
    expect(moneyText(dividedBy(one, fraction("200")))).toBe("0.005");
    expect(moneyText(dividedBy(one, fraction("200")), "fractional")).toBe("0.01");
  });

  it("are whole numbers of projects, and two decimals where they are counted in parts", () => {
    expect([countText(fraction("3"), "whole"), countText(fraction("3"), "primary")]).toEqual([3, 3]);
    expect(countText(dividedBy(one, fraction("3")), "fractional")).toBe("0.33");
    expect(countText(dividedBy(fraction("2"), fraction("3")), "fractional")).toBe("0.67");
  });
});
