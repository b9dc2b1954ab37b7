import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FieldOf } from "@/components/account/form-field";
import type { KeptClaim } from "@/db/administration/edition-claims";
import { editionClaimFields } from "@/domain/edition";
import type { FormValues } from "@/domain/form-state";
import { type Language, languages } from "@/domain/languages";
import { claimFields } from "./fields";

const claim: KeptClaim = {
  id: "00000000-0000-4000-8000-000000000001",
  edition: "SCE-2019",
  field: "follow-up",
  values: { en: "Half <began>" },
  chosen: false,
  reasons: { fr: "La plus récente." },
  unconfirmed: true,
  source: {
    id: "s1",
    kind: "organiser",
    address: null,
    title: "Report",
    date: "2020",
    language: null,
    quote: "half of them began",
  },
};

const drawn = (language: Language, kept?: KeptClaim, values?: FormValues) =>
  renderToStaticMarkup(
    <form>
      {claimFields(language, kept).map((field) => (
        <FieldOf key={field.name} field={field} values={values} faults={[]} />
      ))}
    </form>,
  );
const ticked = (html: string, name: string) =>
  html
    .match(/<input[^>]*type="checkbox"[^>]*>/g)
    ?.some((box) => box.includes(`"${name}"`) && /checked/.test(box));

describe("the fields of what a source says", () => {
  it("hold what is kept of it, its source too", () => {
    const html = drawn("en", claim);
    for (const value of ["Half &lt;began&gt;", "La plus récente.", "Report", "2020", "half of them began"])
      expect(html).toContain(`value="${value}"`);
    expect(html).toMatch(/<option[^>]*value="follow-up"[^>]*selected/);
    expect([ticked(html, "chosen"), ticked(html, "unconfirmed")]).toEqual([false, true]);
  });

  it("offer every fact in every language; a new one is followed and confirmed", () => {
    for (const language of languages) {
      const html = drawn(language);
      for (const field of editionClaimFields) expect(html).toContain(`value="${field}"`);
      expect([ticked(html, "chosen"), ticked(html, "unconfirmed")]).toEqual([true, false]);
    }
  });

  it("give back what was typed, and boxes as they were left", () => {
    const html = drawn("fr", undefined, { "values.fr": "Plus de 500", unconfirmed: "on" });
    expect(html).toContain('value="Plus de 500"');
    expect([ticked(html, "chosen"), ticked(html, "unconfirmed")]).toEqual([false, true]);
  });
});
