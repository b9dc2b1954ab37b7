import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FieldOf, type FormField } from "@/components/account/form-field";
import type { FormValues } from "@/domain/form-state";
import { languages } from "@/domain/languages";
import { domainFields } from "./domains/fields";
import { expoFields } from "./expos/fields";
import { rateFields } from "./rates/fields";
import { sourceFields } from "./sources/fields";

const drawn = (
  fields: readonly FormField[],
  values?: FormValues,
  faults: { path: string; message: string }[] = [],
) =>
  renderToStaticMarkup(
    <form>
      {fields.map((field) => (
        <FieldOf key={field.name} {...{ field, values, faults }} />
      ))}
    </form>,
  );
const names = (fields: readonly FormField[]) => fields.map(({ name }) => name);

const domain = { code: "AI", labels: { en: "AI <1>", zh: "人工智能" }, position: 20, retired: true };
const expo = { names: { en: "Expo" }, aliases: ["智博会", "SCE"] };
const rate = { currency: "EUR", year: 2019, rate: "7.7255", source: "SAFE", asOf: "2020-01-02", version: 1 };

describe("the form of a reference record", () => {
  it("asks for its code only while it is new: records name it from then on", () => {
    for (const language of languages) {
      expect(names(domainFields(language))).toContain("code");
      expect(names(domainFields(language, domain))).not.toContain("code");
      expect(names(expoFields(language))).toContain("code");
      expect(names(expoFields(language, expo))).not.toContain("code");
      expect(names(rateFields(language))).toEqual(["currency", "year", "rate", "source", "asOf"]);
      expect(names(rateFields(language, rate as never))).toEqual(["rate", "source", "asOf"]);
    }
  });

  it("shows what is kept, each text in its language", () => {
    const html = drawn(domainFields("fr", domain));
    expect(html).toMatch(/lang="zh"[^>]*name="labels\.zh" value="人工智能"/);
    expect(html).toContain('value="AI &lt;1&gt;"');
    expect(html).toMatch(/<input[^>]*name="retired"[^>]*checked=""|checked=""[^>]*name="retired"/);
    expect(drawn(expoFields("en", expo))).toContain("智博会\nSCE</textarea>");
    expect(drawn(rateFields("zh", rate as never))).toContain('value="7.7255"');
  });

  it("gives back what was typed instead, with its fault beside it, also a tick that was taken away", () => {
    const typed = { "labels.en": "", position: "ten", rate: "0" };
    const html = drawn(domainFields("en", domain), typed, [{ path: "position", message: "Whole numbers." }]);
    expect(html).toContain('name="position" value="ten"');
    expect(html).toMatch(/name="labels\.en" value=""/);
    expect(html).toMatch(/id="position-error"[^>]*>Whole numbers\./);
    expect(html).not.toContain("checked");
    expect(drawn(rateFields("en", rate as never), typed)).toContain('name="rate" value="0"');
  });

  it("speaks the reader's language", () => {
    const labels = languages.map((language) =>
      domainFields(language)
        .map(({ label }) => label)
        .join(),
    );
    expect(new Set(labels).size).toBe(languages.length);
    expect(labels[0]).toMatch(/\p{Script=Han}/u);
  });
});

describe("the fields of a source", () => {
  const source = {
    id: "s1",
    kind: "organiser" as const,
    address: "https://expo.example.org/?a=1&b=2",
    title: null,
    date: "2019-08",
    language: "zh",
    quote: "签约“530”个项目",
  };

  it("hold what is known of it and are empty where nothing is", () => {
    const html = drawn(sourceFields("en", source));
    expect(html).toContain('value="https://expo.example.org/?a=1&amp;b=2"');
    expect(html).toMatch(/<option value="organiser" selected="">/);
    expect(html).toMatch(/<option value="zh" selected="">/);
    expect(html).toMatch(/name="source\.title" value=""/);
    expect(drawn(sourceFields("en"))).toMatch(/<option value="press" selected="">/);
  });
});
