import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { answered } from "../testing/answered";
import { ReportTable, type ReportWords } from "./report-table";

vi.mock("react", async (original) => ({
  ...(await original<object>()),
  useActionState: (await import("../testing/answered")).useActionState,
}));
beforeEach(() => answered());

const words: ReportWords = {
  caption: "Projects",
  project: "Project",
  fields: {
    kind: "Step",
    planned: "Planned",
    actual: "Happened",
    address: "Address",
    title: "Title",
    sourceKind: "Kind",
  },
  field: "{field} of {project}",
  kindByAddress: "By its address",
  nothingToReport: "Nothing",
  submit: "Send",
  summary: "Mend",
  fault: "{project}: {sentence}",
  outcome: "Outcome",
};
const drawn = (title = "Plant") =>
  renderToStaticMarkup(
    <ReportTable
      action={async () => ({})}
      language="en"
      rows={[
        { project: "p1", submission: "s1", title, known: title },
        { project: "p2", submission: "s2", title: "Other", known: "Other" },
      ]}
      kinds={[{ value: "started", label: "Started" }]}
      sourceKinds={[{ value: "company", label: "Company" }]}
      words={words}
    />,
  );

describe("the table of follow-up as it comes back", () => {
  it("keeps what was typed in each line, and says in its summary which line must be mended", () => {
    const problems = [{ path: "actual.p1", message: "invalid", sentence: "Write a date." }];
    const values = { "actual.p1": "some <day>", "kind.p1": "started", "sourceKind.p1": "company" };
    answered({ problems, values });
    const html = drawn();
    expect(html).toContain('value="some &lt;day&gt;"');
    expect(html).toContain('<a href="#actual.p1">Plant: Write a date.</a>');
    expect(html).toMatch(/id="actual\.p1-error"[^>]*>Write a date\./);
    expect(html).toMatch(/<select[^>]*name="kind\.p1"[\s\S]*?value="started" selected=""/);
    expect(html).toMatch(/<details[^>]* open="">/);
    expect(html).toMatch(/name="actual\.p2" value=""/);
  });

  it("names a project as it is called, whatever signs are in its title", () => {
    answered({ problems: [{ path: "actual.p1", message: "invalid", sentence: "Write a date." }] });
    for (const title of ["US$$5 m", "A$&B", "{sentence}", "$'"]) {
      const html = drawn(title).replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
      expect(html, title).toContain(`>${title}: Write a date.</a>`);
      expect(html, title).toContain(`>Happened of ${title}</label>`);
    }
  });

  it("says what was sent, and of each line that was left why", () => {
    answered({
      outcome: {
        sent: "1 line sent.",
        left: "1 line left.",
        because: [{ project: "p2", sentence: "It changed." }],
      },
    });
    const html = drawn();
    expect(html).toContain("1 line sent.");
    expect(html).toContain("<li>Other: It changed.</li>");
    expect(html).toContain("notice-strong");
    answered({ outcome: { sent: "2 lines sent.", left: null, because: [] } });
    expect(drawn()).toContain("notice-good");
  });

  it("says of the whole what speaks of no line", () => {
    answered({ problems: [{ path: "", message: "invalid", sentence: "Nothing was entered." }] });
    expect(drawn()).toMatch(/<li class="field-error">Nothing was entered\.<\/li>/);
  });
});
