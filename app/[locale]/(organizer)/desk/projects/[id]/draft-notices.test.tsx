import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Draft } from "@/db/projects/read-draft";
import { type Language, languages } from "@/domain/languages";
import { newForm } from "@/domain/project/form-parts";
import { anyDocument } from "@/domain/testing/any-document";
import { DraftNotices } from "./draft-notices";

const [document] = fc.sample(anyDocument, { numRuns: 1, seed: 1 });
if (!document) throw new Error("No document was drawn.");
const mei = { id: "a2", name: "Mei" };
const draft: Draft = {
  ...{ project: "p1", reference: null, projectState: "draft", mergedInto: null, firstPublishedAt: null },
  ...{ open: true, version: 3, state: "in-review", document, savedBy: mei, savedAt: new Date(0) },
  ...{ writers: [mei.id], published: null, events: [], withdrawal: null, opening: null },
  ...{ editions: [], units: [] },
};
const opening = { opensAt: new Date("2027-01-05T01:30:00Z"), approvedBy: { id: "a1", name: "Luc" } };
const drawn = (given: Partial<Draft>, done = "", language: Language = "en") =>
  renderToStaticMarkup(
    <DraftNotices
      {...{ language, done }}
      draft={{ ...draft, ...given }}
      form={newForm(language, () => "k1")}
      clock={(at) => at.toISOString()}
    />,
  );

describe("what is said above the form of a draft", () => {
  it("is that it waits for a second person, whom saving a change keeps waiting", () => {
    expect(drawn({})).toContain("Saving a change takes it back from review.");
    expect(drawn({}, "sent")).toContain("Another person publishes it or sends it back.");
  });

  it("is when an approved version opens, and that it must be taken back before it can be changed", () => {
    const markup = drawn({ opening });
    expect(markup).toContain("Approved by Luc: version 3 opens at 2027-01-05T01:30:00.000Z");
    expect(markup).toContain("take it back on the review page");
    expect(markup).not.toContain("Saving a change takes it back");
  });

  it("is that in every language", () => {
    const said = languages.map((language) => drawn({ opening }, "", language));
    expect(new Set(said).size).toBe(languages.length);
  });
});
