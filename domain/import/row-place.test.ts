import { describe, expect, it } from "vitest";
import type { RowTexts } from "./columns";
import { wordKey } from "./headings";
import { cellNotes } from "./row-notes";
import { placeOf } from "./row-place";
import { someSetting, someVocabulary } from "./testing/vocabulary";

const opening = "6d1f0a52-0000-4000-8000-000000000001";
const theirs = "6d1f0a52-0000-4000-8000-000000000002";
const closing = "6d1f0a52-0000-4000-8000-000000000003";

function place(texts: RowTexts, changed: Partial<typeof someSetting> = {}) {
  const { note, problems } = cellNotes();
  const where = placeOf(texts, { ...someSetting, ...changed }, note);
  return [where, ...problems().map(({ column, message }) => `${column} ${message}`)];
}
const allWritable = {
  vocabulary: { ...someVocabulary, writable: new Set(["SCE-2019", "CF-2022"]) },
};

describe("Where a row was signed", () => {
  it("is what holds for all rows where it says nothing itself", () => {
    expect(place({})).toEqual(["SCE-2019/"]);
    expect(place({}, { defaults: { ...someSetting.defaults, where: `SCE-2019/${opening}` } })).toEqual([
      `SCE-2019/${opening}`,
    ]);
  });

  it("is an edition by its name or code, without the ceremony of all other rows", () => {
    const defaults = { ...someSetting.defaults, where: `SCE-2019/${opening}` };
    expect(place({ edition: "smart china expo 2019" }, { defaults })).toEqual(["SCE-2019/"]);
    expect(place({ edition: "SCE-2019" }, { defaults })).toEqual(["SCE-2019/"]);
  });

  it("is a ceremony by its title or id, within the edition of the row or of all rows", () => {
    expect(place({ ceremony: " opening " })).toEqual([`SCE-2019/${opening}`]);
    expect(place({ ceremony: opening.toUpperCase() })).toEqual([`SCE-2019/${opening}`]);
    expect(place({ edition: "CF-2022", ceremony: "Opening" }, allWritable)).toEqual([`CF-2022/${theirs}`]);
  });

  it("is the only ceremony of that title where the edition of all rows has none", () => {
    expect(place({ ceremony: "Closing" }, allWritable)).toEqual([`CF-2022/${closing}`]);
  });

  it("is not looked for in another edition than the row says", () => {
    expect(place({ edition: "SCE-2019", ceremony: "Closing" }, allWritable)).toEqual([
      ...["SCE-2019/", "ceremony invalid"],
    ]);
  });

  it("is asked about where several ceremonies bear the title", () => {
    const nowhere = { ...allWritable, defaults: { ...someSetting.defaults, where: "/" } };
    expect(place({ ceremony: "Opening" }, nowhere)[1]).toBe("ceremony ceremony-several");
  });

  it("is outside any edition where a ceremony is of none", () => {
    const outside = { id: closing, edition: null, titles: [wordKey("Visit")] };
    const vocabulary = { ...someVocabulary, ceremonies: [outside] };
    expect(place({ ceremony: "Visit" }, { vocabulary })).toEqual([`/${closing}`]);
  });

  it.each([
    [{ edition: "Expo 1888" }, "/", "edition invalid"],
    [{ edition: "CF-2022" }, "CF-2022/", "edition not-offered"],
    [{ ceremony: "Closing" }, `CF-2022/${closing}`, "ceremony not-offered"],
    [{ ceremony: "Banquet" }, "/", "ceremony invalid"],
  ])("of %j is refused where it is not known or not theirs to write", (texts, where, problem) => {
    expect(place(texts)).toEqual([where, problem]);
  });
});
