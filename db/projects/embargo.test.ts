import { eq } from "drizzle-orm";
import { afterEach, beforeAll, expect, it } from "vitest";
import { ProjectFilter, ProjectQuery } from "../../domain/filters";
import { dayOf } from "../../domain/zone";
import { readEditions } from "../editions";
import { figures } from "../figures/figures";
import { verifyFigures } from "../figures/verify";
import { facets } from "../list/facets";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import { readPublicOrganization } from "../organizations";
import { projects, revisions } from "../schema/projects";
import { domains, editions } from "../schema/reference";
import { embargoes } from "../schema/reviewing";
import { forEachDatabase } from "../testing/databases";
import { approveFor, openDue, untilNextOpening } from "./embargo";
import { readHistory } from "./history";
import { readProjectOn } from "./known-on";
import { mergeDraft } from "./merge-draft";
import { newestPublished, readPublicProject } from "./public";
import { publish } from "./publish";
import { readDraft } from "./read-draft";
import { sendBack, sendToReview, takeBack } from "./review";
import { saveDraft } from "./save-draft";
import { listsOf } from "./testing/lists-of";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, newForm, party, project, type TestRegister } from "./testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "./withdraw";

const hour = 3_600_000;
const later = (hours: number) => new Date(Date.now() + hours * hour);

