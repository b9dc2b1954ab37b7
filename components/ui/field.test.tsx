import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkboxes, Radios } from "./choices";
import { ErrorSummary, faultOf } from "./error-summary";
import { Select } from "./select";
import { TextArea } from "./text-area";
import { TextInput } from "./text-input";

describe("a field of a form", () => {
  it("has its label tied to its control", () => {
    const html = renderToStaticMarkup(<TextInput name="title.zh" label="Title" />);
    expect(html).toContain('for="title.zh"');
    expect(html).toContain('id="title.zh"');
    expect(html).not.toContain("aria-describedby");
  });

  it("reads out its hint and its error, and says that it is wrong", () => {
    const html = renderToStaticMarkup(
      <TextInput name="amount" label="Amount" hint="In CNY" error="Enter a number" />,
    );
    expect(html).toContain('aria-describedby="amount-hint amount-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="amount-error"');
  });

  it("keeps its label for those who listen where it is hidden from sight", () => {
    const html = renderToStaticMarkup(<TextArea name="note" label="Note" labelHidden defaultValue="kept" />);
    expect(html).toContain('<label for="note" class="visually-hidden">Note</label>');
    expect(html).toContain("kept</textarea>");
  });

  it("offers its options, in groups where they have them, after the choice of none", () => {
    const html = renderToStaticMarkup(
      <Select
        name="origin"
        label="Origin"
        empty="Not known"
        defaultValue="DE"
        options={[
          { value: "CN-SC", label: "Sichuan" },
          { label: "Foreign", options: [{ value: "DE", label: "Germany" }] },
        ]}
      />,
    );
    expect(html).toMatch(/<option value="">Not known<\/option><option value="CN-SC">Sichuan/);
    expect(html).toMatch(/<optgroup label="Foreign"><option value="DE" selected="">Germany/);
  });
});

describe("choices of a form", () => {
  const choices = [
    { value: "AI", label: "Artificial intelligence" },
    { value: "IC", label: "Integrated circuits", hint: "Chips" },
  ];

  it("may be several, under one legend; a summary's link leads to the first", () => {
    const html = renderToStaticMarkup(
      <Checkboxes name="domain" label="Domains" choices={choices} chosen={["IC"]} error="Choose one" />,
    );
    expect(html).toContain("<legend");
    expect(html).toMatch(/type="checkbox" id="domain" name="domain" value="AI"\/>/);
    expect(html).toMatch(/id="domain-1" name="domain" checked="" value="IC"/);
    expect(html).toContain('<fieldset aria-describedby="domain-error"');
  });

  it("may be exactly one", () => {
    const html = renderToStaticMarkup(<Radios name="domain" label="Domain" choices={choices} chosen="AI" />);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toContain('type="radio"');
  });
});

describe("the summary of a form's faults", () => {
  const faults = [
    { path: "title.zh", message: "Give a title" },
    { path: "", message: "Somebody else saved this" },
  ];

  it("links each fault to its field, and says the form's own without a link", () => {
    const html = renderToStaticMarkup(<ErrorSummary title="There is a problem" faults={faults} />);
    expect(html).toContain('<a href="#title.zh">Give a title</a>');
    expect(html).toContain(">Somebody else saved this</li>");
    expect(html).toContain('role="alert"');
  });

  it("is not there where there is no fault", () => {
    expect(renderToStaticMarkup(<ErrorSummary title="There is a problem" faults={[]} />)).toBe("");
  });

  it("gives each field its own sentence", () => {
    expect(faultOf(faults, "title.zh")).toBe("Give a title");
    expect(faultOf(faults, "title.en")).toBeUndefined();
  });
});
