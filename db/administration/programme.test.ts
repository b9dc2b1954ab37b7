import { and, asc, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { ProgrammeRecord } from "../../domain/administration/edition-parts";
import { readEdition } from "../editions";
import { makeRegister, type TestRegister } from "../projects/testing/register";
import { revisions } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { namesOfIds } from "./history";
import { keepProgrammeItem, listProgramme, readProgrammeItem, removeProgrammeItem } from "./programme";

const fresh = { record: null, basedOn: 0 };
const item = (said: object = {}) =>
  ProgrammeRecord.parse({
    edition: "SCE-2019",
    kind: "forum",
    titles: { en: "Cloud forum" },
    source: { kind: "press", title: "Daily", date: "2019-08" },
    ...said,
  });

forEachDatabase("A part of an edition's programme", (database) => {
  let register: TestRegister;
  const by = () => register.administrator;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const historyOf = (record: string) =>
    database()
      .select({ act: revisions.act, document: revisions.document })
      .from(revisions)
      .where(and(eq(revisions.subject, "programme-item"), eq(revisions.record, record)))
      .orderBy(asc(revisions.version));

  it("shows on the edition's page, is changed, and goes again; each change stands in the history", async () => {
    const { id } = await keepProgrammeItem(database(), fresh, item(), by());
    expect((await readEdition(database(), "SCE-2019"))?.programme).toContainEqual(
      expect.objectContaining({ id, kind: "forum", titles: { en: "Cloud forum" } }),
    );
    const changed = item({ kind: "contest", starts: "2019-08-26", source: null });
    await keepProgrammeItem(database(), { record: id, basedOn: 1 }, changed, by());
    expect(await readProgrammeItem(database(), "SCE-2019", id)).toMatchObject({
      row: { kind: "contest", starts: "2019-08-26", source: null },
      version: 2,
    });
    await keepProgrammeItem(database(), { record: id, basedOn: 2 }, changed, by());
    expect(await removeProgrammeItem(database(), { record: id, basedOn: 2 }, by())).toBe("SCE-2019");
    expect(await listProgramme(database(), "SCE-2019")).toEqual([]);
    const told = await historyOf(id);
    expect(told.map(({ act }) => act)).toEqual(["created", "changed", "removed"]);
    expect(told.at(0)?.document).toMatchObject({ kind: "forum", edition: "SCE-2019" });
  });

  it("names a source once, which the history names by its title", async () => {
    const one = await keepProgrammeItem(database(), fresh, item(), by());
    const other = await keepProgrammeItem(database(), fresh, item({ kind: "exhibition" }), by());
    const source = one.source ?? "";
    expect(other.source).toBe(source);
    expect(await namesOfIds(database(), [source])).toEqual({ [source]: { en: "Daily" } });
    expect((await listProgramme(database(), "SCE-2019")).map((row) => row.source)).toEqual([
      expect.objectContaining({ id: source, title: "Daily", date: "2019-08" }),
      expect.objectContaining({ id: source }),
    ]);
  });

  it("stays in its edition, and is read in no other", async () => {
    const { id } = await keepProgrammeItem(database(), fresh, item(), by());
    const moved = item({ edition: "CF-2022", titles: { en: "Moved" } });
    const after = await keepProgrammeItem(database(), { record: id, basedOn: 1 }, moved, by());
    expect(after).toMatchObject({ edition: "SCE-2019", titles: { en: "Moved" } });
    expect(await readProgrammeItem(database(), "CF-2022", id)).toBeNull();
    expect(await readProgrammeItem(database(), "SCE-2019", "x")).toBeNull();
  });

  it("is kept by administrators alone, of an edition that is there, as they last saw it", async () => {
    const { id } = await keepProgrammeItem(database(), fresh, item(), by());
    const seen = { record: id, basedOn: 1 };
    for (const other of [register.mei, register.official]) {
      await expect(async () => keepProgrammeItem(database(), seen, item(), other)).rejects.toThrow(
        "role-needed",
      );
      await expect(async () => removeProgrammeItem(database(), seen, other)).rejects.toThrow("role-needed");
    }
    const nowhere = keepProgrammeItem(database(), fresh, item({ edition: "NO-2099" }), by());
    await expect(nowhere).rejects.toThrow("not-found");
    const late = { record: id, basedOn: 0 };
    await expect(keepProgrammeItem(database(), late, item(), by())).rejects.toThrow("record-changed");
    await expect(removeProgrammeItem(database(), late, by())).rejects.toThrow("record-changed");
    for (const record of ["x", null, register.ceremony])
      await expect(removeProgrammeItem(database(), { record, basedOn: 0 }, by())).rejects.toThrow(
        "not-found",
      );
  });

  it("is added once where its form was sent twice, and again where it says something else", async () => {
    const twice = [item(), item()].map((said) => keepProgrammeItem(database(), fresh, said, by()));
    const [one, other] = await Promise.all(twice);
    expect(other?.id).toBe(one?.id);
    expect((await historyOf(one?.id ?? "")).map(({ act }) => act)).toEqual(["created"]);
    const elsewhere = await keepProgrammeItem(
      database(),
      fresh,
      item({ titles: { en: "Chip forum" } }),
      by(),
    );
    const unsourced = await keepProgrammeItem(database(), fresh, item({ source: null }), by());
    expect(new Set([one?.id, elsewhere.id, unsourced.id]).size).toBe(3);
    expect((await keepProgrammeItem(database(), fresh, item({ source: null }), by())).id).toBe(unsourced.id);
    for (const { id } of [one, elsewhere, unsourced].flatMap((made) => made ?? []))
      await removeProgrammeItem(database(), { record: id, basedOn: 1 }, by());
  });
});
