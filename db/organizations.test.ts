import { and, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { looseDate } from "../domain/loose-date";
import { organizationsOfNames } from "./imports/organizations-of-names";
import { organizationMarks } from "./organization-marks";
import { organizationKey } from "./organization-names";
import {
  addOrganization,
  findOrganizations,
  organizationByName,
  organizationNamesOf,
  organizationsByName,
} from "./organizations";
import { publishAs } from "./projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "./projects/testing/register";
import { addRevision } from "./revisions";
import { organizationIdentifiers, organizationNames, organizations } from "./schema/organizations";
import { revisions } from "./schema/projects";
import { forEachDatabase } from "./testing/databases";

it("A name is looked up without case, accents, widths, spaces and punctuation", () => {
  expect(organizationKey("Société Générale, S.A.")).toBe("societegeneralesa");
  expect(organizationKey("ＢＯＥ 京东方")).toBe("boe京东方");
});

forEachDatabase("Organizations", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const found = async (text: string, limit = 10) =>
    (await findOrganizations(database(), text, limit)).map(({ id }) => id);

  it("are found by how a name or an alias begins, then by what it contains", async () => {
    const solar = await addOrganization(
      database(),
      { names: { en: "Solar Infineon Joint Venture" }, kind: "company" },
      register.mei,
    );
    expect(await found("infineon")).toEqual([register.infineon, solar.id]);
    expect(await found("BOE tech")).toEqual([register.boe]);
    expect(await found("东方")).toEqual([register.boe]);
    expect(await found("infineon", 1)).toEqual([register.infineon]);
    expect(await found(" %_ ")).toEqual([]);
    expect(await found("nobody")).toEqual([]);
  });

  it("are found by the pinyin of their Chinese names and by an identifier", async () => {
    expect(await found("jingdong")).toEqual([register.boe]);
    await database()
      .insert(organizationIdentifiers)
      .values({ organization: register.boe, scheme: "USCC", value: "911100001011016602" });
    expect(await found("9111 0000 1011 0166 02")).toEqual([register.boe]);
  });

  it("are found by the initials of their Chinese names, from any syllable on", async () => {
    expect(await found("jdf")).toEqual([register.boe]);
    expect(await found("df")).toEqual([register.boe]);
    expect(await found("jf")).toEqual([]);
    expect(await organizationByName(database(), "jdf")).toBeNull();
  });

  it("are not found by letters that stand across the syllables of a name", async () => {
    expect(await found("dongfang")).toEqual([register.boe]);
    expect(await found("ngdong")).toEqual([]);
    expect(await found("ongfang")).toEqual([]);
  });

  it("of one name are all told, and an identifier tells them apart", async () => {
    const db = database();
    const [one, other] = await Promise.all(
      ["Twin One", "Twin Two"].map((en) =>
        addOrganization(db, { names: { en }, kind: "company" }, register.mei),
      ),
    );
    const ids = [one?.id ?? "", other?.id ?? ""];
    await db
      .insert(organizationNames)
      .values(ids.map((organization) => ({ organization, name: "Twin", key: "twin", alias: true })));
    await db
      .insert(organizationIdentifiers)
      .values({ organization: ids[1] ?? "", scheme: "LEI", value: "5493001KJTIIGC8Y1R12" });
    expect(new Set((await organizationsByName(db, "TWIN")).map(({ id }) => id))).toEqual(new Set(ids));
    expect(await organizationsByName(db, "5493001KJTIIGC8Y1R12")).toMatchObject([{ id: ids[1] }]);
    await db
      .update(organizations)
      .set({ seat: "FR" })
      .where(eq(organizations.id, ids[0] ?? ""));
    expect(await organizationMarks(db, ids)).toEqual(
      new Map([
        [ids[0], { identifier: null, seat: "FR", naming: null }],
        [ids[1], { identifier: { scheme: "LEI", value: "5493001KJTIIGC8Y1R12" }, seat: null, naming: null }],
      ]),
    );
    expect(await organizationMarks(db, [])).toEqual(new Map());
    const names = await organizationsOfNames(db, ["Twin", "twin two", "5493 001K JTIIGC8Y1R12", "Nobody"]);
    expect(names).toEqual(
      new Map([
        ["twin", null],
        ["twintwo", ids[1]],
        ["5493001kjtiigc8y1r12", ids[1]],
      ]),
    );
  });

  it("of which nothing is known are told apart by the published projects that name them", async () => {
    const db = database();
    const signed = async (date: string) => {
      const agreements = [agreement({ dateSigned: looseDate(date), parties: [party(register.infineon)] })];
      const people = { writer: register.mei, reviewer: register.luc };
      return (await publishAs(db, project({ agreements }), people)).published;
    };
    await signed("2020");
    const { reference } = await signed("2019-08");
    const nobody = await addOrganization(db, { names: { en: "Named nowhere" }, kind: "fund" }, register.mei);
    const marks = await organizationMarks(db, [register.infineon, nobody.id]);
    expect(marks.get(register.infineon)?.naming).toEqual({ projects: 2, reference, signed: "2019-08" });
    expect(marks.get(nobody.id)?.naming).toEqual({ projects: 0, reference: null, signed: null });
  });

  it("whose names sound the same stay two", async () => {
    expect(await organizationByName(database(), "Jingdongfang")).toBeNull();
  });

  it("are known by exactly one of their names", async () => {
    expect(await organizationByName(database(), "boe  TECHNOLOGY")).toMatchObject({ id: register.boe });
    expect(await organizationByName(database(), "BOE")).toBeNull();
  });

  it("are added once, with their names and a revision, however often the form is sent", async () => {
    const form = {
      names: { en: "Alpha Labs", zh: "阿尔法" },
      kind: "institute",
      aliases: ["Alpha"],
    } as const;
    const made = await Promise.all([1, 2, 3].map(() => addOrganization(database(), form, register.mei)));
    const [first] = made;
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await organizationByName(database(), "alpha")).toEqual(first);
    expect(
      await database().select().from(organizations).where(eq(organizations.kind, "institute")),
    ).toHaveLength(1);
    const kept = await database()
      .select()
      .from(revisions)
      .where(and(eq(revisions.subject, "organization"), eq(revisions.record, first?.id ?? "")));
    expect(kept).toMatchObject([
      { act: "created", version: 1, role: "organizer", document: { kind: "institute" } },
    ]);
  });

  it("are not added by those who write no projects", async () => {
    const adding = addOrganization(database(), { names: { en: "Beta" }, kind: "company" }, register.official);
    await expect(adding).rejects.toThrow("role-needed");
  });

  it("are named by their ids", async () => {
    const names = await organizationNamesOf(database(), [register.boe, register.infineon]);
    expect(names.get(register.boe)).toEqual({ zh: "京东方" });
    expect((await organizationNamesOf(database(), [])).size).toBe(0);
  });

  it("and every reference record count their revisions from 1", async () => {
    const change = {
      subject: "domain",
      record: "AI",
      act: "changed",
      document: {},
      actor: register.administrator,
    } as const;
    expect(await addRevision(database(), change)).toBe(1);
    expect(await addRevision(database(), { ...change, reason: "Renamed" })).toBe(2);
    expect(await addRevision(database(), { ...change, record: "IC" })).toBe(1);
  });
});
