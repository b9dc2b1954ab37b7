import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { ProjectFilter } from "../../domain/filters";
import type { Milestone } from "../../domain/project/document";
import { readCohorts } from "../figures/cohorts";
import { verifyFigures } from "../figures/verify";
import { publicly } from "../list/read-scope";
import { approveFor, openDue } from "../projects/embargo";
import { readPublicProject } from "../projects/public";
import { publish } from "../projects/publish";
import { readDraft } from "../projects/read-draft";
import { saveDraft } from "../projects/save-draft";
import { sendAs } from "../projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "../projects/testing/register";
import { draftVersions } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { verifyPublished } from "./verify-published";

forEachDatabase("The evidence of a step", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });

  const step = (key: string, kind: Milestone["kind"], reporter: string): Milestone => ({
    ...{ key, kind, planned: null, actual: "2020-03" as Milestone["actual"], sources: ["s1"], note: {} },
    reporter,
    verifier: null,
  });
  const document = (...milestones: Milestone[]) =>
    project({ milestones, agreements: [agreement({ parties: [party(register.boe)] })] });
  const inReview = (milestones: Milestone[], writer: Actor) =>
    sendAs(database(), document(...milestones), writer);
  const twoSteps = () => {
    const { mei } = register;
    return inReview([step("m1", "registered", mei.id), step("m2", "started", mei.id)], mei);
  };
  const shown = async (reference: string) => {
    const read = await readPublicProject(database(), reference);
    if (read?.found !== "published") throw new Error("It is not published.");
    return read.project.milestones.map(({ kind, verified }) => [kind, verified]);
  };
  const reachedOf = async (kind: Milestone["kind"]) => {
    const asked = { filter: ProjectFilter.parse({}), scope: publicly, by: "edition" } as const;
    return (await readCohorts(database(), asked)).reduce((sum, { reached }) => sum + reached[kind], 0);
  };

  describe("checked at the publication", () => {
    it("verifies exactly the steps that were ticked, in the name of who published them", async () => {
      const before = [await reachedOf("registered"), await reachedOf("started")];
      const saved = await twoSteps();
      const { reference } = await publish(database(), { ...saved, verified: ["m1"] }, register.luc);
      expect(await shown(reference)).toEqual([
        ["registered", true],
        ["started", false],
      ]);
      expect([await reachedOf("registered"), await reachedOf("started")]).toEqual([
        (before[0] ?? 0) + 1,
        before[1],
      ]);
      expect((await verifyFigures(database())).differences).toEqual([]);
    });

    it("stands in the draft that the next correction begins with, and in no version that was read", async () => {
      const saved = await twoSteps();
      await publish(database(), { ...saved, verified: ["m2"] }, register.luc);
      const draft = await readDraft(database(), saved.project, register.mei);
      expect(draft).toMatchObject({ open: false, version: 2, writers: [] });
      expect(draft?.published?.document.milestones.map(({ verifier }) => verifier)).toEqual([
        null,
        register.luc.id,
      ]);
      const versions = await database()
        .select()
        .from(draftVersions)
        .where(eq(draftVersions.project, saved.project));
      const read = versions.find(({ version }) => version === 1);
      expect(read?.document.milestones.map(({ verifier }) => verifier)).toEqual([null, null]);
    });

    it("changes no version where nothing was ticked", async () => {
      const saved = await twoSteps();
      await publish(database(), saved, register.luc);
      expect(await readDraft(database(), saved.project, register.mei)).toMatchObject({ version: 1 });
    });

    it("publishes nothing at all where a step is named that does not wait for it", async () => {
      const saved = await twoSteps();
      const no = publish(database(), { ...saved, verified: ["m7"] }, register.luc);
      await expect(no).rejects.toThrow("not-found");
      expect(await readDraft(database(), saved.project, register.luc)).toMatchObject({
        state: "in-review",
        version: 1,
      });
    });

    it("is remembered until an approved version opens", async () => {
      const saved = await twoSteps();
      const opensAt = new Date(Date.now() + 3_600_000);
      await approveFor(database(), { ...saved, opensAt, verified: ["m1"] }, register.luc);
      expect(await readDraft(database(), saved.project, register.mei)).toMatchObject({ version: 1 });
      const { published } = await openDue(database(), new Date(Date.now() + 7_200_000));
      expect(await shown(published[0]?.reference ?? "")).toEqual([
        ["registered", true],
        ["started", false],
      ]);
    });

    it("is refused at the approval already to whoever wrote an earlier change of the step", async () => {
      const { mei, luc, administrator } = register;
      const saved = await inReview([step("m1", "started", luc.id)], luc);
      await publish(database(), saved, mei);
      const changed = document({ ...step("m1", "operating", mei.id) });
      const again = await sendAs(database(), changed, mei, { project: saved.project, basedOn: 1 });
      const opensAt = new Date(Date.now() + 3_600_000);
      const verified = ["m1"];
      await expect(approveFor(database(), { ...again, opensAt, verified }, luc)).rejects.toThrow(
        "second-person-needed",
      );
      await expect(publish(database(), { ...again, verified }, luc)).rejects.toThrow("second-person-needed");
      await expect(publish(database(), { ...again, verified }, administrator)).resolves.toMatchObject({
        version: 2,
      });
    });
  });

  describe("checked later", () => {
    const published = async () => {
      const saved = await twoSteps();
      return { ...saved, ...(await publish(database(), saved, register.luc)), version: saved.version };
    };

    it("makes one more published version, in which the step is verified", async () => {
      const { project: id, version, reference } = await published();
      const read = { project: id, version, keys: ["m2"] };
      expect(await verifyPublished(database(), read, register.luc)).toMatchObject({ version: 2, reference });
      expect(await shown(reference)).toEqual([
        ["registered", false],
        ["started", true],
      ]);
      expect((await verifyFigures(database())).differences).toEqual([]);
      await expect(verifyPublished(database(), { ...read, keys: ["m1"] }, register.luc)).rejects.toThrow(
        "draft-changed",
      );
    });

    it("is refused to whoever reported it, to other editions' organizers, and while a correction is open", async () => {
      const { project: id, version } = await published();
      const read = { project: id, version, keys: ["m1"] };
      const refused = (actor: Actor, reason: string, asked = read) =>
        expect(verifyPublished(database(), asked, actor)).rejects.toThrow(reason);
      await refused(register.mei, "second-person-needed");
      await refused(register.ana, "not-found");
      await refused(register.official, "role-needed");
      const change = { project: id, basedOn: version, document: document(), submission: randomUUID() };
      await saveDraft(database(), change, register.mei);
      await refused(register.luc, "correction-open");
      const draft = await twoSteps();
      await refused(register.luc, "not-published", { ...read, project: draft.project });
    });
  });
});
