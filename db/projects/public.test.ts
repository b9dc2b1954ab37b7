import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { looseDate } from "../../domain/loose-date";
import { readLaterAgreements } from "../later-agreements";
import { addOrganization, publicOrganizationNamesOf, readPublicOrganization } from "../organizations";
import { readLastChange } from "../register-state";
import { forEachDatabase } from "../testing/databases";
import { readDifference, readHistory } from "./history";
import { newestPublished, readPublicProject } from "./public";
import { readDraft } from "./read-draft";
import { saveDraft } from "./save-draft";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, newForm, party, project, type TestRegister } from "./testing/register";

forEachDatabase("The public", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const by = () => ({ writer: register.mei, reviewer: register.luc });
  const published = async (reference: string) => {
    const found = await readPublicProject(database(), reference);
    if (found?.found !== "published") throw new Error("It is not published.");
    return found.project;
  };

  it("reads a project with everything named", async () => {
    const document = project({
      agreements: [agreement({ ceremony: register.ceremony, parties: [party(register.infineon)] })],
    });
    const { published: made } = await publishAs(database(), document, by());
    const read = await published(made.reference);
    expect(read).toMatchObject({
      reference: made.reference,
      version: 1,
      edition: { id: "SCE-2019", names: { en: "Smart China Expo 2019" } },
      domains: [
        { code: "IC", labels: { en: "Integrated circuits" }, primary: true },
        { code: "AI", primary: false },
      ],
      leadUnit: { id: "500112", names: { zh: "渝北区" } },
      parties: [{ organization: { id: register.infineon, names: { zh: "Infineon Technologies" } } }],
      origins: [{ code: "DE", inferred: false, primary: true }],
      agreements: [{ class: "contract", ceremony: { names: { en: "Opening signing" }, date: "2019-08-26" } }],
      position: { class: "contract", year: 2019, amounts: [{ min: "5700000000" }] },
    });
    expect(read.updatedAt).toEqual(read.firstPublishedAt);
    expect(read.updatedAt).toBeInstanceOf(Date);
  });

  it("reads in which language a reason is; one that does not say is in the record's original", async () => {
    const repeat = { decision: "repeat" as const, actsOn: "a1", reason: "Signed again" };
    const later = { ceremony: register.ceremony, dateSigned: looseDate("2019-08-27") };
    const document = project({
      agreements: [
        agreement(),
        agreement({ ...later, key: "a2", counting: { ...repeat, reasonLanguage: "en" } }),
        agreement({ ...later, key: "a3", counting: repeat }),
      ],
    });
    const { published: made } = await publishAs(database(), document, by());
    const { agreements } = await published(made.reference);
    expect(agreements.map(({ counting }) => counting.reasonLanguage)).toEqual([null, "en", "zh"]);
    const listed = await readLaterAgreements(database(), { ceremony: register.ceremony });
    expect(listed.map(({ reasonLanguage }) => reasonLanguage)).toEqual(["en", "zh"]);
  });

  it("says with a project when the register last changed, by whatever record", async () => {
    const { published: made } = await publishAs(database(), project(), by());
    const { published: later } = await publishAs(database(), project({ title: { zh: "后来" } }), by());
    const found = await readPublicProject(database(), made.reference);
    const changed = await readLastChange(database());
    expect(found).toMatchObject({ changedAt: changed });
    expect(changed?.getTime()).toBeGreaterThanOrEqual((await published(later.reference)).updatedAt.getTime());
    expect(changed?.getTime()).toBeGreaterThan((await published(made.reference)).updatedAt.getTime());
  });

  it("finds no draft, at no address", async () => {
    const draft = await saveDraft(database(), newForm(project({ title: { zh: "秘密" } })), register.mei);
    expect(await readPublicProject(database(), draft.project)).toBeNull();
    expect(await readPublicProject(database(), "SCE-2019-9999")).toBeNull();
    expect(await readHistory(database(), draft.project)).toBeNull();
    expect(JSON.stringify(await newestPublished(database(), 100))).not.toContain("秘密");
  });

  it("never reads a withheld amount, neither now nor in the history, nor what sources say of it", async () => {
    const amount = {
      disclosure: "disclosed",
      min: "987654321",
      max: "987654321",
      currency: "CNY",
      qualifier: "exact",
      years: null,
    } as const;
    const withheld = project({
      agreements: [
        agreement({
          amount: { disclosure: "withheld", reason: "Asked for by the investor", amount },
          parties: [party(register.infineon, { committed: { amount: "987654321", currency: "CNY" } })],
        }),
      ],
      claims: [
        {
          key: "c1",
          field: "agreement:a1.amount",
          value: "987654321",
          source: "s1",
          chosen: true,
          reason: {},
          unconfirmed: false,
        },
      ],
    });
    const { project: id, published: made } = await publishAs(database(), withheld, by());
    await publishAs(database(), { ...withheld, jobs: { min: 5, max: null } }, by(), {
      project: id,
      basedOn: 1,
    });
    const read = await published(made.reference);
    expect(read.agreements[0]?.amount).toEqual({ disclosure: "withheld" });
    expect(read.position).toMatchObject({ amounts: [], withheld: true });
    const everything = JSON.stringify([
      read,
      await readHistory(database(), made.reference),
      await readDifference(database(), made.reference, { from: 1, to: 2 }),
      await newestPublished(database(), 10),
    ]);
    expect(everything).not.toContain("987654321");
    expect(everything).not.toContain("Asked for");
    const officer = { ...register.official, roles: { "follow-up-officer": ["500112"] } } as const;
    const shown = async (actor: typeof officer | typeof register.mei) =>
      JSON.stringify(await readDraft(database(), id, actor));
    expect(await shown(register.mei)).toContain("987654321");
    expect(await shown(officer)).toContain('"withheld"');
    expect(await shown(officer)).not.toContain('"min":"987654321"');
  });

  it("learns that a milestone was verified, not by whom", async () => {
    const document = project({
      milestones: [
        {
          key: "m1",
          kind: "started",
          planned: null,
          actual: looseDate("2020-03"),
          sources: [],
          note: {},
          reporter: register.mei.id,
          verifier: register.luc.id,
        },
      ],
    });
    const { published: made } = await publishAs(database(), document, by());
    const read = await published(made.reference);
    expect(read.milestones).toEqual([
      { key: "m1", kind: "started", planned: null, actual: "2020-03", verified: true, note: {}, sources: [] },
    ]);
    expect(JSON.stringify(read)).not.toContain(register.luc.id);
  });

  it("reads nothing but what is named here", async () => {
    const { published: made } = await publishAs(database(), project(), by());
    expect(Object.keys(await published(made.reference)).sort()).toEqual(
      [
        "agreements",
        "claims",
        "domains",
        "edition",
        "files",
        "firstAnnounced",
        "firstPublishedAt",
        "jobs",
        "kind",
        "leadUnit",
        "locations",
        "milestones",
        "origins",
        "originalLanguage",
        "otherUnits",
        "parties",
        "position",
        "reference",
        "sources",
        "summary",
        "title",
        "translatedByRegister",
        "unconfirmed",
        "updatedAt",
        "version",
      ].sort(),
    );
  });

  it("sees what changed between any two versions", async () => {
    const first = await publishAs(database(), project(), by());
    const again = (basedOn: number, min: number) =>
      publishAs(database(), project({ jobs: { min, max: null } }), by(), { project: first.project, basedOn });
    await again(1, 10);
    await again(2, 20);
    const { reference } = first.published;
    expect(await readDifference(database(), reference, { from: 1, to: 3 })).toEqual([
      { path: "jobs", before: null, after: { min: 20, max: null } },
    ]);
    expect(await readDifference(database(), reference, { from: 1, to: 4 })).toBeNull();
  });

  it("finds an organization once a published project names it", async () => {
    const made = await addOrganization(
      database(),
      { names: { en: "Nordic Robots AB" }, kind: "company", aliases: ["NRAB"], seat: "SE" },
      register.mei,
    );
    const document = project({ agreements: [agreement({ parties: [party(made.id)] })] });
    await saveDraft(database(), { ...newForm(document), submission: randomUUID() }, register.mei);
    expect(await readPublicOrganization(database(), made.id)).toBeNull();
    expect((await publicOrganizationNamesOf(database(), [made.id])).size).toBe(0);
    await publishAs(database(), document, by());
    const names = await publicOrganizationNamesOf(database(), [made.id, register.boe]);
    expect([...names]).toEqual([[made.id, { en: "Nordic Robots AB" }]]);
    expect(await readPublicOrganization(database(), made.id)).toEqual({
      id: made.id,
      names: { en: "Nordic Robots AB" },
      kind: "company",
      seat: "SE",
      parent: null,
      parentSince: null,
      parentUntil: null,
      aliases: ["NRAB"],
      identifiers: [],
      global500: [],
    });
    expect(await readPublicOrganization(database(), "nothing")).toBeNull();
  });
});
