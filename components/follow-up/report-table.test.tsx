import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ReportTable, type ReportWords } from "./report-table";

const words: ReportWords = {
  caption: "Projects",
  project: "Project",
  fields: {
    kind: "Step",
    planned: "Planned",
    actual: "Happened",
    address: "Source: address",
    title: "Source: title",
    sourceKind: "Kind of source",
  },
  field: "{field}: {project}",
  kindByAddress: "By its address",
  nothingToReport: "Nothing",
  submit: "Send",
  summary: "Mend",
  fault: "{project}: {sentence}",
  outcome: "Outcome",
};

describe("a line of the table of follow-up, as drawn", () => {
  const markup = renderToStaticMarkup(
    <ReportTable
      action={async () => ({})}
      language="en"
      rows={[{ project: "p1", submission: "s1", title: "Plant", known: "Plant, signed 2019" }]}
      kinds={[{ value: "started", label: "Started" }]}
      sourceKinds={[{ value: "company", label: "Company" }]}
      words={words}
    />,
  );

  it("names each of its fields with its project", () => {
    for (const field of ["kind", "planned", "actual", "address", "title", "sourceKind"] as const)
      expect(markup).toMatch(new RegExp(`<label for="${field}\\.p1"[^>]*>${words.fields[field]}: Plant`));
    expect(markup).toContain('<input type="hidden" name="submission.p1" value="s1"/>');
  });

  it("folds the kind of its source, which its address tells unless somebody says it", () => {
    const folded = markup.slice(markup.indexOf("<details"), markup.indexOf("</details>"));
    expect(folded).toMatch(/^<details class="details"><summary>Kind of source<\/summary>/);
    expect(folded).toContain('<option value="" selected="">By its address</option>');
    expect(folded).toContain('<option value="company">Company</option>');
  });
});
