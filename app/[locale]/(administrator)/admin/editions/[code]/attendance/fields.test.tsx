import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FieldOf } from "@/components/account/form-field";
import type { KeptAttendance } from "@/db/administration/attendance";
import { attendanceMeasures } from "@/domain/edition";
import { type Language, languages } from "@/domain/languages";
import { attendanceFields } from "./fields";

const kept: KeptAttendance = {
  id: "00000000-0000-4000-8000-000000000001",
  measure: "companies",
  value: 843,
  qualifier: "at-least",
  asPrinted: "over 843 <companies>",
  chosen: true,
  reasons: { zh: "最新" },
  source: {
    id: "s1",
    kind: "organiser",
    address: null,
    title: "Report",
    date: "2020",
    language: "en",
    quote: null,
  },
};

const drawn = (language: Language, claim?: KeptAttendance) =>
  renderToStaticMarkup(
    <form>
      {attendanceFields(language, claim).map((field) => (
        <FieldOf key={field.name} field={field} values={undefined} faults={[]} />
      ))}
    </form>,
  );

describe("the fields of what a source says of attendance", () => {
  it("hold what is kept of it, its source too", () => {
    const html = drawn("en", kept);
    for (const value of ["843", "over 843 &lt;companies&gt;", "Report", "2020", "最新"])
      expect(html).toContain(`value="${value}"`);
    for (const chosen of ["companies", "at-least", "organiser"])
      expect(html).toMatch(new RegExp(`<option[^>]*value="${chosen}"[^>]*selected`));
    expect(html).toMatch(/<input[^>]*type="checkbox"[^>]*checked/);
  });

  it("offer every measure in every language; a new one is not followed before it is ticked", () => {
    for (const language of languages) {
      const html = drawn(language);
      for (const measure of attendanceMeasures) expect(html).toContain(`value="${measure}"`);
      expect(html).not.toMatch(/<input[^>]*type="checkbox"[^>]*checked/);
    }
  });
});
