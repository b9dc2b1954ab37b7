import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { FormValues } from "../../domain/form-state";
import { valuesOf } from "../../domain/project/form-fields";
import { formOf } from "../../domain/project/form-of-document";
import { formFrom } from "../../domain/project/form-of-values";
import { newForm } from "../../domain/project/form-parts";
import { readForm } from "../../domain/project/form-to-document";
import { anyDocument } from "../../domain/testing/any-document";
import { desk } from "../../messages/en/desk";
import { ProjectForm } from "./project-form";
import { noChoices } from "./testing/choices";

const nothing = { ...noChoices, origins: [{ value: "DE", label: "Germany" }] };
const setting = { language: "en" as const, words: desk.form, choices: nothing, refusals: {} };
const markupOf = (values: FormValues) =>
  renderToStaticMarkup(<ProjectForm action={async () => ({})} setting={setting} values={values} />);

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
const plain = (text: string) => text.replace(/&(#x27|[a-z]+);/g, (whole, name) => entities[name] ?? whole);
const attributeOf = (tag: string, name: string) =>
  plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** What a browser would send of a page's form as it stands. */
function sentBy(markup: string): FormValues {
  const values: FormValues = {};
  const add = (name: string, value: string) => {
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  };
  const fields = /<input[^>]*>|<textarea[^>]*>[\s\S]*?<\/textarea>|<select[^>]*>[\s\S]*?<\/select>/g;
  for (const [field] of markup.matchAll(fields)) {
    const tag = /^<[^>]*>/.exec(field)?.[0] ?? "";
    const name = attributeOf(tag, "name");
    if (tag.startsWith("<select")) add(name, attributeOf(chosenOption(field), "value"));
    else if (tag.startsWith("<textarea")) add(name, plain(field.slice(tag.length, -"</textarea>".length)));
    else if (!tag.includes('type="checkbox"')) add(name, attributeOf(tag, "value"));
    else if (tag.includes(" checked")) add(name, attributeOf(tag, "value") || "on");
  }
  return values;
}

function chosenOption(select: string): string {
  const options = select.match(/<option[^>]*>/g) ?? [];
  return options.find((option) => option.includes(" selected")) ?? options[0] ?? "";
}

describe("the form of a project, as drawn", () => {
  it("sends back whole whatever document it shows", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const values = valuesOf(formOf(document, (id) => `Organization ${id}`));
        const sent = formFrom(sentBy(markupOf(values)));
        const reading = readForm(sent, {
          stored: document,
          originNames: new Map(),
          writer: "x",
          language: "en",
        });
        expect(reading).toEqual({ document, problems: [] });
      }),
      { numRuns: 40 },
    );
  });

  it("gives every field a label and no name twice but to boxes", () => {
    const form = newForm("zh", () => "k1", "SCE-2019/");
    const markup = markupOf(valuesOf(form));
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const fields = [...markup.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([tag]) => tag);
    const unlabelled = fields.filter(
      (tag) =>
        !/type="(hidden|checkbox)"/.test(tag) && !markup.includes(`<label for="${attributeOf(tag, "id")}"`),
    );
    expect(unlabelled).toEqual([]);
  });

  it("begins with a button that saves, so that Enter never removes anything", () => {
    const [button = ""] = markupOf(valuesOf(newForm("en", () => "k1"))).match(/<button[^>]*>/) ?? [];
    expect(attributeOf(button, "value")).toBe("save");
  });
});
