import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { OrganizationRecord } from "../../domain/administration/organization";
import { ProjectQuery } from "../../domain/filters";
import { verifyFigures } from "../figures/verify";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import {
  addOrganization,
  organizationByName,
  publicOrganizationNamesOf,
  readPublicOrganization,
  successorOf,
} from "../organizations";
import { readHistory } from "../projects/history";
import { readPublicProject } from "../projects/public";
import { readDraft } from "../projects/read-draft";
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
import { revisions } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { mergeOrganizations } from "./merge-organizations";
import { keepOrganization, listOrganizations, readOrganizationRecord } from "./organizations";

const lei = "LEI 5493001KJTIIGC8Y1R12";
const [scheme = "", value = ""] = lei.split(" ");
const organization = (said: object) => OrganizationRecord.parse({ kind: "company", ...said });

forEachDatabase("Organizations at the desk", (database) => {
  let register: TestRegister;
  let twin: string;
  const people = () => ({ writer: register.mei, reviewer: register.luc });
  const signedBy = (...organizations: string[]) =>
    project({
      agreements: [agreement({ parties: organizations.map((one) => party(one)) })],
    });
  const found = async (q: string) =>
    (await listProjects(database(), ProjectQuery.parse({ q }), publicly, { limit: 10 })).projects.length;

  beforeAll(async () => {
    register = await makeRegister(database());
    const made = { names: { en: "Infineon AG", zh: "英飞凌" }, kind: "company", aliases: ["IFX"] } as const;
    twin = (await addOrganization(database(), made, register.mei)).id;
  });

  it("are renamed, and their projects found by the new names at once", async () => {
    await publishAs(database(), signedBy(register.boe, register.chongqing), people());
    expect(await found("Display giant")).toBe(0);
    const renamed = organization({
      names: { zh: "京东方", en: "BOE" },
      aliases: "Display giant",
      global500: "2021, 2019",
      identifiers: [{ scheme, value: "5493 001k jtii gc8y 1r12" }],
    });
    await keepOrganization(database(), { record: register.boe, basedOn: 0 }, renamed, register.mei);
    expect(await found("Display giant")).toBe(1);
    expect(await readPublicOrganization(database(), register.boe)).toMatchObject({
      names: { en: "BOE" },
      aliases: ["Display giant"],
      identifiers: [{ scheme, value }],
      global500: [2019, 2021],
    });
    expect((await readOrganizationRecord(database(), register.boe))?.version).toBe(1);
    expect((await listOrganizations(database(), "display", 5)).map(({ id }) => id)).toEqual([register.boe]);
  });

  it("count as their kind says, once it is mended", async () => {
    const was = { record: register.chongqing, basedOn: 0 };
    const mended = organization({ names: { zh: "重庆市人民政府" }, kind: "company" });
    await keepOrganization(database(), was, mended, register.mei);
    expect((await verifyFigures(database())).differences).toEqual([]);
  });

  it("are not changed past somebody else's change, nor by those who write no projects", async () => {
    const values = organization({ names: { en: "BOE" } });
    const was = { record: register.boe, basedOn: 0 };
    await expect(keepOrganization(database(), was, values, register.mei)).rejects.toThrow("record-changed");
    await expect(keepOrganization(database(), was, values, register.official)).rejects.toThrow("role-needed");
  });

  it("have identifiers of their own, and no parent that belongs to them", async () => {
    const was = { record: register.infineon, basedOn: 0 };
    const names = { en: "Infineon Technologies" };
    const same = organization({ names, identifiers: [{ scheme, value }] });
    await expect(keepOrganization(database(), was, same, register.mei)).rejects.toThrow("identifier-taken");
    const parent = organization({ names, parent: register.boe, parentSince: "2018-05" });
    await keepOrganization(database(), was, parent, register.mei);
    expect(await readPublicOrganization(database(), register.infineon)).toBeNull();
    const circle = organization({ names: { en: "BOE" }, parent: register.infineon });
    const back = keepOrganization(database(), { record: register.boe, basedOn: 1 }, circle, register.mei);
    await expect(back).rejects.toThrow("part-of-itself");
  });

  it("are merged by administrators and organizers of everything only, and never with themselves", async () => {
    const merging = { from: twin, into: register.infineon };
    await expect(mergeOrganizations(database(), merging, register.mei)).rejects.toThrow("role-needed");
    const itself = { from: twin, into: twin };
    await expect(mergeOrganizations(database(), itself, register.administrator)).rejects.toThrow(
      "merge-with-itself",
    );
  });

  it("lose nothing when two of them are one: names, parties, drafts, history and figures", async () => {
    const both = agreement({ parties: [party(twin), party(register.infineon, { key: "p2" })] });
    const { published, project: id } = await publishAs(database(), signedBy(twin), people());
    const change = { project: id, basedOn: 1 };
    await publishAs(database(), project({ agreements: [both] }), people(), change);
    const draft = await saveDraft(database(), newForm(signedBy(twin)), register.mei);
    const merging = { from: twin, into: register.infineon };
    await mergeOrganizations(database(), merging, register.administrator);

    const stays = await readOrganizationRecord(database(), register.infineon);
    expect(stays?.row).toMatchObject({
      names: { en: "Infineon Technologies", zh: "英飞凌" },
      projects: 1,
    });
    expect(new Set(stays?.row.aliases)).toEqual(new Set(["IFX", "Infineon AG"]));
    expect(await organizationByName(database(), "英飞凌")).toMatchObject({ id: register.infineon });
    expect(await readPublicOrganization(database(), twin)).toBeNull();
    expect(await successorOf(database(), twin)).toBe(register.infineon);

    const shown = await readPublicProject(database(), published.reference);
    const parties = shown?.found === "published" ? shown.project.parties : [];
    expect(parties.map((one) => one.organization.id)).toEqual([register.infineon]);
    const inList = ProjectQuery.parse({ organization: [register.infineon] });
    const listed = await listProjects(database(), inList, publicly, { limit: 10 });
    expect(listed.projects.map(({ reference }) => reference)).toContain(published.reference);
    const byOldId = await listProjects(database(), ProjectQuery.parse({ organization: [twin] }), publicly);
    expect(byOldId.projects.map(({ reference }) => reference)).toContain(published.reference);
    const called = await publicOrganizationNamesOf(database(), [twin, register.infineon]);
    expect(called.get(twin)).toEqual(called.get(register.infineon));
    const kept = await readDraft(database(), draft.project, register.mei);
    expect(kept?.document.agreements[0]?.parties[0]?.organization).toBe(register.infineon);
    expect((await readHistory(database(), published.reference))?.length).toBe(2);
    expect((await verifyFigures(database())).differences).toEqual([]);
  });

  it("tell of it in their histories, and what still names the one that went is read as naming the other", async () => {
    const told = await database().select().from(revisions).where(eq(revisions.record, twin));
    expect(told.map(({ act }) => act)).toEqual(["created", "merged"]);
    expect(told.at(-1)?.document).toMatchObject({
      mergedInto: register.infineon,
      names: { en: "Infineon AG" },
    });
    const old = signedBy(twin);
    const saved = await saveDraft(database(), newForm(old), register.mei);
    const draft = await readDraft(database(), saved.project, register.mei);
    expect(draft?.document.agreements[0]?.parties[0]?.organization).toBe(register.infineon);
    const again = { from: twin, into: register.boe };
    await expect(mergeOrganizations(database(), again, register.administrator)).rejects.toThrow("not-found");
  });

  it("are merged once more, and the first address still leads to the last", async () => {
    await publishAs(database(), signedBy(register.boe), people());
    const merging = { from: register.infineon, into: register.boe };
    await mergeOrganizations(database(), merging, register.administrator);
    expect(await successorOf(database(), twin)).toBe(register.boe);
    expect((await readOrganizationRecord(database(), register.boe))?.row.parent).toBeNull();
    expect((await verifyFigures(database())).differences).toEqual([]);
  });
});
