import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { renewBoards } from "@/db/figures/boards/renew";
import { listProjects } from "@/db/list/list-projects";
import { publicly } from "@/db/list/read-scope";
import { saveDraft } from "@/db/projects/save-draft";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, makeRegister, newForm, project, type TestRegister } from "@/db/projects/testing/register";
import { editions } from "@/db/schema/reference";
import { forEachDatabase } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { DashboardFilter } from "@/domain/dashboard-query";
import { looseDate } from "@/domain/loose-date";
import { type Comparison, type ComparisonAsked, readComparison } from "./read-comparison";

const unasked: ComparisonAsked = { compared: null, with: null, day: null };
const everything = DashboardFilter.parse({});

forEachDatabase("Two editions side by side", (database) => {
  let register: TestRegister;
  let official: Actor;
  beforeAll(async () => {
    register = await makeRegister(database());
    official = { ...register.official, roles: { official: "all" } };
    const { mei, luc, ana } = register;
    const all: Actor = { ...luc, roles: { organizer: "all" } };
    const held = [
      { code: "SCE-2019", starts: "2019-08-26", ends: "2019-08-29" },
      { code: "CF-2022", starts: "2022-01-17", ends: null },
    ];
    for (const { code, ...days } of held)
      await database().update(editions).set(days).where(eq(editions.code, code));
    const signed = (edition: string, day: string) => [agreement({ edition, dateSigned: looseDate(day) })];
    for (const [edition, day] of [
      ["SCE-2019", "2019-08-26"],
      ["SCE-2019", "2019-08-28"],
      ["SCE-2019", "2019"],
      ["CF-2022", "2022-01-18"],
    ] as const)
      await publishAs(database(), project({ agreements: signed(edition, day) }), {
        writer: edition === "SCE-2019" ? mei : ana,
        reviewer: all,
      });
    await saveDraft(database(), newForm(project({ agreements: signed("CF-2022", "2022-01-17") })), ana);
  });

  const read = (reader: Actor | null, said: Partial<ComparisonAsked> = {}, today = "2026-01-01") =>
    readComparison(database(), everything, reader, { ...unasked, ...said }, today);
  const counts = (found: Comparison | null) =>
    found && [found.day, found.of.figures.total.projects, found.with.figures.total.projects];

  it("are the newest that holds something and the one before it of its expo, whole", async () => {
    const found = await read(null);
    expect([found?.of.edition.code, found?.with.edition.code]).toEqual(["CF-2022", "SCE-2019"]);
    expect(counts(found)).toEqual([null, 1, 3]);
    expect([found?.of.course, found?.with.course]).toEqual([
      [0, 1, 1, 1],
      [2, 2, 3, 3],
    ]);
  });

  it("hold drafts for those who may read them, and for nobody else", async () => {
    expect(counts(await read(official))).toEqual([null, 2, 3]);
    expect(counts(await read(register.official))).toEqual([null, 1, 3]);
  });

  it("are counted up to the same day of each, that of today while the newer one is held", async () => {
    expect(counts(await read(null, { day: 1 }))).toEqual([1, 0, 2]);
    expect(counts(await read(null, {}, "2022-01-18"))).toEqual([2, 1, 2]);
    expect(counts(await read(null, { compared: "SCE-2019", with: "CF-2022", day: 3 }))).toEqual([3, 3, 1]);
  });

  it("lead to exactly their records", async () => {
    for (const day of [1, 2, 3]) {
      const found = await read(null, { day });
      for (const side of found ? [found.of, found.with] : []) {
        const { total } = await listProjects(
          database(),
          { ...side.query, sort: "-signed", cursor: null },
          publicly,
        );
        expect(total).toBe(side.figures.total.projects);
      }
    }
  });

  it("are the same from boards as from the records", async () => {
    const readAll = async () => [
      await read(null),
      await read(official),
      await read(null, { day: 1 }),
      await readComparison(database(), { ...everything, domain: ["IC"] }, official, unasked, "2026-01-01"),
    ];
    const found = await readAll();
    expect(await renewBoards(database())).toBe(true);
    expect(await readAll()).toEqual(found);
  });

  it("are compared whole where the days of one have no numbers", async () => {
    await database().update(editions).set({ starts: "2019-08" }).where(eq(editions.code, "SCE-2019"));
    const found = await read(null, { day: 1 });
    expect([...(counts(found) ?? []), found?.numbered, found?.of.course]).toEqual([null, 1, 3, false, null]);
  });

  it("are none where an edition is the first of its expo", async () => {
    expect(await read(null, { compared: "SCE-2019" })).toBeNull();
    expect(await read(null, { compared: "NONE-1" })).toBeNull();
  });
});
