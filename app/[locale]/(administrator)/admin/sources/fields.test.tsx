import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FieldOf } from "@/components/account/form-field";
import { languages } from "@/domain/languages";
import { sourceKinds } from "@/domain/project/document";
import { sourceFields } from "./fields";

const kept = {
  ...{ id: "s1", kind: "reprint", address: "https://daily.example/1", title: "Daily" },
  ...{ date: "2019-08", language: "zh", quote: "843家" },
};
const draw = (...given: Parameters<typeof sourceFields>) =>
  renderToStaticMarkup(
    <form>
      {sourceFields(...given).map((field) => (
        <FieldOf key={field.name} field={field} values={undefined} faults={[]} />
      ))}
    </form>,
  );

describe("the fields of a source", () => {
  it("hold what is kept of it, each of which may be corrected", () => {
    const html = draw("en", kept);
    for (const value of ["https://daily.example/1", "Daily", "2019-08", "843家"])
      expect(html).toContain(`value="${value}"`);
    for (const chosen of ["reprint", "zh"])
      expect(html).toMatch(new RegExp(`<option[^>]*value="${chosen}"[^>]*selected`));
  });

  it("keep a language that the register itself does not speak", () => {
    expect(draw("fr", { ...kept, language: "ja" })).toMatch(/<option[^>]*value="ja"[^>]*selected/);
  });

  it("offer every kind in every language", () => {
    for (const language of languages)
      for (const kind of sourceKinds) expect(draw(language)).toContain(`value="${kind}"`);
  });

  it("are a part of the form, whose own language is the reader's", () => {
    const names = sourceFields("fr").map(({ name }) => name);
    expect(names).toContain("source.language");
    expect(names).not.toContain("language");
  });
});
