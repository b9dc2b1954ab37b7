import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { publish } from "../projects/publish";
import { readDraft } from "../projects/read-draft";
import { sendToReview } from "../projects/review";
import { saveDraft } from "../projects/save-draft";
import { newForm, project } from "../projects/testing/register";
import { rows } from "../query";
import { forEachDatabase } from "../testing/databases";
import { broughtIn, listImports } from "./list-imports";
import { readImport } from "./record";
import { lookedThrough } from "./testing/spreadsheet";
import { projectOf, trial } from "./testing/trial";
import { undoImport } from "./undo";

forEachDatabase("An import that is undone", (database) => {
  const { known, own, apply, projectsOf, count, table } = trial(database);
  let mei: Actor;
  beforeEach(() => {
    mei = known().mei;
  });

  it("takes its drafts and the organizations that nothing else names out again; the table may come again", async () => {
    const before = [await count("projects"), await count("organizations"), await count("import_marks")];
    const name = own("只此一家");
    const id = await lookedThrough(database(), mei, [[own("工厂"), name, "", "", "", "", ""]]);
    await apply(id);
    await undoImport(database(), id, known().luc);
    await undoImport(database(), id, mei);
    expect([await count("projects"), await count("organizations"), await count("import_marks")]).toEqual(
      before,
    );
    await expect(apply(id)).rejects.toThrow("import-over");
    const again = await lookedThrough(database(), mei, [[own("工厂"), name, "", "", "", "", ""]]);
    expect(await apply(again)).toBe(1);
    const [listed] = (await listImports(database(), mei)).filter((one) => one.id === id);
    expect(listed).toMatchObject({ state: "undone", by: "Mei", undoneBy: "Luc", added: 1, rows: 1 });
  });

  it("keeps an organization that a draft of somebody else names by now", async () => {
    const name = own("共同的公司");
    const id = await lookedThrough(database(), mei, [[own("工厂"), name, "", "", "", "", ""]]);
    await apply(id);
    const draft = await readDraft(database(), (await projectsOf(id))[0] ?? "", mei);
    const organization = draft?.document.agreements[0]?.parties[0]?.organization ?? "";
    await saveDraft(database(), newForm(projectOf("别的项目", organization)), mei);
    await undoImport(database(), id, mei);
    const [held] = await rows<{ n: number }>(
      database(),
      sql`select count(*)::int as n from organizations where id = ${organization}`,
    );
    expect(held?.n).toBe(1);
  });

  it("keeps an organization that another one was merged into", async () => {
    const name = own("并入的公司");
    const id = await lookedThrough(database(), mei, [[own("工厂"), name, "", "", "", "", ""]]);
    await apply(id);
    const draft = await readDraft(database(), (await projectsOf(id))[0] ?? "", mei);
    const organization = draft?.document.agreements[0]?.parties[0]?.organization ?? "";
    await rows(
      database(),
      sql`insert into organizations (names, merged_into) values ('{"en": "Gone"}', ${organization})`,
    );
    await undoImport(database(), id, mei);
    expect(await readImport(database(), id, mei)).toMatchObject({ state: "undone" });
    const [held] = await rows<{ n: number }>(
      database(),
      sql`select count(*)::int as n from organizations where id = ${organization}`,
    );
    expect(held?.n).toBe(1);
  });

  it("is refused once something of it is published, and tells what was changed", async () => {
    const id = await lookedThrough(database(), mei, table());
    await apply(id);
    const [one = "", two = ""] = await projectsOf(id);
    const draft = await readDraft(database(), two ?? "", mei);
    const changed = { ...(draft?.document ?? project()), jobs: { min: 5, max: null } };
    await saveDraft(
      database(),
      { project: two, basedOn: 1, document: changed, submission: randomUUID() },
      mei,
    );
    await sendToReview(database(), { project: one ?? "", version: 1 }, mei);
    await publish(database(), { project: one ?? "", version: 1 }, known().luc);
    await expect(undoImport(database(), id, mei)).rejects.toThrow("import-published");
    expect(await broughtIn(database(), id)).toEqual({ published: 1, changed: 1 });
    expect(await readDraft(database(), two ?? "", mei)).toMatchObject({ version: 2 });
  });
});