forEachDatabase("An approved version that waits for its time", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  afterEach(() => database().delete(projects));

  const document = () => project({ agreements: [agreement({ parties: [party(register.boe)] })] });
  const approved = async (opensAt: Date, content = document()) => {
    const draft = await saveDraft(database(), newForm(content), register.mei);
    await sendToReview(database(), draft, register.mei);
    await approveFor(database(), { ...draft, opensAt }, register.luc);
    return draft;
  };
  /** Everything that readers may ask. */
  const readable = async () => {
    const db = database();
    const asked = { by: ["domain" as const], counting: "whole", currency: "CNY", scope: publicly } as const;
    return JSON.stringify([
      await listProjects(db, ProjectQuery.parse({}), publicly, { limit: 100 }),
      await figures(db, { ...asked, filter: ProjectFilter.parse({}) }),
      await newestPublished(db, 10),
      await readPublicOrganization(db, register.boe),
      await readPublicProject(db, "SCE-2019-0001"),
      await readHistory(db, "SCE-2019-0001"),
      await db.select({ next: editions.nextNumber }).from(editions),
    ]);
  };

  it("says nothing to readers before its instant, and everything from then on, figures included", async () => {
    const before = await readable();
    const draft = await approved(later(2));
    expect(await readable()).toBe(before);
    expect(await openDue(database(), later(1))).toEqual({ published: [], failed: [] });
    expect(await readable()).toBe(before);
    const { published } = await openDue(database(), later(3));
    expect(published).toMatchObject([{ version: 1, touched: { organizations: [register.boe] } }]);
    const reference = published[0]?.reference ?? "";
    expect(await readPublicProject(database(), reference)).toMatchObject({ found: "published" });
    expect(await readPublicOrganization(database(), register.boe)).not.toBeNull();
    expect((await verifyFigures(database())).differences).toEqual([]);
    expect(await openDue(database(), later(4))).toEqual({ published: [], failed: [] });
    expect(await readDraft(database(), draft.project, register.mei)).toMatchObject({
      open: false,
      opening: null,
    });
  });

  /** Everything that readers may ask of a day. */
  const readableOn = async (asOf: string, reference: string) => {
    const db = database();
    const asked = { by: ["domain" as const], counting: "whole", currency: "CNY", scope: publicly } as const;
    return JSON.stringify([
      await listProjects(db, ProjectQuery.parse({ asOf }), publicly, { limit: 100 }),
      await figures(db, { ...asked, filter: ProjectFilter.parse({ asOf }) }),
      await facets(db, ProjectFilter.parse({ asOf }), publicly),
      await readEditions(db, asOf),
      await readProjectOn(db, reference, asOf),
      await readHistory(db, reference, asOf),
    ]);
  };

  it("says nothing of itself for any day, past or to come, nor after its instant for the days before", async () => {
    const days = [
      "1999-12-31",
      dayOf(later(-48), "Asia/Shanghai"),
      dayOf(later(0), "Asia/Shanghai"),
      dayOf(later(48), "Asia/Shanghai"),
      "2999-12-31",
    ];
    const onAll = (reference: string) => Promise.all(days.map((day) => readableOn(day, reference)));
    const before = await onAll("SCE-2019-0001");
    await approved(later(2));
    expect(await onAll("SCE-2019-0001")).toEqual(before);
    const { published } = await openDue(database(), later(3));
    const reference = published[0]?.reference ?? "";
    for (const day of days.slice(0, 2)) {
      const told = await readableOn(day, reference);
      expect(told).not.toContain(document().title.zh);
      expect(told).not.toMatch(/"(?:projects|total|count)":[1-9]/);
    }
    expect(await readableOn("2999-12-31", reference)).toContain(document().title.zh);
  });

  it("is published under the role of who approved it, once, however many instances open it", async () => {
    const draft = await approved(later(1));
    const opened = await Promise.all([1, 2, 3].map(() => openDue(database(), later(2))));
    expect(opened.flatMap(({ published }) => published)).toHaveLength(1);
    const made = await database().select().from(revisions).where(eq(revisions.record, draft.project));
    expect(made).toMatchObject([{ act: "published", role: "organizer", by: register.luc.id }]);
  });

  it("leaves readers the published version of a correction until then", async () => {
    const { mei, luc } = register;
    const { project: id, published } = await publishAs(database(), document(), {
      writer: mei,
      reviewer: luc,
    });
    const before = await readPublicProject(database(), published.reference);
    const change = { project: id, basedOn: 1, document: { ...document(), domains: ["AI"] } };
    const draft = await saveDraft(database(), { ...change, submission: crypto.randomUUID() }, mei);
    await sendToReview(database(), draft, mei);
    await approveFor(database(), { ...draft, opensAt: later(1) }, luc);
    expect(await readPublicProject(database(), published.reference)).toEqual(before);
    await openDue(database(), later(2));
    expect(await readPublicProject(database(), published.reference)).toMatchObject({
      project: { version: 2 },
    });
  });

  it("may not change, unless it is taken back, and then does not open", async () => {
    const { mei, luc } = register;
    const draft = await approved(later(1));
    const change = {
      ...draft,
      basedOn: 1,
      document: project({ domains: ["AI"] }),
      submission: crypto.randomUUID(),
    };
    await expect(saveDraft(database(), change, mei)).rejects.toThrow("waits-to-open");
    await expect(sendBack(database(), { ...draft, comment: "No" }, luc)).rejects.toThrow("waits-to-open");
    const stays = await publishAs(database(), document(), { writer: mei, reviewer: luc });
    const merge = { ending: draft.project, staying: stays.project, choices: {} };
    await expect(mergeDraft(database(), merge, luc)).rejects.toThrow("waits-to-open");
    await takeBack(database(), draft, mei);
    expect(await openDue(database(), later(2))).toEqual({ published: [], failed: [] });
    expect((await saveDraft(database(), change, mei)).version).toBe(2);
  });

  it("takes a second person, an instant to come, and may be given another or be published at once", async () => {
    const { mei, luc } = register;
    const draft = await saveDraft(database(), newForm(document()), mei);
    await sendToReview(database(), draft, mei);
    const approve = (opensAt: Date, actor = luc) => approveFor(database(), { ...draft, opensAt }, actor);
    await expect(approve(later(1), mei)).rejects.toThrow("second-person-needed");
    await expect(approve(later(-1))).rejects.toThrow("opening-past");
    await approve(later(1));
    await approve(later(5));
    expect(await openDue(database(), later(2))).toEqual({ published: [], failed: [] });
    expect(await untilNextOpening(database())).toBeGreaterThan(4 * hour);
    await publish(database(), draft, luc);
    expect(await untilNextOpening(database())).toBeNull();
  });

  it("stands in the work list with its time, and nowhere else there", async () => {
    const { mei, luc, ana } = register;
    const opensAt = later(1);
    const draft = await approved(opensAt);
    for (const actor of [mei, luc]) {
      const list = await listsOf(database(), actor);
      expect(list.waiting).toMatchObject([{ project: draft.project, opensAt }]);
      expect([...list.toReview, ...list.inReview, ...list.mine]).toEqual([]);
    }
    expect((await listsOf(database(), ana)).waiting).toEqual([]);
    expect(await readDraft(database(), draft.project, mei)).toMatchObject({
      state: "in-review",
      opening: { opensAt, approvedBy: { name: "Luc" } },
    });
  });

  it("goes with the record when that is withdrawn", async () => {
    const { mei, luc } = register;
    const { project: id } = await publishAs(database(), document(), { writer: mei, reviewer: luc });
    const change = { project: id, basedOn: 1, document: project({ domains: ["AI"] }) };
    const draft = await saveDraft(database(), { ...change, submission: crypto.randomUUID() }, mei);
    await sendToReview(database(), draft, mei);
    await approveFor(database(), { ...draft, opensAt: later(1) }, luc);
    const { proposal } = await proposeWithdrawal(database(), { project: id, reason: "Wrong" }, mei);
    await confirmWithdrawal(database(), proposal, luc);
    expect(await database().select().from(embargoes)).toEqual([]);
  });

  it("waits for people again where it names what is gone by then, and keeps nothing else from opening", async () => {
    await database()
      .insert(domains)
      .values({ code: "GONE", labels: { en: "Gone" } })
      .onConflictDoNothing();
    const broken = await approved(later(1), { ...document(), domains: ["GONE"] });
    const sound = await approved(later(2));
    await database().delete(domains).where(eq(domains.code, "GONE"));
    const { published, failed } = await openDue(database(), later(3));
    expect(published).toHaveLength(1);
    expect(failed).toMatchObject([{ project: broken.project, fault: { reason: "not-found" } }]);
    const list = await listsOf(database(), register.luc);
    expect(list.toReview.map((item) => item.project)).toEqual([broken.project]);
    expect(list.published.map((item) => item.project)).toEqual([sound.project]);
  });
});
