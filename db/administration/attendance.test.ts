import { and, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { AttendanceRecord } from "../../domain/administration/edition-parts";
import { readEdition } from "../editions";
import { makeRegister, type TestRegister } from "../projects/testing/register";
import { revisions } from "../schema/projects";
import { referenceSources } from "../schema/reference";
import { forEachDatabase } from "../testing/databases";
import { keepAttendance, listAttendance, readAttendance, removeAttendance } from "./attendance";
import { listCeremonies, listDomains, listExpos, listUnits } from "./lists";

const claim = (title: string, said: object = {}) =>
  AttendanceRecord.parse({
    edition: "SCE-2019",
    measure: "companies",
    value: "843",
    qualifier: "exact",
    asPrinted: "843 companies",
    source: { kind: "press", title },
    ...said,
  });

const fresh = { record: null, basedOn: 0 };

forEachDatabase("What sources say of attendance", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const say = (title: string, said: object = {}, by = register.administrator) =>
    keepAttendance(database(), fresh, claim(title, said), by);
  const heard = async () =>
    (await listAttendance(database(), "SCE-2019")).map(({ value, chosen, source }) => [
      source.title,
      value,
      chosen,
    ]);

  it("stands side by side, and the register follows one of each measure", async () => {
    await say("Daily", { chosen: "on" });
    await say("Gazette", { value: "900", qualifier: "at-least", chosen: "on" });
    await say("Evening", { value: "", asPrinted: "hundreds of companies" });
    await say("Daily", { measure: "global-500", value: "30", chosen: "on" });
    expect(await heard()).toEqual(
      expect.arrayContaining([
        ["Daily", 843, false],
        ["Gazette", 900, true],
        ["Evening", null, false],
        ["Daily", 30, true],
      ]),
    );
    const edition = await readEdition(database(), "SCE-2019");
    expect(edition?.attendance).toHaveLength(4);
  });

  it("names a source once, however often it speaks, and is refused where it said so already", async () => {
    const daily = and(eq(referenceSources.title, "Daily"), eq(referenceSources.kind, "press"));
    expect(await database().select().from(referenceSources).where(daily)).toHaveLength(1);
    await expect(say("Daily")).rejects.toThrow("code-taken");
  });

  it("is written by administrators, of an edition that is there", async () => {
    for (const other of [register.mei, register.official])
      await expect(async () => say("Other", {}, other)).rejects.toThrow("role-needed");
    await expect(say("Other", { edition: "NO-2099" })).rejects.toThrow("not-found");
  });

  it("is changed where it stands, and the one that it takes over from is followed no more", async () => {
    const before = await saidBy("Evening");
    const seen = { record: before.id, basedOn: 1 };
    const by = register.administrator;
    const changed = claim("Evening", { value: "910", asPrinted: "910 companies", chosen: "on" });
    await keepAttendance(database(), seen, changed, by);
    expect(await heard()).toEqual(
      expect.arrayContaining([
        ["Evening", 910, true],
        ["Gazette", 900, false],
        ["Daily", 30, true],
      ]),
    );
    expect(await readAttendance(database(), "SCE-2019", before.id)).toMatchObject({
      row: { id: before.id, value: 910, asPrinted: "910 companies" },
      version: 2,
    });
    await expect(keepAttendance(database(), seen, changed, by)).rejects.toThrow("record-changed");
    const now = { record: before.id, basedOn: 2 };
    await expect(keepAttendance(database(), now, claim("Daily"), by)).rejects.toThrow("code-taken");
    for (const record of ["x", register.ceremony])
      await expect(keepAttendance(database(), { ...now, record }, changed, by)).rejects.toThrow("not-found");
  });

  it("is read in its own edition alone", async () => {
    const { id } = await saidBy("Evening");
    expect(await readAttendance(database(), "SCE-2020", id)).toBeNull();
    for (const other of ["x", register.ceremony])
      expect(await readAttendance(database(), "SCE-2019", other)).toBeNull();
  });

  it("goes again, with its history left", async () => {
    const { id } = await saidBy("Evening");
    const seen = { record: id, basedOn: 2 };
    const by = register.administrator;
    await expect(async () => removeAttendance(database(), seen, register.mei)).rejects.toThrow("role-needed");
    await expect(removeAttendance(database(), { record: id, basedOn: 1 }, by)).rejects.toThrow(
      "record-changed",
    );
    expect(await removeAttendance(database(), seen, by)).toBe("SCE-2019");
    for (const record of [id, "x", null])
      await expect(removeAttendance(database(), { record, basedOn: 0 }, by)).rejects.toThrow("not-found");
    const told = await database()
      .select({ act: revisions.act })
      .from(revisions)
      .where(and(eq(revisions.subject, "attendance"), eq(revisions.record, id)))
      .orderBy(revisions.id);
    expect(told.map(({ act }) => act)).toEqual(["created", "changed", "removed"]);
  });

  async function saidBy(title: string) {
    const found = (await listAttendance(database(), "SCE-2019")).find(({ source }) => source.title === title);
    if (!found) throw new Error(`${title} says nothing.`);
    return found;
  }
});

forEachDatabase("The lists of an administrator", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });

  it("hold every reference record, with what hangs on it", async () => {
    expect(await listExpos(database())).toMatchObject([{ code: "SCE", editions: 2 }]);
    expect(await listDomains(database())).toMatchObject([
      { code: "AI", projects: 0, retired: false },
      { code: "IC", projects: 0, retired: false },
    ]);
    expect(await listUnits(database())).toMatchObject([{ code: "500112", parentNames: null }]);
    expect((await listCeremonies(database(), null)).map(({ id }) => id)).toEqual([register.ceremony]);
    expect(await listCeremonies(database(), "CF-2022")).toEqual([]);
    expect(await listCeremonies(database(), "SCE-2019")).toMatchObject([
      { date: "2019-08-26", mode: "on-site" },
    ]);
  });
});
