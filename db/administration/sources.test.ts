import { and, asc, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { AttendanceRecord, ClaimRecord } from "../../domain/administration/edition-parts";
import { SourceRecord } from "../../domain/administration/records";
import { readEdition } from "../editions";
import { makeRegister, type TestRegister } from "../projects/testing/register";
import { revisions } from "../schema/projects";
import { referenceSources } from "../schema/reference";
import { forEachDatabase } from "../testing/databases";
import { keepAttendance } from "./attendance";
import { keepClaim } from "./edition-claims";
import { findSources, keepSource, readSource } from "./sources";

const fresh = { record: null, basedOn: 0 };
const source = (said: object = {}) => SourceRecord.parse({ kind: "press", title: "Daily", ...said });
const claim = (named: object) =>
  ClaimRecord.parse({
    ...{ edition: "CF-2022", field: "participants", values: { en: "400 guests" }, chosen: "on" },
    source: { kind: "press", title: "Daily", ...named },
  });

forEachDatabase("A source that editions name", (database) => {
  let register: TestRegister;
  const by = () => register.administrator;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const named = async (said: object) => {
    const { source: id } = await keepClaim(database(), fresh, claim(said), by());
    return id;
  };
  const told = (id: string) =>
    database()
      .select({ act: revisions.act, document: revisions.document, at: revisions.at })
      .from(revisions)
      .where(and(eq(revisions.subject, "source"), eq(revisions.record, id)))
      .orderBy(asc(revisions.version));

  it("is corrected once for all that name it; what stood before stays in its history", async () => {
    const id = await named({ title: "Herald", quote: "400 guests" });
    await keepAttendance(
      database(),
      fresh,
      AttendanceRecord.parse({
        ...{ edition: "CF-2022", measure: "companies", value: "4", qualifier: "exact", asPrinted: "4" },
        source: { kind: "press", title: "Herald", quote: "400 guests" },
      }),
      by(),
    );
    const corrected = source({
      ...{ kind: "government", title: "Herald", quote: "400 guests", date: "2022-07", language: "fr" },
    });
    await keepSource(database(), { record: id, basedOn: 1 }, corrected, by());
    const shown = await readEdition(database(), "CF-2022");
    const details = { kind: "government", date: "2022-07", language: "fr" };
    for (const said of [shown?.claims.at(-1), shown?.attendance.at(-1)])
      expect(said?.source).toMatchObject({ id, ...details });
    const history = await told(id);
    expect(history.map(({ act }) => act)).toEqual(["created", "changed"]);
    expect(history[0]?.document).toMatchObject({ kind: "press", date: null });
    expect(history[1]?.document).toMatchObject(details);
    expect(await readSource(database(), id)).toMatchObject({
      row: details,
      version: 2,
      namedBy: [
        { what: "attendance", edition: "CF-2022" },
        { what: "edition-claim", edition: "CF-2022" },
      ],
    });
  });

  it("is not corrected by the way, where a form that names it says another thing of it", async () => {
    const id = await named({ title: "Gazette", kind: "government", date: "2022-07-11", language: "fr" });
    for (const said of [{ kind: "press" }, { date: "2022" }, { language: "en" }])
      await expect(named({ title: "Gazette", kind: "government", ...said })).rejects.toThrow("source-known");
    expect(await named({ title: "Gazette", kind: "government" })).toBe(id);
    const shown = await keepClaim(database(), fresh, claim({ title: "Other" }), by());
    const emptied = claim({ title: "Gazette", kind: "government", date: "2022-07-11" });
    const change = keepClaim(database(), { record: shown.id, basedOn: 1 }, emptied, by());
    await expect(change).rejects.toThrow("source-known");
    expect(await told(id)).toHaveLength(1);
  });

  it("cannot become another that is kept already, nor be changed unseen", async () => {
    await named({ title: "Morning" });
    const id = await named({ title: "Mornig" });
    const taken = keepSource(database(), { record: id, basedOn: 1 }, source({ title: "Morning" }), by());
    await expect(taken).rejects.toThrow("code-taken");
    const late = keepSource(database(), { record: id, basedOn: 0 }, source({ title: "Noon" }), by());
    await expect(late).rejects.toThrow("record-changed");
    expect((await readSource(database(), id))?.row.title).toBe("Mornig");
  });

  it("is corrected by administrators alone, and comes in with what names it only", async () => {
    const id = await named({ title: "Evening" });
    for (const other of [register.mei, register.official])
      expect(() => keepSource(database(), { record: id, basedOn: 1 }, source(), other)).toThrow(
        "role-needed",
      );
    expect(() => keepSource(database(), fresh, source(), by())).toThrow("not-found");
    for (const record of ["x", register.ceremony]) {
      expect(await readSource(database(), record)).toBeNull();
      const gone = keepSource(database(), { record, basedOn: 0 }, source(), by());
      await expect(gone).rejects.toThrow("not-found");
    }
  });

  it("that came in before sources had a history is told as of the record that first named it", async () => {
    const [old] = await database()
      .insert(referenceSources)
      .values({ kind: "press", title: "Almanac" })
      .returning();
    const id = await named({ title: "Almanac" });
    expect(id).toBe(old?.id);
    const naming = await database().select().from(revisions).where(eq(revisions.subject, "edition-claim"));
    const first = naming.find(({ document }) => Object(document).source === id);
    await keepSource(
      database(),
      { record: id, basedOn: 0 },
      source({ title: "Almanac", kind: "reprint" }),
      by(),
    );
    const [before, after] = await told(id);
    expect(before).toMatchObject({ act: "created", document: { kind: "press" }, at: first?.at });
    expect(after).toMatchObject({ act: "changed", document: { kind: "reprint" } });
  });

  it("is found by words of its title, address or quote, the newest first", async () => {
    await named({ title: "Echo of 2020", date: "2020", quote: "ten deals" });
    await named({ title: "Echo of 2021", date: "2021-03", address: "https://echo.example/a_b" });
    const found = async (text: string, most = 10) =>
      (await findSources(database(), text, most)).map(({ title, uses }) => [title, uses]);
    expect(await found("echo OF")).toEqual([
      ["Echo of 2021", 1],
      ["Echo of 2020", 1],
    ]);
    expect(await found("echo of", 1)).toHaveLength(1);
    expect(await found("ten deals")).toEqual([["Echo of 2020", 1]]);
    expect(await found("a_b")).toEqual([["Echo of 2021", 1]]);
    expect(await found("a%b\u0000")).toEqual([]);
    expect((await found("")).length).toBeGreaterThan(5);
  });
});
