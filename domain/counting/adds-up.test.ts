import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresOf } from "../testing/counting";
import { agreement, billions, project } from "../testing/records";
import { addsUp } from "./adds-up";
import { countedProject } from "./counted-project";
import type { ClassSum } from "./figures";

const contracts = (projects: number, ...amounts: [string, string][]): ClassSum => ({
  class: "contract",
  projects,
  withoutAmount: 0,
  money: amounts.map(([currency, amount]) => ({
    currency,
    amountMin: amount,
    amountMax: amount,
    qualifier: "exact",
    projects,
  })),
});

describe("Parts beside their whole", () => {
  it("add up per class and per currency", () => {
    const found = addsUp(
      [contracts(3, ["CNY", "7.50"], ["EUR", "2"])],
      [{ byClass: [contracts(1, ["CNY", "7.5"])] }, { byClass: [contracts(2, ["EUR", "2.00"])] }],
    );
    expect(found).toEqual([
      { class: "contract", currency: null, parts: "3", whole: "3", found: "equal" },
      { class: "contract", currency: "CNY", parts: "7.5", whole: "7.5", found: "equal" },
      { class: "contract", currency: "EUR", parts: "2", whole: "2", found: "equal" },
    ]);
  });

  it("may differ by what each was rounded, and by nothing more", () => {
    const parts = [
      { byClass: [contracts(1, ["CNY", "0.33"])] },
      { byClass: [contracts(1, ["CNY", "0.33"])] },
    ];
    const of = (whole: string) => addsUp([contracts(2, ["CNY", whole])], parts).at(-1)?.found;
    expect([of("0.66"), of("0.67"), of("0.70")]).toEqual(["equal", "rounded", "differs"]);
  });

  it("say so where a part is missing", () => {
    expect(addsUp([contracts(2)], [{ byClass: [contracts(1)] }])).toMatchObject([
      { parts: "1", whole: "2", found: "differs" },
    ]);
  });

  it("always add up by a dimension of which each project has one value", () => {
    const amounts = fc.array(
      fc.record({ year: fc.integer({ min: 2018, max: 2021 }), bn: fc.integer({ min: 1, max: 99 }) }),
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom("edition", "year", "unit", "size", "class"), (signed, by) => {
        const counted = signed.map(({ year, bn }) =>
          countedProject(
            project({
              agreements: [agreement("first", { dateSigned: `${year}-08-26`, amount: billions(String(bn)) })],
            }),
          ),
        );
        const { total, cells } = figuresOf(counted, { by: [by] });
        expect(addsUp(total.byClass, cells).filter(({ found }) => found !== "equal")).toEqual([]);
      }),
    );
  });
});
