import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { mergeOrganizations } from "../administration/merge-organizations";
import type { Database } from "../client";
import { addOrganization, organizationsByName } from "../organizations";
import { readDraft } from "../projects/read-draft";
import { saveDraft } from "../projects/save-draft";
import { newForm } from "../projects/testing/register";
import { rows } from "../query";
import { forEachDatabase } from "../testing/databases";
import { applyImport } from "./apply";
import { lookedThrough } from "./testing/spreadsheet";
import { projectOf, trial } from "./testing/trial";
import { undoImport } from "./undo";

forEachDatabase("An import beside what others do at the same moment", (database) => {
  const { vocabulary, known, own, apply, projectsOf } = trial(database);
  let mei: Actor;
  beforeEach(() => {
    mei = known().mei;
  });

  /** The database, for one transaction that has done its work when somebody else begins theirs, and ends late. */
  function late(begin: () => void): Database {
    const transaction = (work: Parameters<Database["transaction"]>[0]) =>
      database().transaction(async (tx) => {
        const done = await work(tx);
        begin();
        for (let turns = 0; turns < 50; turns += 1) await rows(tx, sql`select pg_sleep(0.002)`);
        return done;
      });
    return Object.create(database(), { transaction: { value: transaction } });
  }

  const row = (title: string, company: string) => [own(title), company, "", "", "", "", ""];
  const add = (name: string) => addOrganization(database(), { names: { zh: name }, kind: "not-stated" }, mei);
  const bearing = async (name: string) => (await organizationsByName(database(), name)).map(({ id }) => id);
  const partyOf = async (project: string) =>
    (await readDraft(database(), project, mei))?.document.agreements[0]?.parties[0]?.organization;
  const partiesOf = async (id: string) => Promise.all((await projectsOf(id)).map(partyOf));
  const positionsOf = (id: string) =>
    rows<{ organizations: string[] }>(
      database(),
      sql`select p.organizations from draft_positions p join import_rows r using (project) where r.import = ${id}`,
    );

  it("makes one organization of a name that another import and a form bring too", async () => {
    const name = own("三处都新的公司");
    const first = await lookedThrough(database(), mei, [row("甲厂", name)]);
    const second = await lookedThrough(database(), known().luc, [row("乙厂", name)]);
    const outcomes = await Promise.allSettled([apply(first), apply(second, known().luc), add(name)]);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason.reason).toBe("import-changed");
    await apply(first);
    await apply(second, known().luc);
    const [organization, ...others] = await bearing(name);
    expect(others).toEqual([]);
    expect([...(await partiesOf(first)), ...(await partiesOf(second))]).toEqual([organization, organization]);
  });

  it("names the organization that stays where two are merged", async () => {
    const [from, into] = [await add(own("并走的公司")), await add(own("留下的公司"))];
    const id = await lookedThrough(database(), mei, [row("工厂", own("并走的公司"))]);
    let merging: Promise<void> | undefined;
    const beside = late(() => {
      const pair = { from: from.id, into: into.id };
      merging = mergeOrganizations(database(), pair, known().administrator);
    });
    await applyImport(beside, id, { vocabulary, actor: mei });
    await merging;
    expect(await partiesOf(id)).toEqual([into.id]);
    expect(await positionsOf(id)).toEqual([{ organizations: [into.id] }]);
  });

  it("leaves, when it is undone, an organization that somebody names in a draft just now", async () => {
    const name = own("正被提到的公司");
    const id = await lookedThrough(database(), mei, [row("工厂", name)]);
    await apply(id);
    const [organization = ""] = await bearing(name);
    let undoing: Promise<void> | undefined;
    const beside = late(() => {
      undoing = undoImport(database(), id, mei);
    });
    const draft = await saveDraft(beside, newForm(projectOf(own("别的工厂"), organization)), mei);
    await undoing;
    expect(await bearing(name)).toEqual([organization]);
    expect(await partyOf(draft.project)).toBe(organization);
  });

  it("refuses a draft that names an organization which is being taken out with it", async () => {
    const name = own("正被撤走的公司");
    const id = await lookedThrough(database(), mei, [row("工厂", name)]);
    await apply(id);
    const [organization = ""] = await bearing(name);
    const saving: Promise<unknown>[] = [];
    const beside = late(() => {
      const save = saveDraft(database(), newForm(projectOf(own("别的工厂"), organization)), mei);
      saving.push(expect(save).rejects.toThrow("not-found"));
    });
    await undoImport(beside, id, mei);
    await Promise.all(saving);
    expect(saving).toHaveLength(1);
    expect(await bearing(name)).toEqual([]);
  });
});
