import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { nameRows } from "../organization-names";
import { readDraft } from "../projects/read-draft";
import { rows } from "../query";
import { importDrafts } from "../schema/imports";
import { organizationNames, organizations } from "../schema/organizations";
import { forEachDatabase } from "../testing/databases";
import { applyImport } from "./apply";
import { discardImport, mapColumns, mendRows } from "./change";
import { checkRows } from "./check-rows";
import { readImport } from "./record";
import { lookedThrough } from "./testing/spreadsheet";
import { trial } from "./testing/trial";

forEachDatabase("The draft that is kept of a row", (database) => {
  const { vocabulary, known, own, apply, projectsOf, table } = trial(database);
  let mei: Actor;
  beforeEach(() => {
    mei = known().mei;
  });
  const kept = (id: string) =>
    database().select().from(importDrafts).where(eq(importDrafts.import, id)).orderBy(importDrafts.number);
  const numbersKept = async (id: string) => (await kept(id)).map(({ number }) => number);
  const add = async (name: string) => {
    const id = randomUUID();
    await database()
      .insert(organizations)
      .values({ id, names: { zh: name } });
    await database()
      .insert(organizationNames)
      .values(nameRows(id, { zh: name }, []));
    return id;
  };
  const searched = async (id: string) => {
    const found = await rows<{ text: string }>(
      database(),
      sql`select search_text as text from draft_positions p join import_rows r on r.project = p.project
        where r.import = ${id} order by r.number`,
    );
    return found.map(({ text }) => text);
  };

  it("is written as it stands while nothing changes that it rests on, and then no longer kept", async () => {
    const id = await lookedThrough(database(), mei, table());
    const before = await kept(id);
    expect(before.map(({ number }) => number)).toEqual([2, 3]);
    await database().update(importDrafts).set({ titleFr: "telle quelle" }).where(eq(importDrafts.import, id));
    expect(await apply(id)).toBe(2);
    expect(await projectsOf(id)).toEqual(before.map(({ project }) => project));
    const written = await rows<{ title: string; document: object }>(
      database(),
      sql`select p.title_fr as title, d.document from draft_positions p join drafts d using (project)
        join import_rows r using (project) where r.import = ${id} order by r.number`,
    );
    expect(written).toEqual(before.map(({ document }) => ({ title: "telle quelle", document })));
    expect(await kept(id)).toEqual([]);
  });

  it("is made again where an organization got another name since", async () => {
    const organization = await add(own("旧名公司"));
    const [row = [], other = []] = table();
    const id = await lookedThrough(database(), mei, [row.with(1, own("旧名公司")).with(2, "CN"), other]);
    await database()
      .insert(organizationNames)
      .values({ ...spelt, organization, name: own("别名集团"), key: own("别名集团") });
    await database().update(importDrafts).set({ titleFr: "telle quelle" }).where(eq(importDrafts.import, id));
    await apply(id);
    const [first, second] = await searched(id);
    expect(first).toContain("别名集团");
    expect(second).not.toContain("别名集团");
    const titles = await rows<{ fr: string }>(
      database(),
      sql`select p.title_fr as fr from draft_positions p join import_rows r using (project)
        where r.import = ${id} order by r.number`,
    );
    expect(titles.map(({ fr }) => fr === "telle quelle")).toEqual([false, true]);
  });

  it("names the organization that somebody added since under the name of a row", async () => {
    const id = await lookedThrough(database(), mei, [[own("厂房"), own("后来公司"), "", "", "", "", ""]]);
    const theirs = await add(own("后来公司"));
    await apply(id);
    const draft = await readDraft(database(), (await projectsOf(id))[0] ?? "", mei);
    expect(draft?.document.agreements[0]?.parties[0]?.organization).toBe(theirs);
  });

  it("is not written where two bear the name by now, or a word of the row is known no more", async () => {
    const id = await lookedThrough(database(), mei, [[own("厂房"), own("同名公司"), "", "", "", "", ""]]);
    await add(own("同名公司"));
    await add(own("同名公司"));
    await expect(apply(id)).rejects.toThrow("import-changed");
    const other = await lookedThrough(database(), mei, table());
    const fewer = { ...vocabulary, domains: new Map() };
    await expect(applyImport(database(), other, { vocabulary: fewer, actor: mei })).rejects.toThrow(
      "import-changed",
    );
    expect(await apply(other)).toBe(2);
  });

  it("is forgotten when its row is mended, when the columns are mapped anew, and with its import", async () => {
    const id = await lookedThrough(database(), mei, table());
    await mendRows(database(), id, new Map([[2, { amount: "3亿" }]]), mei);
    expect(await numbersKept(id)).toEqual([3]);
    await checkRows(database(), id, { vocabulary, actor: mei });
    const [mended] = await kept(id);
    expect(mended?.document.agreements[0]?.amount).toMatchObject({ min: "300000000" });
    const { mapping = [], defaults } = (await readImport(database(), id, mei)) ?? {};
    if (defaults) await mapColumns(database(), id, { mapping, defaults }, mei);
    expect(await numbersKept(id)).toEqual([]);
    await checkRows(database(), id, { vocabulary, actor: mei });
    expect(await numbersKept(id)).toEqual([2, 3]);
    await discardImport(database(), id, mei);
    expect(await numbersKept(id)).toEqual([]);
  });

  it("is made when it is written where an older release read the row", async () => {
    const id = await lookedThrough(database(), mei, table());
    await database().delete(importDrafts).where(eq(importDrafts.import, id));
    await database().execute(sql`update import_rows set project = null where import = ${id}`);
    expect(await apply(id)).toBe(2);
    expect(await searched(id)).toHaveLength(2);
  });
});

const spelt = { alias: true, pinyin: false, initials: false };
