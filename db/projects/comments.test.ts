import { beforeAll, expect, it } from "vitest";
import { keepRoles } from "../accounts/create-account";
import { forEachDatabase } from "../testing/databases";
import { addComment, readThreads, resolveComment, waitingComments } from "./comments";
import { saveDraft } from "./save-draft";
import { makeRegister, newForm, project, type TestRegister } from "./testing/register";

forEachDatabase("Comments at the desk", (database) => {
  let register: TestRegister;
  let record: string;
  beforeAll(async () => {
    register = await makeRegister(database());
    await keepRoles(database(), register.luc.id, register.luc.roles);
    record = (await saveDraft(database(), newForm(project({ title: { en: "Sensor plant" } })), register.mei))
      .project;
  });
  const say = (text: string, to: string | null, by = register.mei, answers: string | null = null) =>
    addComment(database(), { project: record, text, to, answers }, by);
  const waiting = async (actor = register.luc) =>
    (await waitingComments(database(), actor)).map(({ text, by }) => `${by}: ${text}`);

  it("wait for whom they are addressed to, then for who asked, until somebody ends them", async () => {
    await say("Which amount is right?", register.luc.id);
    const [asked] = await readThreads(database(), record, register.luc);
    expect(asked).toMatchObject({ by: { name: "Mei" }, to: { name: "Luc" }, answers: [], resolvedBy: null });
    expect([await waiting(), await waiting(register.mei)]).toEqual([["Mei: Which amount is right?"], []]);
    await say("The contract says 5.7 bn.", null, register.luc, asked?.id);
    expect([await waiting(), await waiting(register.mei)]).toEqual([[], ["Luc: The contract says 5.7 bn."]]);
    await resolveComment(database(), { project: record, id: asked?.id ?? "" }, register.mei);
    expect(await waiting(register.mei)).toEqual([]);
    const [ended] = await readThreads(database(), record, register.mei);
    expect(ended).toMatchObject({
      resolvedBy: { name: "Mei" },
      answers: [{ text: "The contract says 5.7 bn." }],
    });
  });

  it("are refused without a word, to a stranger to the record, and under another record's thread", async () => {
    await expect(say("  ", null)).rejects.toMatchObject({ reason: "comment-needed" });
    await expect(say("Look", register.ana.id)).rejects.toMatchObject({ reason: "not-found" });
    const other = await saveDraft(database(), newForm(project()), register.mei);
    const [thread] = await readThreads(database(), record, register.mei);
    await expect(
      addComment(
        database(),
        { project: other.project, text: "Here", to: null, answers: thread?.id ?? "" },
        register.mei,
      ),
    ).rejects.toMatchObject({ reason: "not-found" });
  });

  it("are for those who may write the record only", async () => {
    for (const stranger of [register.ana, register.official]) {
      await expect(say("Let me in", null, stranger)).rejects.toMatchObject({ reason: "not-found" });
      await expect(readThreads(database(), record, stranger)).rejects.toMatchObject({ reason: "not-found" });
    }
  });

  it("are said once where their form was sent twice, and again by another, to another, or as an answer", async () => {
    const { project: noisy } = await saveDraft(database(), newForm(project()), register.mei);
    const said = { project: noisy, text: "Is this the final text?", to: null, answers: null };
    await Promise.all([1, 2, 3].map(() => addComment(database(), said, register.mei)));
    const [thread, ...others] = await readThreads(database(), noisy, register.mei);
    expect(others).toEqual([]);
    await addComment(database(), said, register.luc);
    await addComment(database(), { ...said, to: register.luc.id }, register.mei);
    const answer = { ...said, answers: thread?.id ?? "" };
    for (const _ of ["sent", "sent again"]) await addComment(database(), answer, register.mei);
    const threads = await readThreads(database(), noisy, register.mei);
    expect(threads.map(({ by, to, answers }) => [by.name, to?.name ?? "all", answers.length])).toEqual([
      ["Mei", "all", 1],
      ["Luc", "all", 0],
      ["Mei", "Luc", 0],
    ]);
    await resolveComment(database(), { project: noisy, id: thread?.id ?? "" }, register.mei);
    await addComment(database(), said, register.mei);
    expect(await readThreads(database(), noisy, register.mei)).toHaveLength(4);
  });
});
