import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import type { Database } from "../client";
import { publish } from "../projects/publish";
import { readDraft } from "../projects/read-draft";
import { sendToReview } from "../projects/review";
import { saveDraft } from "../projects/save-draft";
import { listsOf } from "../projects/testing/lists-of";
import { newForm, project } from "../projects/testing/register";
import { rows } from "../query";
import { importRows } from "../schema/imports";
import { forEachDatabase } from "../testing/databases";
import { applyImport } from "./apply";
import { decideAll, decideRows, discardImport, mapColumns, mendRows } from "./change";
import { checkRows } from "./check-rows";
import { judgedRows } from "./judged";
import { listImports } from "./list-imports";
import { readImport } from "./record";
import { headings, lookedThrough } from "./testing/spreadsheet";
import { projectOf, trial } from "./testing/trial";
import { undoImport } from "./undo";

forEachDatabase("An import", (database) => {
  const { vocabulary, known, own, apply, counts, projectsOf, count, table } = trial(database);
  let mei: Actor;
  beforeEach(() => {
    mei = known().mei;
  });

  it("becomes drafts of whoever brought it, with everything that the rows say", async () => {
    const [row = [], other = []] = table();
    const id = await lookedThrough(database(), mei, [row.with(1, `京东方；${own("新公司")}`), other]);
    expect(await counts(id)).toEqual({ new: 2 });
    expect(await apply(id)).toBe(2);
    const [first = "", second = ""] = await projectsOf(id);
    const draft = await readDraft(database(), first ?? "", mei);
    expect(draft).toMatchObject({
      version: 1,
      state: "draft",
      open: true,
      writers: [mei.id],
      editions: ["SCE-2019"],
    });
    const [agreement] = draft?.document.agreements ?? [];
    expect(agreement).toMatchObject({ dateSigned: "2019-08-26", amount: { min: "1100000000" } });
    expect(agreement?.parties.map(({ organization }) => organization)).toEqual([
      known().boe,
      expect.any(String),
    ]);
    const next = await readDraft(database(), second ?? "", mei);
    expect(next?.document.agreements[0]?.parties[0]?.organization).toBe(agreement?.parties[1]?.organization);
    const mine = (await listsOf(database(), mei)).mine.map((item) => item.project);
    expect(mine).toEqual(expect.arrayContaining([first, second]));
  });

  it("is found and counted like drafts that were saved one by one", async () => {
    const id = await lookedThrough(database(), mei, table());
    await apply(id);
    const [first] = await projectsOf(id);
    const draft = await readDraft(database(), first ?? "", mei);
    const alone = await saveDraft(
      database(),
      { project: null, basedOn: 0, document: draft?.document ?? project(), submission: randomUUID() },
      mei,
    );
    const kept = await rows<{ position: object; draft: object; version: object }>(
      database(),
      sql`select to_jsonb(p) - 'project' as position, to_jsonb(d) - array['project', 'saved_at'] as draft,
          to_jsonb(v) - array['project', 'saved_at'] as version
        from draft_positions p join drafts d using (project) join draft_versions v using (project)
        where project in (${first}, ${alone.project})`,
    );
    expect(kept).toHaveLength(2);
    expect(kept[0]).toEqual(kept[1]);
  });

  it("can be published by a second person, and not by the one who brought it", async () => {
    const id = await lookedThrough(database(), mei, table());
    await apply(id);
    const draft = { project: (await projectsOf(id))[0] ?? "", version: 1 };
    await sendToReview(database(), draft, mei);
    await expect(publish(database(), draft, mei)).rejects.toThrow("second-person-needed");
    await expect(publish(database(), draft, known().luc)).resolves.toMatchObject({ version: 1 });
  });

  it("adds nothing when the same table comes again, in another order, under another name, or mended", async () => {
    const [first = [], second = []] = table();
    const faulty = [own("坏日期"), "", "", "1,200", "2019-08-26", "", ""];
    const id = await lookedThrough(database(), mei, [first, second, faulty]);
    await mendRows(database(), id, new Map([[4, { amount: "1200" }]]), mei);
    await checkRows(database(), id, { vocabulary, actor: mei });
    expect(await apply(id)).toBe(3);
    const before = await count("projects");
    const again = await lookedThrough(database(), mei, [second, faulty, first]);
    expect(await counts(again)).toEqual({ known: 3 });
    await expect(apply(again)).rejects.toThrow("import-not-ready");
    const mended = faulty.with(3, "1200");
    expect(await counts(await lookedThrough(database(), known().luc, [mended]))).toEqual({ known: 1 });
    const sameNumber = first.with(0, own("改了名字的工厂"));
    expect(await counts(await lookedThrough(database(), mei, [sameNumber]))).toEqual({ known: 1 });
    expect(await count("projects")).toBe(before);
  });

  it("sent twice at the same moment is brought in once", async () => {
    const [one, two] = [
      await lookedThrough(database(), mei, table()),
      await lookedThrough(database(), mei, table()),
    ];
    const before = (await count("projects")) ?? 0;
    const outcomes = await Promise.allSettled([apply(one), apply(one), apply(two)]);
    const done = outcomes.filter(({ status }) => status === "fulfilled").length;
    expect(done).toBeGreaterThan(0);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason.reason).toMatch(/^import-/);
    expect(await count("projects")).toBe(before + 2);
  });

  it("brings in all rows or none", async () => {
    const before = await count("projects");
    const id = await lookedThrough(database(), mei, [...table(), [own("坏"), "", "", "很多", "", "", ""]]);
    expect(await counts(id)).toEqual({ new: 2, faulty: 1 });
    await expect(apply(id)).rejects.toThrow("import-not-ready");
    expect(await count("projects")).toBe(before);
    await decideRows(database(), id, new Map([[4, "out"]]), mei);
    expect(await apply(id)).toBe(2);
  });

  it("is read again only where it was changed, and wholly where its columns were", async () => {
    const id = await lookedThrough(database(), mei, [...table(), [own("坏"), "", "", "很多", "", "", ""]]);
    await mendRows(database(), id, new Map([[4, { amount: "3亿" }]]), mei);
    expect(await counts(id)).toEqual({ new: 2, unchecked: 1 });
    await mendRows(database(), id, new Map([[4, { dateSigned: "2019" }]]), mei);
    await checkRows(database(), id, { vocabulary, actor: mei });
    expect(await counts(id)).toEqual({ new: 3 });
    const record = await readImport(database(), id, mei);
    const mapping = headings.map((_, at) => (at === 0 ? ("title" as const) : null));
    await mapColumns(
      database(),
      id,
      { mapping, defaults: { ...record?.defaults, where: "SCE-2019/" } as never },
      mei,
    );
    expect(await counts(id)).toEqual({ unchecked: 3 });
    const next = await lookedThrough(database(), mei, [[own("别的"), "", "", "无法读的金额", "", "", ""]]);
    expect(await counts(next)).toEqual({ new: 1 });
    const usual = { mapping: record?.mapping ?? [], defaults: record?.defaults as never };
    await mapColumns(database(), next, usual, mei);
  });

  it("takes of whole rows that are sent back only what was changed; the rest follows its columns", async () => {
    const id = await lookedThrough(database(), mei, [
      ...table(),
      [own("坏"), " 一家 ", "DE", "很多", "2019", "", ""],
    ]);
    const mended = async () => {
      const [row] = await judgedRows(database(), id, ["faulty", "unchecked"], { limit: 1 });
      return row?.mended;
    };
    const { version } = (await readImport(database(), id, mei)) ?? {};
    const sent = { title: own("坏"), investors: "一家", amount: "很多" };
    await mendRows(database(), id, new Map([[4, sent]]), mei);
    expect(await mended()).toEqual({});
    expect(await counts(id)).toEqual({ new: 2, faulty: 1 });
    expect(await readImport(database(), id, mei)).toMatchObject({ version });
    await mendRows(database(), id, new Map([[4, { ...sent, amount: "3亿", dateSigned: "" }]]), mei);
    expect(await mended()).toEqual({ amount: "3亿", dateSigned: "" });
    expect(await counts(id)).toEqual({ new: 2, unchecked: 1 });
  });

  describe("of what may be known already", () => {
    it("leaves out the same title with a shared party, and asks about similar ones", async () => {
      await saveDraft(database(), newForm(projectOf(own("存储芯片制造基地"), known().infineon)), mei);
      const id = await lookedThrough(database(), mei, [
        [own("存储芯片制造基地"), "Infineon Technologies", "DE", "", "", "", ""],
        [`${own("存储芯片制造基地")}二期`, "Infineon Technologies", "DE", "", "", "", ""],
        [own("存储芯片制造基地"), "", "", "5亿", "", "", ""],
        ["养老服务中心", "Infineon Technologies", "DE", "", "", "", ""],
      ]);
      expect(await counts(id)).toEqual({ same: 1, similar: 2, new: 1 });
      await expect(apply(id)).rejects.toThrow("import-not-ready");
      await decideAll(database(), id, "similar", "out", mei);
      await decideRows(database(), id, new Map([[3, "new"]]), mei);
      expect(await counts(id)).toEqual({ same: 1, new: 2, out: 1 });
      expect(await apply(id)).toBe(2);
    });

    it("asks about the same amount with a shared party, however differently both are titled", async () => {
      await saveDraft(database(), newForm(projectOf(own("封装测试线"), known().infineon)), mei);
      const id = await lookedThrough(database(), mei, [
        ["体育公园", "Infineon Technologies", "DE", "57亿", "", "", ""],
        ["冷链物流园", "Infineon Technologies", "DE", "58亿", "", "", ""],
      ]);
      expect(await counts(id)).toEqual({ similar: 1, new: 1 });
    });

    it("says nothing of drafts that the actor may not read", async () => {
      await saveDraft(database(), newForm(projectOf(own("秘密项目"), known().infineon)), mei);
      const id = await lookedThrough(database(), known().ana, [[own("秘密项目"), "Infineon Technologies"]], {
        where: "CF-2022/",
      });
      expect(await counts(id)).toEqual({ new: 1 });
    });

    it("counts a row that stands twice in the table once, and asks where only the title does", async () => {
      const [row = []] = table();
      const id = await lookedThrough(database(), mei, [row, row, row.with(3, "12亿").with(6, "")]);
      expect(await counts(id)).toEqual({ new: 1, twice: 1, similar: 1 });
      expect(
        (await judgedRows(database(), id, ["twice", "similar"], { limit: 9 })).map(({ above }) => above),
      ).toEqual([2, 2]);
      await decideRows(database(), id, new Map([[2, "out"]]), mei);
      expect(await counts(id)).toEqual({ out: 1, new: 1, similar: 1 });
    });
  });

  describe("is closed", () => {
    it("to everybody else while it is looked through, then to those who may not write all of it", async () => {
      const id = await lookedThrough(database(), mei, table());
      for (const stranger of [known().luc, known().ana, known().administrator, known().official]) {
        expect(await readImport(database(), id, stranger)).toBeNull();
        await expect(apply(id, stranger)).rejects.toThrow("not-found");
        await expect(mendRows(database(), id, new Map([[2, { title: "x" }]]), stranger)).rejects.toThrow(
          "not-found",
        );
        await expect(discardImport(database(), id, stranger)).rejects.toThrow("not-found");
      }
      await apply(id);
      expect(await readImport(database(), id, known().luc)).not.toBeNull();
      expect((await listImports(database(), known().ana)).map((one) => one.id)).not.toContain(id);
      for (const stranger of [known().ana, known().official])
        await expect(undoImport(database(), id, stranger)).rejects.toThrow("not-found");
    });

    it("to editions that are not the actor's, whatever the vocabulary let through", async () => {
      const before = await count("projects");
      const id = await lookedThrough(database(), known().ana, table());
      await expect(apply(id, known().ana)).rejects.toThrow("outside-your-editions");
      const outside = await lookedThrough(database(), mei, table(), { where: "/" });
      await expect(apply(outside)).rejects.toThrow("outside-your-editions");
      expect(await count("projects")).toBe(before);
    });

    it("to whoever writes no projects", async () => {
      await expect(async () => lookedThrough(database(), known().official, table())).rejects.toThrow(
        "role-needed",
      );
    });

    it("once it was discarded", async () => {
      const id = await lookedThrough(database(), mei, table());
      await discardImport(database(), id, mei);
      expect(await readImport(database(), id, mei)).toBeNull();
      const left = await database()
        .select()
        .from(importRows)
        .where(and(eq(importRows.import, id)));
      expect(left).toEqual([]);
    });
  });

  it("is not brought in when it was changed while it was prepared", async () => {
    const id = await lookedThrough(database(), mei, table());
    const before = await count("projects");
    const late: Database = Object.create(database(), {
      transaction: {
        value: async (work: Parameters<Database["transaction"]>[0]) => {
          await decideRows(database(), id, new Map([[2, "out"]]), mei);
          return database().transaction(work);
        },
      },
    });
    await expect(applyImport(late, id, { vocabulary, actor: mei })).rejects.toThrow("import-changed");
    expect(await count("projects")).toBe(before);
  });
});
