import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { removeSample } from "../sample/remove";
import { draftPositions } from "../schema/positions";
import { projects } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { mergeDraft } from "./merge-draft";
import { readPublicProject } from "./public";
import { publish } from "./publish";
import { readDraft } from "./read-draft";
import { sendToReview } from "./review";
import { saveDraft } from "./save-draft";
import { listsOf } from "./testing/lists-of";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, newForm, party, project, type TestRegister } from "./testing/register";

const choices = { a1: { decision: "repeat" as const, reason: null } };

forEachDatabase("A draft of a project that is published already", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const written = () =>
    saveDraft(
      database(),
      newForm(project({ agreements: [agreement({ parties: [party(register.boe)] })] })),
      register.mei,
    );
  const published = (sample = false) => {
    const { mei, luc, infineon } = register;
    const document = project({ agreements: [agreement({ parties: [party(infineon)] })] });
    return publishAs(database(), document, { writer: mei, reviewer: luc }, null, sample);
  };

  it("becomes a correction of it, and is a record of its own no longer", async () => {
    const { luc, mei } = register;
    const [draft, stays] = [await written(), await published()];
    const saved = await mergeDraft(
      database(),
      { ending: draft.project, staying: stays.project, choices },
      luc,
    );
    expect(saved).toEqual({ project: stays.project, version: 2 });
    const correction = await readDraft(database(), stays.project, mei);
    expect(correction).toMatchObject({ open: true, state: "draft", version: 2 });
    expect(correction?.document.agreements).toHaveLength(2);
    expect(await readPublicProject(database(), stays.published.reference)).toMatchObject({
      project: { version: 1 },
    });
    expect(await readDraft(database(), draft.project, mei)).toMatchObject({
      open: false,
      mergedInto: stays.project,
    });
    const left = await database()
      .select()
      .from(draftPositions)
      .where(eq(draftPositions.project, draft.project));
    expect(left).toEqual([]);
    const again = mergeDraft(database(), { ending: draft.project, staying: stays.project, choices }, luc);
    await expect(again).rejects.toThrow("already-merged");
  });

  it("is published by nobody who wrote the draft or merged it", async () => {
    const { luc, mei, administrator } = register;
    const [draft, stays] = [await written(), await published()];
    const saved = await mergeDraft(
      database(),
      { ending: draft.project, staying: stays.project, choices },
      luc,
    );
    await sendToReview(database(), saved, luc);
    expect((await readDraft(database(), stays.project, mei))?.writers).toEqual([mei.id, luc.id].sort());
    const waiting = async (actor: typeof mei) =>
      (await listsOf(database(), actor)).toReview.map((one) => one.project);
    expect(await waiting(mei)).not.toContain(stays.project);
    expect(await waiting(administrator)).toContain(stays.project);
    await expect(publish(database(), saved, mei)).rejects.toThrow("second-person-needed");
    await expect(publish(database(), saved, luc)).rejects.toThrow("second-person-needed");
    await publish(database(), saved, administrator);
    expect((await readDraft(database(), stays.project, mei))?.writers).toEqual([]);
  });

  it("adds to a correction that is on its way already", async () => {
    const { luc, mei } = register;
    const [draft, stays] = [await written(), await published()];
    const change = { project: stays.project, basedOn: 1, document: project({ domains: ["AI"] }) };
    await saveDraft(database(), { ...change, submission: crypto.randomUUID() }, mei);
    await mergeDraft(database(), { ending: draft.project, staying: stays.project, choices }, luc);
    const correction = await readDraft(database(), stays.project, mei);
    expect(correction).toMatchObject({ version: 3, document: { domains: ["AI", "IC"] } });
  });

  it("is its writer's again when the sample register, into which it was merged, is removed", async () => {
    const { luc, mei, administrator } = register;
    const [draft, stays] = [await written(), await published(true)];
    await mergeDraft(database(), { ending: draft.project, staying: stays.project, choices }, luc);
    await removeSample(database(), administrator);
    expect(await readDraft(database(), draft.project, mei)).toMatchObject({ open: true, mergedInto: null });
    expect(await database().select().from(projects).where(eq(projects.id, stays.project))).toEqual([]);
  });
});
