import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MendingGrid } from "./mending-grid";
import { UploadForm } from "./upload-form";
import { WorkForm } from "./work-form";

const work = { working: "Reading…", progress: "{done} of {of}", failed: "No answer." };

describe("the grid of faulty rows, as drawn", () => {
  const markup = renderToStaticMarkup(
    <MendingGrid
      action={async () => ({})}
      hidden={{ import: "1" }}
      columns={[
        { column: "type", heading: "Type", choices: ["Framework agreement"], closed: true },
        { column: "investors", heading: "Investors", choices: ["Known"], closed: false },
        { column: "amount", heading: "Amount", choices: [], closed: false },
      ]}
      rows={[
        {
          number: 7,
          title: "=Plant",
          named: "in row 7",
          leaveOut: "Leave out row 7",
          cells: [
            { column: "type", text: "pact", fault: "Choose one." },
            { column: "investors", text: "A\nB", fault: "One origin each." },
            { column: "amount", text: "" },
          ],
        },
      ]}
      words={{ title: "Rows", row: "Row", project: "Project", cells: "Cells", leaveOut: "Out", save: "Save" }}
    />,
  );

  it("keeps what was written among the values of a closed column", () => {
    expect(markup).toContain('<option value="pact" selected="">pact</option>');
    expect(markup).toContain('<option value="Framework agreement">');
  });

  it("keeps the lines of a cell, and names each field with its row and its fault", () => {
    expect(markup).toMatch(/<textarea id="cell\.7\.investors"[^>]*>A\nB<\/textarea>/);
    expect(markup).toContain(
      '<label for="cell.7.type">Type<span class="visually-hidden"> in row 7</span></label>',
    );
    expect(markup).toMatch(/<select id="cell\.7\.type"[^>]*aria-describedby="cell\.7\.type-error"/);
    expect(markup).toContain('id="cell.7.type-error"');
  });

  it("has the cells of a row that are right as fields too, without a mark or a sentence", () => {
    expect(markup).toMatch(/<input type="text" id="cell\.7\.amount"[^>]*name="cell\.7\.amount" value=""/);
    expect(markup).not.toContain("cell.7.amount-error");
    expect(markup.match(/aria-invalid="true"/g)).toHaveLength(2);
    expect(markup.match(/field-in-error/g)).toHaveLength(2);
  });

  it("proposes values only where there are some and others may be written", () => {
    expect(markup.match(/<datalist id="[^"]*"/g)).toEqual(['<datalist id="known-investors"']);
    expect(markup).not.toContain('list="known-amount"');
  });
});

describe("forms with longer work, as drawn", () => {
  it("send themselves without scripts", () => {
    const words = {
      ...work,
      file: "",
      fileHint: "",
      paste: "",
      pasteHint: "",
      submit: "",
      nothingSent: "",
      tooLarge: "",
    };
    const upload = renderToStaticMarkup(
      <UploadForm language="fr" limit={1} words={words} refused="Too large." />,
    );
    expect(upload).toContain('action="/api/desk/imports" encType="multipart/form-data" method="post"');
    expect(upload).toContain('name="language" value="fr"');
    expect(upload).toContain("Too large.");
    const button = renderToStaticMarkup(
      <WorkForm action="/api/desk/imports/1" hidden={{ intent: "apply" }} submit="Bring in" words={work} />,
    );
    expect(button).toContain('action="/api/desk/imports/1" encType="multipart/form-data" method="post"');
    expect(button).toContain('name="intent" value="apply"');
    expect(button).not.toContain("<progress");
  });
});
