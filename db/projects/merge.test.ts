import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { ProjectFilter, ProjectQuery } from "../../domain/filters";
import { looseDate } from "../../domain/loose-date";
import type { Agreement, ProjectDocument } from "../../domain/project/document";
import { person } from "../accounts/testing/people";
import { figures } from "../figures/figures";
import { verifyFigures } from "../figures/verify";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import { agreements } from "../schema/parts";
import { positions } from "../schema/positions";
import { forEachDatabase } from "../testing/databases";
import { confirmMerge } from "./confirm-merge";
import { readHistory, readMergedHistories } from "./history";
import { proposeMerge, refuseMerge } from "./merge";
import { readMergedInto } from "./merged-into";
import { readPublicProject } from "./public";
import { readDraft } from "./read-draft";
import { readProposedMerge } from "./read-merge";
import { openRedactions } from "./read-redactions";
import { confirmRedaction, proposeRedaction } from "./redact";
import { saveDraft } from "./save-draft";
import { listsOf } from "./testing/lists-of";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "./testing/register";
import { proposeWithdrawal } from "./withdraw";

const repeat = { a1: { decision: "repeat", reason: null } } as const;

forEachDatabase("Merging two published records", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const publishOne = (given: Partial<Agreement> = {}, document: Partial<ProjectDocument> = {}) => {
    const { mei, luc, infineon } = register;
    const one = project({ agreements: [agreement({ parties: [party(infineon)], ...given })], ...document });
    return publishAs(database(), one, { writer: mei, reviewer: luc });
  };
  const total = async () => {
    const asked = { by: [], counting: "whole", currency: "CNY", scope: publicly } as const;
    return (await figures(database(), { ...asked, filter: ProjectFilter.parse({}) })).total;
  };
  const merge = async (ending: string, staying: string, choices: object = repeat) => {
    const asked = { ending, staying, choices: { ...choices }, reason: "One plant, recorded twice" };
    const { proposal } = await proposeMerge(database(), asked, register.mei);
    return confirmMerge(database(), proposal, register.luc);
  };

  it("takes a second person, moves everything, and counts one project less", async () => {
    const one = await publishOne();
    const other = await publishOne(
      { dateSigned: looseDate("2020-08-25"), parties: [party(register.boe)] },
      { title: { zh: "存储器项目", en: "Memory plant" } },
    );
    const before = await total();
    const asked = { ending: other.project, staying: one.project, choices: { ...repeat } };
    const { proposal } = await proposeMerge(
      database(),
      { ...asked, reason: " Recorded twice " },
      register.mei,
    );
    await expect(confirmMerge(database(), proposal, register.mei)).rejects.toThrow("second-person-needed");
    expect(await total()).toEqual(before);
    const done = await confirmMerge(database(), proposal, register.luc);
    expect(done).toMatchObject({ ended: other.published.reference, reference: one.published.reference });
    expect(done.touched.organizations.toSorted()).toEqual([register.boe, register.infineon].sort());
    const after = await total();
    expect(after.projects).toBe(before.projects - 1);
    const read = await readPublicProject(database(), one.published.reference);
    expect(read).toMatchObject({
      found: "published",
      project: { version: 2, title: { zh: "芯片项目", en: "Memory plant" }, position: { year: 2019 } },
    });
    if (read?.found === "published")
      expect(
        read.project.agreements.map(({ counting, parties }) => [counting.decision, parties.length]),
      ).toEqual([
        ["first", 1],
        ["repeat", 1],
      ]);
    await expect(confirmMerge(database(), proposal, register.luc)).rejects.toThrow("not-found");
  });

  it("leads from the old reference to the one that stays, and keeps its history readable", async () => {
    const [one, other] = [await publishOne(), await publishOne()];
    await merge(other.project, one.project);
    const [stays, ended] = [one.published.reference, other.published.reference];
    expect(await readPublicProject(database(), ended)).toEqual({ found: "merged", into: stays });
    expect(await readMergedInto(database(), ended)).toBe(stays);
    expect(await readMergedInto(database(), stays)).toBeNull();
    expect(await readHistory(database(), stays)).toMatchObject([
      { act: "published" },
      { act: "corrected", reason: "One plant, recorded twice" },
    ]);
    expect(await readMergedHistories(database(), stays)).toMatchObject([
      {
        reference: ended,
        entries: [
          { version: 1, act: "published" },
          { version: 2, act: "merged", reason: "One plant, recorded twice", changes: [] },
        ],
      },
    ]);
    const [position] = await database().select().from(positions).where(eq(positions.project, other.project));
    expect(position?.validTo).toBeInstanceOf(Date);
    expect(await database().select().from(agreements).where(eq(agreements.project, other.project))).toEqual(
      [],
    );
    const listed = await listProjects(database(), ProjectQuery.parse({}), publicly, { limit: 100 });
    expect(listed.projects.map(({ reference }) => reference)).not.toContain(ended);
  });

  it("ends at the last of a chain, also where that one is withdrawn", async () => {
    const [a, b, c] = [await publishOne(), await publishOne(), await publishOne()];
    await merge(a.project, b.project);
    await merge(b.project, c.project, { ...repeat, "a1-2": repeat.a1 });
    const last = c.published.reference;
    expect(await readPublicProject(database(), a.published.reference)).toEqual({
      found: "merged",
      into: last,
    });
    expect((await readMergedHistories(database(), last)).map(({ reference }) => reference)).toEqual([
      a.published.reference,
      b.published.reference,
    ]);
    const read = await readPublicProject(database(), last);
    expect(read?.found === "published" && read.project.agreements).toHaveLength(3);
    expect((await verifyFigures(database())).differences).toEqual([]);
  });

  it("counts as it was answered, exactly", async () => {
    const one = await publishOne();
    const other = await publishOne({ dateSigned: looseDate("2020-01-02") });
    await merge(other.project, one.project, { a1: { decision: "increase", reason: null } });
    const read = await readPublicProject(database(), one.published.reference);
    expect(read).toMatchObject({ project: { position: { amounts: [{ min: "11400000000" }] } } });
    expect((await verifyFigures(database())).differences).toEqual([]);
  });

  it("is refused where an answer makes no record, or something is on its way in either", async () => {
    const [one, other] = [await publishOne(), await publishOne({ dateSigned: looseDate("2020") })];
    const asked = { ending: other.project, staying: one.project, choices: { ...repeat }, reason: "Twice" };
    const propose = (given: object) => proposeMerge(database(), { ...asked, ...given }, register.mei);
    await expect(propose({ choices: { a1: { decision: "first", reason: null } } })).rejects.toThrow(
      "not-publishable",
    );
    await expect(propose({ choices: { a1: { decision: "excluded", reason: null } } })).rejects.toThrow(
      "not-publishable",
    );
    await expect(propose({ staying: other.project })).rejects.toThrow("same-record");
    const { proposal } = await propose({});
    const change = { project: one.project, basedOn: 1, document: project({ domains: ["AI"] }) };
    await saveDraft(database(), { ...change, submission: crypto.randomUUID() }, register.mei);
    await expect(confirmMerge(database(), proposal, register.luc)).rejects.toThrow("correction-open");
    await expect(propose({ ending: one.project, staying: other.project })).rejects.toThrow("correction-open");
  });

  it("is of the versions that were proposed", async () => {
    const { mei, luc } = register;
    const [one, other] = [await publishOne(), await publishOne()];
    const asked = { ending: other.project, staying: one.project, choices: { ...repeat }, reason: "Twice" };
    const { proposal } = await proposeMerge(database(), asked, mei);
    const changed = project({ domains: ["AI"] });
    await publishAs(
      database(),
      changed,
      { writer: mei, reviewer: luc },
      { project: one.project, basedOn: 1 },
    );
    await expect(confirmMerge(database(), proposal, luc)).rejects.toThrow("records-changed");
    await refuseMerge(database(), proposal, mei);
    expect(await readProposedMerge(database(), one.project)).toBeNull();
  });

  it("leaves it to administrators whether something of the record is redacted, and waits for them", async () => {
    const { mei, luc, administrator } = register;
    const [one, other] = [
      await publishOne(),
      await publishOne({}, { summary: { en: "Ana Example signed." } }),
    ];
    const asked = { ending: other.project, staying: one.project, choices: { ...repeat }, reason: "Twice" };
    const { proposal } = await proposeMerge(database(), asked, mei);
    const leaked = { project: other.project, fields: ["summary"], reason: "A person's name" };
    await proposeRedaction(database(), leaked, administrator);
    await expect(confirmMerge(database(), proposal, luc)).rejects.toThrow("redaction-open");
    const waiting = (await openRedactions(database())).find(({ project }) => project === other.project);
    await confirmRedaction(database(), waiting?.id ?? "", await person(database(), { administrator: "all" }));
    expect(await confirmMerge(database(), proposal, luc)).toMatchObject({
      reference: one.published.reference,
    });
    expect(JSON.stringify(await readPublicProject(database(), one.published.reference))).not.toContain("Ana");
  });

  it("waits where those see it who may confirm it, and settles what else was proposed about the record", async () => {
    const [one, other] = [await publishOne(), await publishOne()];
    const withdrawal = { project: other.project, reason: "Wrong" };
    await proposeWithdrawal(database(), withdrawal, register.mei);
    const asked = { ending: other.project, staying: one.project, choices: { ...repeat }, reason: "Twice" };
    const { proposal } = await proposeMerge(database(), asked, register.mei);
    expect(await proposeMerge(database(), asked, register.luc)).toEqual({ proposal });
    for (const id of [one.project, other.project])
      expect(await readProposedMerge(database(), id)).toMatchObject({ id: proposal, ending: other.project });
    const waiting = async (actor: typeof register.luc) =>
      (await listsOf(database(), actor)).toMerge.map((item) => item.proposal);
    expect(await waiting(register.luc)).toContain(proposal);
    expect(await waiting(register.mei)).not.toContain(proposal);
    expect(await waiting(register.ana)).toEqual([]);
    await expect(confirmMerge(database(), proposal, register.ana)).rejects.toThrow("not-found");
    await confirmMerge(database(), proposal, register.luc);
    const list = await listsOf(database(), register.luc);
    expect(list.toWithdraw.map(({ project }) => project)).not.toContain(other.project);
    expect(await waiting(register.luc)).not.toContain(proposal);
    await expect(proposeWithdrawal(database(), withdrawal, register.mei)).rejects.toThrow("already-merged");
    expect(await readDraft(database(), other.project, register.mei)).toMatchObject({
      mergedInto: one.project,
    });
  });
});
