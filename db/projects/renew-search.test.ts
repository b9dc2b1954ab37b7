import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { ProjectQuery } from "../../domain/filters";
import { looseDate } from "../../domain/loose-date";
import type { Database } from "../client";
import { listProjects } from "../list/list-projects";
import { publicly } from "../list/read-scope";
import { rows } from "../query";
import { draftPositions, positions } from "../schema/positions";
import { settings } from "../schema/reference";
import { forEachDatabase, openPostgres } from "../testing/databases";
import { beginning, beginSearched, isSearchRenewed, type RenewedTo, renewSearch } from "./renew-search";
import { saveDraft } from "./save-draft";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, newForm, party, project, type TestRegister } from "./testing/register";

forEachDatabase("What an older release wrote to be searched", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  }, 60_000);

  const publish = (zh: string) =>
    publishAs(
      database(),
      project({
        title: { zh },
        agreements: [agreement({ dateSigned: looseDate("2019"), parties: [party(register.infineon)] })],
      }),
      { writer: register.mei, reviewer: register.luc },
    );
  const found = async (q: string) =>
    (await listProjects(database(), ProjectQuery.parse({ q }), publicly)).projects.map(
      ({ titles }) => titles.zh,
    );
  const outdate = async () => {
    const old = { searchText: "an older text", grams: ["old"], titleSounds: "" };
    await database().update(positions).set(old);
    await database().update(draftPositions).set(old);
  };
  const searched = (db: Database) =>
    rows<{ text: string; grams: string[]; sounds: string; kind: string }>(
      db,
      sql`select search_text as text, grams, title_sounds as sounds, kind from positions
        union all select search_text, grams, title_sounds, kind from draft_positions order by text`,
    );
  async function renewAll(): Promise<number> {
    let steps = 0;
    for (let at: RenewedTo | null = beginning; at !== null; steps += 1) {
      if (steps > 50) throw new Error("The renewal does not come to an end.");
      at = await renewSearch(database(), at);
    }
    return steps;
  }

  it("is written anew, published or not, as this release writes it, and kept as done", async () => {
    await publish("芯片项目");
    await publish("机器人项目");
    await saveDraft(database(), newForm(project({ title: { zh: "未公布项目" } })), register.mei);
    const before = await searched(database());
    expect(await isSearchRenewed(database())).toBe(false);
    await outdate();
    expect(await found("jiqiren")).toEqual([]);
    await renewAll();
    expect(await found("jiqiren")).toEqual(["机器人项目"]);
    expect(await found("infineon")).toHaveLength(2);
    expect(await searched(database())).toEqual(before);
    expect(await isSearchRenewed(database())).toBe(true);
  });

  it("is not to be done in a register that begins empty, and is where something is older", async () => {
    await database().delete(settings).where(eq(settings.name, "searched-as"));
    await beginSearched(database());
    expect(await isSearchRenewed(database())).toBe(false);
    let renewed = false;
    const emptied = database().transaction(async (tx) => {
      await tx.execute(sql`truncate positions, draft_positions cascade`);
      await beginSearched(tx);
      renewed = await isSearchRenewed(tx);
      tx.rollback();
    });
    await expect(emptied).rejects.toThrow("Rollback");
    expect(renewed).toBe(true);
    await renewAll();
  });

  it("is done again where it was written by another rule than this release's", async () => {
    await database().update(settings).set({ value: 0 }).where(eq(settings.name, "searched-as"));
    expect(await isSearchRenewed(database())).toBe(false);
    await renewAll();
    expect(await isSearchRenewed(database())).toBe(true);
  });

  it("touches no row that stands as it should, and moves no figure", async () => {
    const marks = () =>
      rows<{ mark: string }>(database(), sql`select xmin::text as mark from positions order by id`);
    const moves = () =>
      rows<{ moves: number }>(database(), sql`select count(*)::int as moves from figure_moves`);
    const before = [await marks(), await moves()];
    await renewAll();
    expect([await marks(), await moves()]).toEqual(before);
  });

  it("goes on from where it came to, a bounded number at a time", async () => {
    const first = await renewSearch(database(), beginning);
    expect(first?.table).toBe("positions");
    const [last] = await rows<{ id: string }>(database(), sql`select max(id)::text as id from positions`);
    expect(first?.after).toBe(last?.id);
    expect(await renewSearch(database(), first ?? beginning)).toEqual({
      table: "draft_positions",
      after: "",
    });
  });
});

it("waits for nobody who writes a record, and comes back to it", async () => {
  const opened = await openPostgres();
  try {
    const register = await makeRegister(opened.db);
    const by = { writer: register.mei, reviewer: register.luc };
    await publishAs(opened.db, project({ title: { zh: "芯片项目" } }), by);
    const held = await publishAs(opened.db, project({ title: { zh: "机器人项目" } }), by);
    await opened.db.update(positions).set({ searchText: "an older text" });
    const texts = () =>
      rows<{ text: string }>(opened.db, sql`select search_text as text from positions order by id`);
    await opened.db.transaction(async (tx) => {
      await tx.execute(sql`select from projects where reference = ${held.published.reference} for update`);
      const reached = await renewSearch(opened.db, beginning);
      expect(await renewSearch(opened.db, reached ?? beginning)).toEqual(reached);
      expect((await texts()).map(({ text }) => text === "an older text")).toEqual([false, true]);
    });
    await renewSearch(opened.db, beginning);
    expect((await texts()).map(({ text }) => text === "an older text")).toEqual([false, false]);
  } finally {
    await opened.close();
  }
}, 60_000);
