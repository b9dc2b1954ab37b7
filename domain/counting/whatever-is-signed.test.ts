import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fraction, plus } from "../fraction";
import { anyDocument } from "../testing/any-document";
import { agreement, billions, undisclosed } from "../testing/records";
import { inOrder } from "./agreements";
import { countedProject } from "./counted-project";
import { positionOf, withheldOf } from "./position-of";
import { addAmounts, addSums, marksFromStrongest, moneyText, sumOf } from "./sums";

const anyAmount = fc
  .record({
    currency: fc.constantFrom("CNY", "EUR"),
    min: fc.nat(9_999_999).map(String),
    more: fc.nat(999),
    qualifier: fc.constantFrom(...marksFromStrongest),
  })
  .map(({ more, min, ...rest }) => ({
    ...rest,
    min,
    max: rest.qualifier === "at-least" ? null : String(Number(min) + more),
  }));
const sorted = <T extends { currency: string }>(amounts: T[]) =>
  amounts.toSorted((one, other) => (one.currency < other.currency ? -1 : 1));

describe("sums", () => {
  it("do not depend on the order in which they are added", () => {
    fc.assert(
      fc.property(fc.array(anyAmount), (amounts) => {
        expect(sorted(addAmounts(amounts.toReversed()))).toEqual(sorted(addAmounts(amounts)));
      }),
    );
  });

  it("have their minimum never above their maximum, and stay open once open", () => {
    fc.assert(
      fc.property(fc.array(anyAmount), (amounts) => {
        for (const { currency, min, max, qualifier } of addAmounts(amounts)) {
          const added = amounts.filter((amount) => amount.currency === currency);
          expect(max === null).toBe(added.some((amount) => amount.max === null));
          if (max !== null) expect(compare(fraction(min), fraction(max))).toBeLessThanOrEqual(0);
          expect(added.some((amount) => amount.qualifier === qualifier)).toBe(true);
        }
      }),
    );
  });

  it("lose nothing at sizes where floating numbers do", () => {
    const amount = {
      min: "9007199254740993.0001",
      max: "9007199254740993.0001",
      qualifier: "exact" as const,
    };
    const sum = addSums(sumOf(amount), sumOf(amount));
    expect(moneyText(sum.min)).toBe("18014398509481986.0002");
    expect(moneyText(plus(fraction("1"), fraction("0.5")))).toBe("1.50");
    expect(moneyText(fraction("1.2345"), "fractional")).toBe("1.23");
  });
});

describe("whatever is signed about a project", () => {
  it("gives one position or none, and every counted agreement is one of its own", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const position = positionOf(document);
        const keys = document.agreements.map(({ key }) => key);
        expect(keys).toEqual(expect.arrayContaining([...(position?.countedAgreements ?? [])]));
        const currencies = position?.amounts.map(({ currency }) => currency) ?? [];
        expect(new Set(currencies).size).toBe(currencies.length);
        expect(countedProject(document).position).toEqual(position);
      }),
    );
  });

  it("never lets an upgrade keep a former amount by silence", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const last = agreement("upgrade", { key: "silent", dateSigned: "2100", amount: undisclosed });
        const agreements = [...document.agreements, last];
        const [before, after] = [positionOf(document), positionOf({ agreements })];
        expect(after?.amounts ?? []).toEqual([]);
        expect(withheldOf({ agreements })).toEqual([]);
        expect(after?.former?.amounts).toEqual(before?.amounts);
        expect([after?.year, after?.edition]).toEqual([before?.year, before?.edition]);
      }),
    );
  });

  it("is not changed by repeats and exclusions, nor by the order in which it was written down", () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom("repeat", "excluded"), (document, decision) => {
        const idle = agreement(decision, { key: "idle", dateSigned: "1999", amount: billions("99") });
        const position = positionOf(document);
        expect(positionOf({ agreements: [...document.agreements, idle] })).toEqual(position);
        expect(positionOf({ agreements: inOrder(document.agreements) })).toEqual(position);
      }),
    );
  });

  it("is as it was, seen as of the end of an earlier day", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const later = agreement("replacement", { key: "later", dateSigned: "2100" });
        expect(positionOf({ agreements: [...document.agreements, later] }, "2099-12-31")).toEqual(
          positionOf(document),
        );
      }),
    );
  });
});
