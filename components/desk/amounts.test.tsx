import { describe, expect, it } from "vitest";
import type { Language } from "../../domain/languages";
import type { AmountForm } from "../../domain/project/form";
import { AmountFields, BriefAmount } from "./amount-fields";
import { ReadBack } from "./amount-read-back";
import { drawn, isOpen } from "./testing/setting";

const amount: AmountForm = {
  disclosure: "disclosed",
  was: "disclosed",
  qualifier: "exact",
  figure: "",
  upTo: "",
  currency: "CNY",
  years: "",
  reason: "",
};
const readAs = (given: Partial<AmountForm>, language: Language = "en") =>
  drawn(<ReadBack typed={{ ...amount, ...given }} onChoose={() => {}} />, { language });

describe("an amount that is typed", () => {
  it("is read back in the reader's words", () => {
    expect(readAs({ figure: "11 bn" })).toContain("Read as: CNY 11 bn");
    expect(readAs({ figure: "11亿元" }, "zh")).toMatch(/11\s?亿/);
    expect(readAs({ figure: "1,5 milliard" }, "fr")).toMatch(/1,5\sMd\sCNY/);
  });

  it("names the currency that was written with it, not that of the field beside", () => {
    expect(readAs({ figure: "EUR 5.7 bn" })).toContain("Read as: EUR 5.7 bn");
  });

  it("of two meanings is offered in both, and neither is guessed", () => {
    const html = readAs({ figure: "1,200" });
    expect(html).toContain("It has two meanings. Which one?");
    expect(html.match(/<button type="button"/g)).toHaveLength(2);
    expect(html).not.toContain("Read as:");
  });

  it("is said not to be readable, and nothing is said while there is none", () => {
    expect(readAs({ figure: "a lot" })).toContain("Not readable yet");
    for (const figure of ["", "  "]) expect(readAs({ figure })).toMatch(/data-read-back="true"><\/div>$/);
  });

  it("is announced to those who do not see it", () => {
    expect(readAs({ figure: "11 bn" })).toContain('aria-live="polite"');
  });
});

describe("the fields of an amount", () => {
  const more = "Range, years, withholding";
  const fields = (given: Partial<AmountForm>, path?: string) =>
    drawn(<AmountFields name="a.amount" amount={{ ...amount, ...given }} />, {
      faults: path ? [{ path, message: "Mend this." }] : [],
    });

  it("fold away what few need, and show it where it is filled or must be mended", () => {
    expect(isOpen(fields({ figure: "11 bn" }), more)).toBe(false);
    for (const filled of [{ upTo: "12 bn" }, { years: "5" }, { reason: "Asked by a party" }])
      expect(isOpen(fields(filled), more)).toBe(true);
    for (const field of ["upTo", "years", "reason"])
      expect(isOpen(fields({}, `a.amount.${field}`), more), field).toBe(true);
  });

  it("keep what was typed, and what the disclosure was before", () => {
    const html = fields({ figure: "11 bn <", was: "undisclosed", currency: "EUR" });
    expect(html).toContain('value="11 bn &lt;"');
    expect(html).toContain('<input type="hidden" name="a.amount.was" value="undisclosed"/>');
    expect(html).toContain('<option value="EUR" selected="">');
  });

  it("are one in the brief form, read back likewise", () => {
    const html = drawn(<BriefAmount name="a.amount" amount={{ ...amount, figure: "11 bn" }} />);
    expect(html.match(/<input/g)).toHaveLength(1);
    expect(html).toContain("Read as: CNY 11 bn");
  });
});
