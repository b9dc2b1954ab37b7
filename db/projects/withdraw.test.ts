import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { readPublicOrganization } from "../organizations";
import { agreements } from "../schema/parts";
import { positions } from "../schema/positions";
import { forEachDatabase } from "../testing/databases";
import { readHistory } from "./history";
import { newestPublished, readPublicProject } from "./public";
import { readDraft } from "./read-draft";
import { saveDraft } from "./save-draft";
import { listsOf } from "./testing/lists-of";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, newForm, party, project, type TestRegister } from "./testing/register";
import { confirmWithdrawal, proposeWithdrawal, refuseWithdrawal } from "./withdraw";

forEachDatabase("A withdrawal", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const publishOne = () => {
    const document = project({ agreements: [agreement({ parties: [party(register.infineon)] })] });
    return publishAs(database(), document, { writer: register.mei, reviewer: register.luc });
  };

  it("takes a second person and keeps the address", async () => {
    const { project: id, published } = await publishOne();
    const { proposal } = await proposeWithdrawal(
      database(),
      { project: id, reason: "Signed twice", reasonLanguage: "en" },
      register.mei,
    );
    await expect(confirmWithdrawal(database(), proposal, register.mei)).rejects.toThrow(
      "second-person-needed",
    );
    expect(await readPublicProject(database(), published.reference)).toMatchObject({ found: "published" });
    const done = await confirmWithdrawal(database(), proposal, register.luc);
    expect(done).toMatchObject({
      reference: published.reference,
      touched: { organizations: [register.infineon] },
    });
    expect(await readPublicProject(database(), published.reference)).toMatchObject({
      found: "withdrawn",
      reference: published.reference,
      title: { zh: "芯片项目" },
      reason: "Signed twice",
      reasonLanguage: "en",
    });
    expect((await readHistory(database(), published.reference))?.at(-1)).toMatchObject({
      act: "withdrawn",
      reason: "Signed twice",
      reasonLanguage: "en",
    });
    await expect(confirmWithdrawal(database(), proposal, register.luc)).rejects.toThrow("not-found");
  });

  it("ends the position, empties the public tables and tells nothing more of the content", async () => {
    const { project: id, published } = await publishOne();
    const { proposal } = await proposeWithdrawal(database(), { project: id, reason: "Wrong" }, register.mei);
    await confirmWithdrawal(database(), proposal, register.luc);
    const [position] = await database().select().from(positions).where(eq(positions.project, id));
    expect(position?.validTo).toBeInstanceOf(Date);
    expect(await database().select().from(agreements).where(eq(agreements.project, id))).toEqual([]);
    expect(await newestPublished(database(), 10)).toEqual([]);
    expect(await readPublicOrganization(database(), register.infineon)).toBeNull();
    expect(await readHistory(database(), published.reference)).toMatchObject([
      { version: 1, act: "published", changes: [] },
      { version: 2, act: "withdrawn", reason: "Wrong", changes: [] },
    ]);
    const change = {
      project: id,
      basedOn: 1,
      document: project({ jobs: { min: 1, max: 1 } }),
      submission: randomUUID(),
    };
    await expect(saveDraft(database(), change, register.mei)).rejects.toThrow("already-withdrawn");
    const again = proposeWithdrawal(database(), { project: id, reason: "Again" }, register.mei);
    await expect(again).rejects.toThrow("already-withdrawn");
  });

  it("needs a reason and something published, and is proposed once", async () => {
    const draft = await saveDraft(database(), newForm(project()), register.mei);
    const propose = (id: string, reason: string) =>
      proposeWithdrawal(database(), { project: id, reason }, register.mei);
    await expect(propose(draft.project, "Wrong")).rejects.toThrow("not-published");
    const { project: id } = await publishOne();
    await expect(propose(id, " ")).rejects.toThrow("reason-needed");
    const first = await propose(id, "Wrong");
    expect(await propose(id, "Wrong too")).toEqual(first);
    expect(await readDraft(database(), id, register.luc)).toMatchObject({
      withdrawal: { id: first.proposal, reason: "Wrong", proposedBy: { name: "Mei" } },
    });
    await expect(confirmWithdrawal(database(), first.proposal, register.ana)).rejects.toThrow("not-found");
  });

  it("waits in the list of those who may confirm it, until it is refused", async () => {
    const { project: id, published } = await publishOne();
    const { proposal } = await proposeWithdrawal(database(), { project: id, reason: "Maybe" }, register.mei);
    const waiting = async (actor: typeof register.luc) =>
      (await listsOf(database(), actor)).toWithdraw.map((one) => one.proposal);
    expect(await waiting(register.luc)).toContain(proposal);
    expect(await waiting(register.mei)).not.toContain(proposal);
    expect(await waiting(register.ana)).toEqual([]);
    await refuseWithdrawal(database(), proposal, register.luc);
    expect(await waiting(register.luc)).not.toContain(proposal);
    expect(await readPublicProject(database(), published.reference)).toMatchObject({ found: "published" });
  });
});
