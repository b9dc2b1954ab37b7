import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mostOfAgreement } from "../../domain/files/file";
import { readListedProjects } from "../list/listed-projects";
import { addComment, readThreads } from "../projects/comments";
import { confirmMerge } from "../projects/confirm-merge";
import { proposeMerge } from "../projects/merge";
import { readPublicProject } from "../projects/public";
import { saveDraft } from "../projects/save-draft";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, newForm, project, type TestRegister } from "../projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "../projects/withdraw";
import { agreementFiles } from "../schema/files";
import { revisions } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { addFile } from "./add-file";
import { hideFile, makeFilePublic, removeFile } from "./change-file";
import { folderStore } from "./folder-store";
import { readDeskFile, readFiles, readPublicFile } from "./read-files";
import { pdf } from "./testing/pdfs";

let turn = 0;
/** A scan like no other. */
const scan = () => pdf([`<< /Number ${turn++} >>`]);

forEachDatabase("Documents of agreements", (database) => {
  let register: TestRegister;
  let folder: string;
  beforeAll(async () => {
    register = await makeRegister(database());
    folder = await mkdtemp(join(tmpdir(), "signbook-files-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const by = () => ({ writer: register.mei, reviewer: register.luc });
  const add = (record: string, sent: Uint8Array = scan(), actor = register.mei, key = "a1") =>
    addFile(database(), folderStore(folder), { project: record, agreement: key, kind: "scan", sent }, actor);
  const added = async (record: string, sent?: Uint8Array) => {
    const answer = await add(record, sent);
    if ("fault" in answer) throw new Error(answer.fault);
    return answer.made;
  };
  const publicFiles = async (reference: string) => {
    const read = await readPublicProject(database(), reference);
    return read?.found === "published" ? read.project.files.map(({ id }) => id) : read?.found;
  };

  it("are the desk's until a second person makes them public, and again once taken back", async () => {
    const { project: record, published } = await publishAs(database(), project(), by());
    const sent = scan();
    const id = await added(record, sent);
    const sha256 = createHash("sha256").update(sent).digest("hex");
    expect(await readFiles(database(), record, register.luc)).toMatchObject([
      { id, agreement: "a1", sha256, bytes: sent.length, addedBy: { name: "Mei" }, covered: null },
    ]);
    expect(await readPublicFile(database(), id)).toBeNull();
    expect(await publicFiles(published.reference)).toEqual([]);

    const asked = { project: record, id };
    const make = (covered: boolean, actor = register.luc) =>
      makeFilePublic(database(), { ...asked, covered }, actor);
    await expect(make(true, register.mei)).rejects.toMatchObject({ reason: "second-person-needed" });
    await expect(make(false)).rejects.toMatchObject({ reason: "covered-needed" });
    expect(await publicFiles(published.reference)).toEqual([]);
    expect(await make(true)).toBe(published.reference);
    expect(await readPublicFile(database(), id)).toMatchObject({ id, reference: published.reference });
    expect(await publicFiles(published.reference)).toEqual([id]);
    expect(await readFiles(database(), record, register.mei)).toMatchObject([{ covered: { name: "Luc" } }]);

    await hideFile(database(), asked, register.mei);
    expect(await readPublicFile(database(), id)).toBeNull();
    expect(await publicFiles(published.reference)).toEqual([]);
  });

  it("stand in lists with their project, but not in what was known before they were public", async () => {
    const { project: record } = await publishAs(database(), project(), by());
    const id = await added(record);
    await makeFilePublic(database(), { project: record, id, covered: true }, register.luc);
    const listed = async (asOf: string | null) =>
      (await readListedProjects(database(), [{ id: record }], asOf)).map(({ files }) =>
        files.map((file) => file.id),
      );
    expect(await listed(null)).toEqual([[id]]);
    expect(await listed("2020-01-01")).toEqual([]);
  });

  it("are not public before their project is, without their agreement, nor once it is withdrawn", async () => {
    const two = project({
      agreements: [
        agreement(),
        agreement({ key: "a2", counting: { decision: "repeat", actsOn: "a1", reason: null } }),
      ],
    });
    const draft = await saveDraft(database(), newForm(two), register.mei);
    const early = await added(draft.project);
    await makeFilePublic(database(), { project: draft.project, id: early, covered: true }, register.luc);
    expect(await readPublicFile(database(), early)).toBeNull();

    const { project: record, version, published } = await publishAs(database(), two, by());
    const second = await add(record, scan(), register.mei, "a2");
    const id = "made" in second ? second.made : "";
    await makeFilePublic(database(), { project: record, id, covered: true }, register.luc);
    expect(await publicFiles(published.reference)).toEqual([id]);
    await publishAs(database(), project(), by(), { project: record, basedOn: version });
    expect(await publicFiles(published.reference)).toEqual([]);
    expect(await readPublicFile(database(), id)).toBeNull();

    const first = await added(record);
    await makeFilePublic(database(), { project: record, id: first, covered: true }, register.luc);
    expect(await readPublicFile(database(), first)).not.toBeNull();
    const withdrawal = { project: record, reason: "Signed by mistake" };
    const { proposal } = await proposeWithdrawal(database(), withdrawal, register.mei);
    await confirmWithdrawal(database(), proposal, register.luc);
    expect(await readPublicFile(database(), first)).toBeNull();
    expect(await readDeskFile(database(), first, register.mei)).not.toBeNull();
  });

  it("are for those who may write the record, to whom alone they exist", async () => {
    const { project: record } = await saveDraft(database(), newForm(project()), register.mei);
    const id = await added(record);
    const asked = { project: record, id };
    expect(await readDeskFile(database(), id, register.luc)).toMatchObject({ id, reference: null });
    for (const stranger of [register.ana, register.official]) {
      expect(await readDeskFile(database(), id, stranger)).toBeNull();
      await expect(readFiles(database(), record, stranger)).rejects.toMatchObject({ reason: "not-found" });
      for (const attempt of [
        () => add(record, scan(), stranger),
        () => makeFilePublic(database(), { ...asked, covered: true }, stranger),
        () => hideFile(database(), asked, stranger),
        () => removeFile(database(), folderStore(folder), asked, stranger),
      ])
        await expect(attempt()).rejects.toMatchObject({
          reason: expect.stringMatching(/^(not-found|role-needed)$/),
        });
    }
    const other = await saveDraft(database(), newForm(project()), register.mei);
    const elsewhere = { project: other.project, id };
    await expect(hideFile(database(), elsewhere, register.luc)).rejects.toMatchObject({
      reason: "not-found",
    });
    for (const unknown of ["nonsense", "00000000-0000-4000-8000-000000000000"]) {
      expect(await readPublicFile(database(), unknown)).toBeNull();
      expect(await readDeskFile(database(), unknown, register.administrator)).toBeNull();
    }
  });

  it("are refused twice, without their agreement, and beyond their number, and leave no bytes then", async () => {
    const { project: record } = await saveDraft(database(), newForm(project()), register.mei);
    const sent = scan();
    await added(record, sent);
    const before = (await readdir(folder)).length;
    expect(await add(record, sent)).toEqual({ fault: "file-there" });
    expect(await add(record, scan(), register.mei, "a9")).toEqual({ fault: "agreement-missing" });
    expect((await readdir(folder)).length).toBe(before);
    for (let n = 1; n < mostOfAgreement; n += 1) await added(record);
    expect(await add(record)).toEqual({ fault: "too-many-files" });
    expect((await readdir(folder)).length).toBe(before + mostOfAgreement - 1);
  });

  it("go for good when removed, but the history says that they were there", async () => {
    const { project: record } = await saveDraft(database(), newForm(project()), register.mei);
    const id = await added(record);
    const bytesOf = async () => (await readdir(folder)).filter((name) => name.endsWith(id));
    expect(await bytesOf()).toHaveLength(1);
    await makeFilePublic(database(), { project: record, id, covered: true }, register.luc);
    await removeFile(database(), folderStore(folder), { project: record, id }, register.luc);
    expect(await bytesOf()).toEqual([]);
    expect(await readFiles(database(), record, register.mei)).toEqual([]);
    const history = await database()
      .select({ act: revisions.act, version: revisions.version, by: revisions.by })
      .from(revisions)
      .where(eq(revisions.record, id))
      .orderBy(revisions.version);
    expect(history).toEqual([
      { act: "created", version: 1, by: register.mei.id },
      { act: "changed", version: 2, by: register.luc.id },
      { act: "removed", version: 3, by: register.luc.id },
    ]);
  });

  it("move with the agreements of a record that ends in another, and so do comments", async () => {
    const [one, other] = [
      await publishAs(database(), project(), by()),
      await publishAs(database(), project(), by()),
    ];
    await added(one.project);
    await added(other.project);
    const said = { project: other.project, text: "Which plant?", to: null, answers: null };
    await addComment(database(), said, register.mei);
    const choices = { a1: { decision: "repeat" as const, reason: null } };
    const asked = { ending: other.project, staying: one.project, choices, reason: "One plant" };
    const { proposal } = await proposeMerge(database(), asked, register.mei);
    await confirmMerge(database(), proposal, register.luc);
    const moved = await database()
      .select({ project: agreementFiles.project, agreement: agreementFiles.agreement })
      .from(agreementFiles)
      .where(inArray(agreementFiles.project, [one.project, other.project]));
    expect(moved.map((file) => `${file.project} ${file.agreement}`).toSorted()).toEqual([
      `${one.project} a1`,
      `${one.project} a1-2`,
    ]);
    expect(await readThreads(database(), one.project, register.mei)).toMatchObject([
      { text: "Which plant?" },
    ]);
  });
});
