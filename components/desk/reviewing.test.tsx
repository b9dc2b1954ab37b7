import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BatchForm } from "./batch-form";
import { ChangeTable } from "./change-table";
import { MergeForm } from "./merge-form";

const headings = { field: "Field", before: "Published", after: "This version" };
const table = (before: string, after: string) =>
  renderToStaticMarkup(
    <ChangeTable
      language="en"
      caption="What changes"
      headings={headings}
      empty="—"
      changes={[{ path: "summary.en", field: "Summary", before, after }]}
    />,
  );

describe("A changed text", () => {
  const before = "A plant for memory chips in the new area of Chongqing, to be built in two stages.";

  it("has the words marked that differ, without colour and for those who listen", () => {
    const drawn = table(before, before.replace("two", "three"));
    expect(drawn).toContain('<del><span class="visually-hidden">removed: </span>[−two−]</del>');
    expect(drawn).toContain('<ins><span class="visually-hidden">added: </span>[+three+]</ins>');
    expect(drawn).toContain("struck through");
  });

  it("is shown plain where it is short, new, or written anew", () => {
    const anew = "Nothing of what had been said remains; this is an entirely different sentence altogether.";
    for (const drawn of [table("two", "three"), table("", before), table(before, anew)]) {
      expect(drawn).not.toMatch(/<del>|<ins>|struck through/);
    }
    expect(table("", before)).toContain("—");
  });
});

describe("The questions of a merge", () => {
  const words = { problems: "", why: "Why?", whyHint: "", reason: "Reason", hint: "", submit: "Propose" };
  const choices = [
    { value: "repeat", label: "Signed again" },
    { value: "excluded", label: "Not counted" },
  ];

  it("are answered by the likeliest decision until somebody says otherwise", () => {
    const drawn = renderToStaticMarkup(
      <MergeForm
        action={async () => ({})}
        hidden={{ ending: "e", staying: "s" }}
        questions={[
          { key: "a1", label: "What is it?", choices, why: "a rehearsal" },
          { key: ":first", label: "And the first?", choices, why: null },
        ]}
        words={words}
      />,
    );
    expect(drawn).toMatch(
      /<input[^>]*name="decision.a1"[^>]*checked=""[^>]*value="repeat"|value="repeat"[^>]*checked/,
    );
    expect(drawn).toContain('value="a rehearsal"');
    expect(drawn).not.toContain('name="why.:first"');
    expect(drawn).toContain('name="reason"');
  });
});

describe("The table of a batch", () => {
  const words = {
    submit: "Publish",
    none: "",
    outcome: "",
    published: "",
    left: "",
    stopped: "",
    progress: "",
  };
  const form = (some: boolean) =>
    renderToStaticMarkup(
      <BatchForm action={async () => ({})} language="fr" words={words} some={some}>
        <p>lines</p>
      </BatchForm>,
    );

  it("is a form that works without scripts, with a button only where there is a line", () => {
    expect(form(true)).toContain('<input type="hidden" name="language" value="fr"/>');
    expect(form(true)).toContain("<button");
    expect(form(false)).not.toContain("<button");
  });
});
