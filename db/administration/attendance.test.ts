import { and, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { AttendanceRecord } from "../../domain/administration/records";
import { readEdition } from "../editions";
import { makeRegister, type TestRegister } from "../projects/testing/register";
import { revisions } from "../schema/projects";
import { referenceSources } from "../schema/reference";
import { forEachDatabase } from "../testing/databases";
import { addAttendance, listAttendance, removeAttendance } from "./attendance";
import { listCeremonies, listDomains, listExpos, listUnits } from "./lists";

const claim = (title: string, said: object = {}) =>
  AttendanceRecord.parse({
    measure: "companies",
    value: "843",
    qualifier: "exact",
    asPrinted: "843 companies",
    source: { kind: "press", title },
    ...said,
  });

forEachDatabase("What sources say of attendance", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const say = (title: string, said: object = {}, by = register.administrator, edition = "SCE-2019") =>
    addAttendance(database(), edition, claim(title, said), by);
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
      await expect(say("Other", {}, other)).rejects.toThrow("role-needed");
    await expect(say("Other", {}, register.administrator, "NO-2099")).rejects.toThrow("not-found");
  });

  it("goes again, with its history left", async () => {
    const gone = (await listAttendance(database(), "SCE-2019")).find(
      ({ source }) => source.title === "Evening",
    );
    const id = gone?.id ?? "";
    await expect(removeAttendance(database(), id, register.mei)).rejects.toThrow("role-needed");
    expect(await removeAttendance(database(), id, register.administrator)).toBe("SCE-2019");
    await expect(removeAttendance(database(), id, register.administrator)).rejects.toThrow("not-found");
    await expect(removeAttendance(database(), "x", register.administrator)).rejects.toThrow("not-found");
    const told = await database()
      .select({ act: revisions.act })
      .from(revisions)
      .where(and(eq(revisions.subject, "attendance"), eq(revisions.record, id)))
      .orderBy(revisions.id);
    expect(told.map(({ act }) => act)).toEqual(["created", "removed"]);
  });
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
