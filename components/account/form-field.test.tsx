import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { FormValues } from "../../domain/form-state";
import { FieldOf, type FormField } from "./form-field";

const draw = (field: FormField, values?: FormValues, faults: { path: string; message: string }[] = []) =>
  renderToStaticMarkup(<FieldOf field={field} values={values} faults={faults} />);

describe("a field of a form", () => {
  const name: FormField = {
    kind: "texts",
    name: "labels",
    label: "Name",
    value: { zh: "智博会" },
    spoken: [
      { language: "zh", label: "Chinese" },
      { language: "en", label: "English" },
    ],
  };

  it("asks a text in each language, each in its own", () => {
    const html = draw(name);
    expect(html).toMatch(/<input[^>]*lang="zh"[^>]*name="labels.zh" value="智博会"/);
    expect(html).toMatch(/<input[^>]*lang="en"[^>]*name="labels.en"/);
    expect(html).toContain("<legend");
  });

  it("brings back what was typed, with the fault of the whole text beside it and under its id", () => {
    const html = draw(name, { "labels.en": "Expo" }, [{ path: "labels", message: "Write it." }]);
    expect(html).toMatch(/<input[^>]*name="labels.en" value="Expo"/);
    expect(html).toMatch(/<fieldset id="labels"[^>]*aria-describedby="labels-error"/);
    expect(html).toContain('<p id="labels-error" class="field-error">Write it.</p>');
  });

  it("keeps a choice and a tick as they were sent, not as they stood before", () => {
    const options = [
      { value: "a", label: "A" },
      { value: "b", label: "B" },
    ];
    const choice: FormField = { kind: "select", name: "kind", label: "Kind", options, value: "a" };
    expect(draw(choice)).toMatch(/<option value="a" selected=""/);
    expect(draw(choice, { kind: "b" })).toMatch(/<option value="b" selected=""/);
    const tick: FormField = { kind: "flag", name: "retired", label: "Retired", value: true };
    expect(draw(tick)).toContain("checked");
    expect(draw(tick, { kind: "b" })).not.toContain("checked");
  });

  it("holds others, and a fault of them together", () => {
    const part: FormField = {
      kind: "part",
      name: "source",
      label: "Source",
      fields: [{ kind: "long", name: "source.title", label: "Title", value: "A paper" }],
    };
    const html = draw(part, undefined, [{ path: "source", message: "Name it." }]);
    expect(html).toMatch(/<textarea[^>]*name="source.title"[^>]*>A paper<\/textarea>/);
    expect(html).toContain("Name it.");
  });
});
