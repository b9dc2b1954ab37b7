import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { draftPositions } from "../schema/positions";
import { draftVersions, projects } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { readPublicProject } from "./public";
import { publish } from "./publish";
import { readDraft, readDraftVersion } from "./read-draft";
import { sendBack, sendToReview, takeBack } from "./review";
import { saveDraft } from "./save-draft";
import { makeRegister, newForm, project, type TestRegister } from "./testing/register";

forEachDatabase("A draft", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const saved = () => saveDraft(database(), newForm(project()), register.mei);

  it("goes from its writer to a second person, and is published", async () => {
    const draft = await saved();
    await sendToReview(database(), draft, register.mei);
    const published = await publish(database(), draft, register.luc);
    expect(published).toMatchObject({
      version: 1,
      touched: { editions: ["SCE-2019"], domains: ["IC", "AI"] },
    });
    expect(published.reference).toMatch(/^SCE-2019-\d{4}$/);
    const found = await readPublicProject(database(), published.reference);
    expect(found).toMatchObject({ found: "published", project: { title: { zh: "芯片项目" }, version: 1 } });
    const read = await readDraft(database(), draft.project, register.luc);
    expect(read).toMatchObject({ open: false, reference: published.reference, published: { version: 1 } });
    expect(read?.events.map(({ act, by }) => [act, by.name])).toEqual([
      ["sent-to-review", "Mei"],
      ["published", "Luc"],
    ]);
  });

  it("is not published by anybody who saved a change of it, administrators included", async () => {
    const draft = await saved();
    const changed = { ...draft, document: project({ title: { zh: "新名" } }), submission: randomUUID() };
    const next = await saveDraft(database(), { ...changed, basedOn: draft.version }, register.administrator);
    await sendToReview(database(), next, register.mei);
    await expect(publish(database(), next, register.mei)).rejects.toThrow("second-person-needed");
    await expect(publish(database(), next, register.administrator)).rejects.toThrow("second-person-needed");
    await expect(publish(database(), next, register.luc)).resolves.toMatchObject({ version: 1 });
  });

  it("is published only as it was read", async () => {
    const draft = await saved();
    await sendToReview(database(), draft, register.mei);
    const change = {
      project: draft.project,
      basedOn: 1,
      document: project({ jobs: { min: 10, max: null } }),
    };
    const next = await saveDraft(database(), { ...change, submission: randomUUID() }, register.mei);
    await expect(publish(database(), draft, register.luc)).rejects.toThrow("draft-changed");
    await expect(publish(database(), next, register.luc)).rejects.toThrow("not-in-review");
    const read = await readDraft(database(), draft.project, register.luc);
    expect(read).toMatchObject({ state: "draft", version: 2 });
    expect(read?.events.at(-1)).toMatchObject({ act: "taken-back", version: 1 });
  });

  it("goes back with a comment, never without", async () => {
    const draft = await saved();
    await sendToReview(database(), draft, register.mei);
    await expect(sendToReview(database(), draft, register.mei)).rejects.toThrow("already-in-review");
    await expect(sendBack(database(), { ...draft, comment: " " }, register.luc)).rejects.toThrow(
      "comment-needed",
    );
    await sendBack(database(), { ...draft, comment: "Which source?" }, register.luc);
    const read = await readDraft(database(), draft.project, register.mei);
    expect(read).toMatchObject({
      state: "sent-back",
      events: [{}, { act: "sent-back", comment: "Which source?" }],
    });
    await sendToReview(database(), draft, register.mei);
    await takeBack(database(), draft, register.mei);
    expect(await readDraft(database(), draft.project, register.mei)).toMatchObject({ state: "draft" });
  });

  it("is not sent to review while something needed is missing", async () => {
    const draft = await saveDraft(database(), newForm(project({ agreements: [] })), register.administrator);
    await expect(sendToReview(database(), draft, register.administrator)).rejects.toThrow("not-publishable");
  });

  it("that changed under somebody's hands is not saved over, and both versions are kept", async () => {
    const draft = await saved();
    const change = (jobs: number) => ({
      project: draft.project,
      basedOn: draft.version,
      document: project({ jobs: { min: jobs, max: null } }),
      submission: randomUUID(),
    });
    const results = await Promise.allSettled([
      saveDraft(database(), change(10), register.mei),
      saveDraft(database(), change(20), register.luc),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { reason: "someone-else-saved" },
    });
    expect(await readDraftVersion(database(), draft.project, 1, register.luc)).toMatchObject({
      version: 1,
      savedBy: { name: "Mei" },
    });
    expect(await readDraftVersion(database(), draft.project, 2, register.mei)).toMatchObject({ version: 2 });
  });

  it("sent twice, one after the other or at once, makes one record", async () => {
    const form = newForm(project({ title: { zh: "两次" } }));
    const sentAtOnce = Array.from({ length: 4 }, () => saveDraft(database(), form, register.mei));
    const made = [...(await Promise.all(sentAtOnce)), await saveDraft(database(), form, register.mei)];
    expect(new Set(made.map((one) => one.project)).size).toBe(1);
    const [first] = made;
    const kept = await database()
      .select()
      .from(projects)
      .where(eq(projects.id, first?.project ?? ""));
    expect(kept).toHaveLength(1);
    const change = { ...form, ...first, project: first?.project ?? "", basedOn: 1, submission: randomUUID() };
    const changed = { ...change, document: project({ title: { zh: "两次改" } }) };
    const changes = await Promise.all([1, 2, 3].map(() => saveDraft(database(), changed, register.mei)));
    expect(changes.map(({ version }) => version)).toEqual([2, 2, 2]);
    const versions = await database()
      .select()
      .from(draftVersions)
      .where(eq(draftVersions.project, first?.project ?? ""));
    expect(versions).toHaveLength(2);
  });

  it("another's form token opens nothing", async () => {
    const form = newForm(project());
    await saveDraft(database(), form, register.mei);
    await expect(saveDraft(database(), form, register.luc)).rejects.toThrow("not-found");
  });

  it("saved without a change makes nobody its writer", async () => {
    const draft = await saved();
    await sendToReview(database(), draft, register.mei);
    const same = { project: draft.project, basedOn: 1, document: project(), submission: randomUUID() };
    expect(await saveDraft(database(), same, register.luc)).toEqual(draft);
    await expect(publish(database(), draft, register.luc)).resolves.toMatchObject({ version: 1 });
  });

  it("is there for its editions' organizers only", async () => {
    const draft = await saved();
    expect(await readDraft(database(), draft.project, register.ana)).toBeNull();
    expect(await readDraftVersion(database(), draft.project, 1, register.ana)).toBeNull();
    expect(await readDraft(database(), "no-id", register.mei)).toBeNull();
    await expect(sendToReview(database(), draft, register.ana)).rejects.toThrow("not-found");
    await expect(sendToReview(database(), draft, register.official)).rejects.toThrow("role-needed");
    await expect(saveDraft(database(), newForm(project()), register.ana)).rejects.toThrow(
      "outside-your-editions",
    );
    await expect(saveDraft(database(), newForm(project()), register.official)).rejects.toThrow("role-needed");
  });

  it("without an edition belongs to administrators", async () => {
    const [first] = project().agreements;
    const outside = project({ agreements: first ? [{ ...first, edition: null }] : [] });
    await expect(saveDraft(database(), newForm(outside), register.mei)).rejects.toThrow(
      "outside-your-editions",
    );
    const draft = await saveDraft(database(), newForm(outside), register.administrator);
    expect(await readDraft(database(), draft.project, register.mei)).toBeNull();
  });

  it("takes the edition of its ceremony, and names nothing that does not exist", async () => {
    const [first] = project().agreements;
    if (!first) throw new Error("The project has an agreement.");
    const signedThere = { ...first, edition: "CF-2022", ceremony: register.ceremony };
    const draft = await saveDraft(database(), newForm(project({ agreements: [signedThere] })), register.mei);
    const read = await readDraft(database(), draft.project, register.mei);
    expect(read).toMatchObject({
      editions: ["SCE-2019"],
      document: { agreements: [{ edition: "SCE-2019" }] },
    });
    const unknown = newForm(project({ domains: ["NO-SUCH"] }));
    await expect(saveDraft(database(), unknown, register.mei)).rejects.toThrow("not-found");
  });

  it("is found among the unpublished until it is published", async () => {
    const draft = await saved();
    const unpublished = () =>
      database().select().from(draftPositions).where(eq(draftPositions.project, draft.project));
    expect(await unpublished()).toMatchObject([
      { class: "contract", amountMins: ["5700000000"], titleFr: "芯片项目" },
    ]);
    await sendToReview(database(), draft, register.mei);
    await publish(database(), draft, register.luc);
    expect(await unpublished()).toEqual([]);
  });
});
