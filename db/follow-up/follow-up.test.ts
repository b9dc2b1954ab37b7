import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import type { Report } from "../../domain/follow-up/report";
import { looseDate } from "../../domain/loose-date";
import { verifyFigures } from "../figures/verify";
import { approveFor } from "../projects/embargo";
import { publish } from "../projects/publish";
import { readDraft } from "../projects/read-draft";
import { sendToReview } from "../projects/review";
import { saveDraft } from "../projects/save-draft";
import { publishAs } from "../projects/testing/publish";
import {
  agreement,
  makeRegister,
  newForm,
  party,
  project,
  type TestRegister,
} from "../projects/testing/register";
import { accounts } from "../schema/accounts";
import { progressReports } from "../schema/follow-up";
import { milestones } from "../schema/parts";
import { forEachDatabase } from "../testing/databases";
import { type FollowedAsked, followedOnPage, listFollowed } from "./followed";
import { reportStep } from "./report";
import { readReported } from "./reported";
import { verifyReported } from "./verify-reported";

forEachDatabase("The follow-up of published projects", (database) => {
  let register: TestRegister;
  /** Follow-up officer of the unit of every project here. */
  let officer: Actor;
  let stranger: Actor;
  beforeAll(async () => {
    register = await makeRegister(database());
    const [one] = await database()
      .insert(accounts)
      .values({ email: "officer@example.org", name: "Officer", passwordHash: "-" })
      .returning();
    officer = {
      ...register.mei,
      id: one?.id ?? "",
      name: "Officer",
      roles: { "follow-up-officer": ["500112"] },
    };
    stranger = { ...officer, roles: { "follow-up-officer": ["500113"] } };
  });

  const signed = (date = "2019-08-26", title = "Chip plant") =>
    project({
      originalLanguage: "en",
      title: { en: title },
      agreements: [agreement({ dateSigned: looseDate(date), parties: [party(register.boe)] })],
    });
  const published = async (document = signed()) => {
    const made = await publishAs(database(), document, { writer: register.mei, reviewer: register.luc });
    return { project: made.project, version: made.version, reference: made.published.reference };
  };
  const started: Report = {
    kind: "started",
    planned: null,
    actual: looseDate("2020-03"),
    evidence: { address: "https://example.org/start", title: null, kind: "press" },
  };
  const report = (id: string, by = officer, said: Report = started, submission: string = randomUUID()) =>
    reportStep(database(), { project: id, submission, report: said }, by);
  const everything: FollowedAsked = {
    edition: null,
    unit: null,
    words: null,
    silentSince: null,
    after: null,
  };
  const listed = async (asked: Partial<FollowedAsked> = {}, actor: Actor = officer) => {
    const { projects } = await listFollowed(database(), actor, { ...everything, ...asked });
    return projects.map(({ reference }) => reference);
  };

  describe("A reported step", () => {
    it("is a correction in review, which nobody reads before a second person has published it", async () => {
      const { project: id } = await published();
      const before = await database().select().from(milestones).where(eq(milestones.project, id));
      await report(id);
      expect(await readDraft(database(), id, register.luc)).toMatchObject({
        open: true,
        state: "in-review",
        version: 2,
        savedBy: { name: "Officer" },
        document: { milestones: [{ kind: "started", reporter: officer.id, verifier: null }] },
      });
      expect(await database().select().from(milestones).where(eq(milestones.project, id))).toEqual(before);
    });

    it("is reported once, however often its line is sent", async () => {
      const { project: id } = await published();
      const submission = randomUUID();
      const first = await report(id, officer, started, submission);
      expect(await report(id, officer, started, submission)).toEqual(first);
      expect((await readDraft(database(), id, register.luc))?.document.milestones).toHaveLength(1);
    });

    it("is added to the reports that are on their way, and sends them again", async () => {
      const { project: id } = await published();
      await report(id);
      await report(id, register.mei, { ...started, kind: "operating", actual: looseDate("2021") });
      const draft = await readDraft(database(), id, register.luc);
      expect(draft).toMatchObject({ state: "in-review", version: 3 });
      expect(draft?.document.milestones.map(({ kind }) => kind)).toEqual(["started", "operating"]);
      await expect(report(id)).rejects.toThrow("already-reported");
    });

    it("is refused where somebody corrects more, and where an approved version waits", async () => {
      const { project: id } = await published();
      const change = { ...newForm({ ...signed(), domains: ["AI"] }), project: id, basedOn: 1 };
      const saved = await saveDraft(database(), change, register.mei);
      await expect(report(id)).rejects.toThrow("correction-open");
      await sendToReview(database(), saved, register.mei);
      await expect(report(id)).rejects.toThrow("correction-open");
      const other = await published();
      const reported = await report(other.project);
      const opensAt = new Date(Date.now() + 3_600_000);
      await approveFor(database(), { ...reported, opensAt }, register.luc);
      await expect(report(other.project, officer, { ...started, kind: "delayed" })).rejects.toThrow(
        "waits-to-open",
      );
    });

    it("is refused of what is not published, and to whoever has neither its units nor its editions", async () => {
      const { project: id } = await published();
      await expect(report(id, stranger)).rejects.toThrow("not-found");
      await expect(report(id, register.ana)).rejects.toThrow("not-found");
      await expect(report(id, register.official)).rejects.toThrow("role-needed");
      const draft = await saveDraft(database(), newForm(signed()), register.mei);
      await expect(report(draft.project)).rejects.toThrow("not-published");
    });
  });

  describe("The list of reports", () => {
    const waitingFor = async (actor: Actor, id: string) =>
      (await readReported(database(), actor)).reported.find((line) => line.project === id);

    it("shows a second person the step with its evidence and reporter, and verifies it by publishing", async () => {
      const { project: id, reference } = await published();
      const { version } = await report(id);
      const line = await waitingFor(register.luc, id);
      expect(line).toMatchObject({
        ...{ reference, version, state: "waits" },
        steps: [{ kind: "started", actual: "2020-03", by: "Officer" }],
      });
      const evidence = line?.sources.filter(({ key }) => line.steps[0]?.sources.includes(key));
      expect(evidence).toMatchObject([{ address: "https://example.org/start" }]);
      await verifyReported(database(), { project: id, version }, register.luc);
      const [row] = await database().select().from(milestones).where(eq(milestones.project, id));
      expect(row).toMatchObject({ reporter: officer.id, verifier: register.luc.id });
      expect(await waitingFor(register.luc, id)).toBeUndefined();
      expect((await verifyFigures(database())).differences).toEqual([]);
    });

    it("shows what was published as reported only until somebody verifies it", async () => {
      const { project: id } = await published();
      const reported = await report(id);
      await publish(database(), reported, register.luc);
      const line = await waitingFor(register.luc, id);
      expect(line).toMatchObject({ state: "published", version: 2 });
      await verifyReported(database(), { project: id, version: 2 }, register.luc);
      expect(await waitingFor(register.luc, id)).toBeUndefined();
      await expect(verifyReported(database(), { project: id, version: 3 }, register.luc)).rejects.toThrow(
        "not-found",
      );
    });

    it("shows nobody what they reported themselves, and other editions nothing", async () => {
      const { project: id } = await published();
      const saved = await report(id, register.mei);
      expect(await waitingFor(register.mei, id)).toBeUndefined();
      expect(await waitingFor(register.ana, id)).toBeUndefined();
      expect(await waitingFor(register.luc, id)).toMatchObject({ state: "waits" });
      await publish(database(), saved, register.luc);
      expect(await waitingFor(register.mei, id)).toBeUndefined();
      await expect(verifyReported(database(), { project: id, version: 2 }, register.mei)).rejects.toThrow(
        "not-found",
      );
    });

    it("leaves a correction that says more to the review", async () => {
      const { project: id } = await published();
      await report(id);
      const { document } = (await readDraft(database(), id, register.mei)) ?? {};
      if (!document) throw new Error("There is no draft.");
      const more = { ...newForm({ ...document, domains: ["AI"] }), project: id, basedOn: 2 };
      const saved = await saveDraft(database(), more, register.mei);
      await sendToReview(database(), saved, register.mei);
      expect(await waitingFor(register.luc, id)).toBeUndefined();
      await expect(verifyReported(database(), saved, register.luc)).rejects.toThrow("draft-changed");
      await expect(verifyReported(database(), { project: id, version: 2 }, register.luc)).rejects.toThrow(
        "draft-changed",
      );
    });
  });

  describe("The table", () => {
    it("holds the published projects of one's units and editions, and nobody else's", async () => {
      const { reference } = await published();
      const draft = await saveDraft(database(), newForm(signed()), register.mei);
      expect(await listed()).toContain(reference);
      expect(await listed({}, register.luc)).toContain(reference);
      expect(await listed({}, register.administrator)).toContain(reference);
      expect(await listed({}, stranger)).toEqual([]);
      expect(await listed({}, register.ana)).toEqual([]);
      expect(await listed({}, register.official)).toEqual([]);
      const { projects } = await listFollowed(database(), register.mei, everything);
      expect(projects.map((line) => line.project)).not.toContain(draft.project);
    });

    it("shows the latest step that happened, whether it was verified, and what is on its way", async () => {
      const { project: id, reference } = await published(signed("2018", "Latest of all"));
      const line = async () =>
        (await listFollowed(database(), officer, { ...everything, words: reference })).projects[0];
      expect(await line()).toMatchObject({ signed: "2018", latest: null, correction: "none" });
      const { version } = await report(id);
      expect(await line()).toMatchObject({ latest: null, correction: "in-review" });
      await verifyReported(database(), { project: id, version }, register.luc);
      expect(await line()).toMatchObject({
        latest: { kind: "started", actual: "2020-03", verified: true },
        correction: "none",
      });
    });

    it("is narrowed by edition, unit and words", async () => {
      const { reference } = await published(signed("2019-08-26", "Quantum lighthouse"));
      expect(await listed({ words: "lighthouse" })).toEqual([reference]);
      expect(await listed({ words: "lighthouse", edition: "SCE-2019", unit: "500112" })).toEqual([reference]);
      expect(await listed({ words: "lighthouse", edition: "CF-2022" })).toEqual([]);
      expect(await listed({ words: "lighthouse", unit: "500113" })).toEqual([]);
    });

    it("finds those of which nothing was heard since a day: no signing, no step, no report", async () => {
      const words = "Silent";
      const old = await published(signed("2018", `${words} since signing`));
      const stepped = await published(signed("2018", `${words} since its step`));
      const { version } = await report(stepped.project);
      await verifyReported(database(), { project: stepped.project, version }, register.luc);
      const told = await published(signed("2018", `${words} since its report`));
      const monthly = {
        project: told.project,
        month: "2020-06",
        reporter: officer.id,
        state: "on-time",
      } as const;
      await database().insert(progressReports).values(monthly);
      const ended = await published(signed("2018", `${words} and terminated`));
      const last = await report(ended.project, officer, { ...started, kind: "terminated" });
      await verifyReported(database(), { project: ended.project, version: last.version }, register.luc);
      const since = async (silentSince: string) => (await listed({ words, silentSince })).toSorted();
      const refs = (...found: { reference: string }[]) => found.map(({ reference }) => reference).toSorted();
      expect(await since("2018-01-01")).toEqual([]);
      expect(await since("2018-01-02")).toEqual(refs(old));
      expect(await since("2020-03-02")).toEqual(refs(old, stepped));
      expect(await since("2020-06-02")).toEqual(refs(old, stepped, told));
    });

    it("is read page by page, each project once, undated ones last", async () => {
      for (let at = 0; at < followedOnPage; at += 1)
        await published(signed(at % 2 ? "2017-05" : "2017", "Walked through"));
      const uncounted = agreement({ counting: { decision: "excluded", actsOn: null, reason: "Not ours." } });
      await published({ ...signed("2017", "Walked through"), agreements: [uncounted] });
      const asked = { ...everything, words: "Walked" };
      const first = await listFollowed(database(), officer, asked);
      expect(first).toMatchObject({ total: followedOnPage + 1 });
      expect(first.next).toBe(first.projects.at(-1)?.reference);
      const second = await listFollowed(database(), officer, { ...asked, after: first.next });
      expect(second.next).toBeNull();
      expect(second.projects.map(({ signed: on }) => on)).toEqual([null]);
      const all = [...first.projects, ...second.projects].map(({ reference }) => reference);
      expect(new Set(all).size).toBe(followedOnPage + 1);
    });
  });
});
