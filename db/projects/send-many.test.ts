import { expect, it } from "vitest";
import { lookedThrough } from "../imports/testing/spreadsheet";
import { trial } from "../imports/testing/trial";
import { forEachDatabase } from "../testing/databases";
import { readDraft } from "./read-draft";
import { sendToReview } from "./review";
import { saveDraft } from "./save-draft";
import { sendMany, unsentOfImport } from "./send-many";
import { newForm, project } from "./testing/register";

forEachDatabase("Several drafts sent to review at once", (database) => {
  const { known, own, apply, table } = trial(database);
  const stateOf = async (id: string) => (await readDraft(database(), id, known().mei))?.state;
  const saved = (document = project()) => saveDraft(database(), newForm(document), known().mei);

  it("go each by the rules of a single one, and one that is refused keeps back none of the others", async () => {
    const [one, another] = [await saved(), await saved()];
    const unfinished = await saved(project({ title: { fr: "Sans titre" } }));
    const changed = { ...(await saved()), version: 9 };
    const read = [one, unfinished, changed, another];
    expect(await sendMany(database(), read, known().mei)).toEqual({ sent: 2, stayed: 2 });
    expect(await Promise.all(read.map((draft) => stateOf(draft.project)))).toEqual([
      "in-review",
      "draft",
      "draft",
      "in-review",
    ]);
  });

  it("stay where they are for whoever may not write them, and when they were sent before", async () => {
    const draft = await saved();
    expect(await sendMany(database(), [draft], known().official)).toEqual({ sent: 0, stayed: 1 });
    expect(await sendMany(database(), [draft], known().mei)).toEqual({ sent: 1, stayed: 0 });
    expect(await sendMany(database(), [draft], known().mei)).toEqual({ sent: 0, stayed: 1 });
    expect(await sendMany(database(), [], known().mei)).toEqual({ sent: 0, stayed: 0 });
  });

  it("are those of an import that nobody has sent yet", async () => {
    const id = await lookedThrough(database(), known().mei, [
      ...table(),
      [own("第三个项目"), own("新公司"), "德国", "3亿", "2019-08-26", "AI", ""],
    ]);
    expect(await unsentOfImport(database(), id)).toEqual([]);
    await apply(id);
    const [first, ...others] = await unsentOfImport(database(), id);
    if (!first) throw new Error("The import brought nothing in.");
    await sendToReview(database(), first, known().mei);
    expect(await unsentOfImport(database(), id)).toEqual(others);
    expect(others).toHaveLength(2);
  });
});
