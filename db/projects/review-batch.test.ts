import { beforeAll, expect, it } from "vitest";
import { forEachDatabase } from "../testing/databases";
import { readPublicProject } from "./public";
import { sendToReview } from "./review";
import { publishEach, readBatch } from "./review-batch";
import { saveDraft } from "./save-draft";
import { makeRegister, newForm, project, type TestRegister } from "./testing/register";

forEachDatabase("A batch", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const sent = async (title: string, writer = register.mei) => {
    const draft = await saveDraft(database(), newForm(project({ title: { zh: title } })), writer);
    await sendToReview(database(), draft, writer);
    return draft;
  };

  it("holds what waits for a person, whole, and nothing that they wrote", async () => {
    const draft = await sent("甲");
    await sent("乙", register.luc);
    const { lines, more } = await readBatch(database(), register.luc);
    expect(lines).toMatchObject([
      { ...draft, reference: null, document: { title: { zh: "甲" } }, savedBy: { name: "Mei" } },
    ]);
    expect(more).toBe(0);
    expect((await readBatch(database(), register.ana)).lines).toEqual([]);
  });

  it("publishes exactly the versions that were read, and leaves out one that changed, with why", async () => {
    const [one, two, own] = [await sent("丙"), await sent("丁"), await sent("戊", register.luc)];
    const change = {
      ...two,
      basedOn: 1,
      document: project({ title: { zh: "丁二" } }),
      submission: crypto.randomUUID(),
    };
    await sendToReview(database(), await saveDraft(database(), change, register.mei), register.mei);
    const outcomes = await publishEach(database(), [two, own, one], register.luc);
    expect(outcomes).toMatchObject([
      { project: two.project, title: { zh: "丁二" }, result: { refused: "draft-changed" } },
      { project: own.project, result: { refused: "second-person-needed" } },
      { project: one.project, title: { zh: "丙" }, result: { published: { version: 1 } } },
    ]);
    const last = outcomes.at(-1)?.result;
    const reference = last && "published" in last ? last.published.reference : "";
    expect(await readPublicProject(database(), reference)).toMatchObject({
      project: { title: { zh: "丙" } },
    });
  });

  it("tells nothing of a record that the person may not read", async () => {
    const draft = await sent("己");
    expect(await publishEach(database(), [draft], register.ana)).toEqual([
      { project: draft.project, title: {}, originalLanguage: null, result: { refused: "not-found" } },
    ]);
  });
});
