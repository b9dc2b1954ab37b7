import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FieldOf } from "@/components/account/form-field";
import type { KnownOrganization } from "@/db/administration/organizations";
import type { FormValues } from "@/domain/form-state";
import { hiddenOf, organizationFields } from "./form";

const organization = {
  id: "o1",
  names: { zh: "英飞凌", en: "Infineon <AG>" },
  aliases: ["Infineon", "IFX"],
  kind: "company",
  seat: "DE",
  identifiers: [{ scheme: "LEI", value: "TSI2PJRMUT993YX8FU45" }],
  parent: "p1",
  parentNames: { en: "Parent" },
  parentSince: "1999",
  parentUntil: null,
  global500: [2020, 2021],
} as unknown as KnownOrganization;
const drawn = (values?: FormValues, faults: { path: string; message: string }[] = []) =>
  renderToStaticMarkup(
    <form>
      {organizationFields("en", organization).map((field) => (
        <FieldOf key={field.name} {...{ field, values, faults }} />
      ))}
    </form>,
  );

describe("the form of an organization", () => {
  it("shows what is kept of it, and room for one more identifier", () => {
    const html = drawn();
    for (const value of ["Infineon &lt;AG&gt;", "TSI2PJRMUT993YX8FU45", "Parent", "1999", "2020, 2021"])
      expect(html).toContain(`value="${value}"`);
    expect(html).toContain("Infineon\nIFX</textarea>");
    expect(html).toMatch(/<option value="DE" selected="">Germany/);
    expect(html).toMatch(/name="identifiers\.1\.value" value=""/);
  });

  it("keeps an identifier of a scheme that is not offered", () => {
    const fields = organizationFields("zh", {
      ...organization,
      identifiers: [{ scheme: "OLD", value: "1" }],
    } as never);
    expect(JSON.stringify(fields)).toContain('"value":"OLD"');
  });

  it("says beside its identifiers, and beside its parent, what is wrong with them", () => {
    const html = drawn({ parentName: "Nobody" }, [
      { path: "identifiers", message: "Another has it." },
      { path: "parentName", message: "No such organization." },
    ]);
    expect(html).toContain("Another has it.");
    expect(html).toMatch(/id="parentName-error"[^>]*>No such organization\./);
    expect(html).toContain('value="Nobody"');
  });

  it("sends the parent that it knew along, by the name that its reader saw", () => {
    expect(hiddenOf("en", organization)).toEqual({ parent: "p1", parentKnown: "Parent" });
    expect(hiddenOf("en", { ...organization, parent: null, parentNames: null } as never)).toEqual({
      parent: "",
      parentKnown: "",
    });
  });
});
