import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FieldOf } from "@/components/account/form-field";
import type { KeptProgrammeItem } from "@/db/administration/programme";
import type { FormValues } from "@/domain/form-state";
import { type Language, languages } from "@/domain/languages";
import { programmeFields } from "./fields";

const item: KeptProgrammeItem = {
  id: "00000000-0000-4000-8000-000000000001",
  edition: "SCE-2019",
  kind: "contest",
  titles: { zh: "创新大赛", en: "Innovation <contest>" },
  starts: "2019-08-26",
  ends: null,
  places: {},
  source: {
    id: "s1",
    kind: "organiser",
    address: "https://example.org/a?b=1&c=2",
    title: null,
    date: null,
    language: "fr",
    quote: null,
  },
};

const drawn = (language: Language, kept?: KeptProgrammeItem, values?: FormValues) =>
  renderToStaticMarkup(
    <form>
      {programmeFields(language, kept).map((field) => (
        <FieldOf
          key={field.name}
          field={field}
          values={values}
          faults={[{ path: "ends", message: "Before the start." }]}
        />
      ))}
    </form>,
  );

describe("the fields of a part of the programme", () => {
  it("hold what is kept of it, its source too", () => {
    const html = drawn("en", item);
    expect(html).toContain('value="Innovation &lt;contest&gt;"');
    expect(html).toContain('value="https://example.org/a?b=1&amp;c=2"');
    for (const chosen of ["contest", "organiser", "fr"])
      expect(html).toMatch(new RegExp(`<option[^>]*value="${chosen}"[^>]*selected`));
  });

  it("never offer a signing ceremony, in any language", () => {
    for (const language of languages) {
      const html = drawn(language);
      expect(html).toContain('value="forum"');
      expect(html).not.toContain('value="ceremony"');
    }
  });

  it("give back what was typed, with the fault beside its field", () => {
    const html = drawn("en", item, { starts: "2019-09-01", ends: "2019-08", kind: "forum" });
    expect(html).toContain('value="2019-09-01"');
    expect(html).toContain("Before the start.");
    expect(html).toMatch(/<option[^>]*value="forum"[^>]*selected/);
  });
});
