import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Amount } from "../../domain/amount";
import { looseDate } from "../../domain/loose-date";
import { agreementParties, agreements, claims, partyOrigins, projectUnits } from "../schema/parts";
import { positions } from "../schema/positions";
import { projects, revisions } from "../schema/projects";
import { forEachDatabase } from "../testing/databases";
import { readHistory } from "./history";
import { newestPublished, readPublicProject } from "./public";
import { publish } from "./publish";
import { sendToReview } from "./review";
import { saveDraft } from "./save-draft";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, newForm, party, project, type TestRegister } from "./testing/register";

forEachDatabase("Publishing", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  const by = () => ({ writer: register.mei, reviewer: register.luc });
  const positionsOf = (id: string) =>
    database().select().from(positions).where(eq(positions.project, id)).orderBy(asc(positions.version));

  it("holds a hundred of the largest amounts added up", async () => {
    const most = "9".repeat(18);
    const amount = { ...agreement().amount, min: most, max: most } as Amount;
    const increases = [...Array(99).keys()].map((at) =>
      agreement({
        ...{ key: `a${at + 2}`, amount, parties: [], dateSigned: looseDate("2020-01-02") },
        counting: { decision: "increase", actsOn: "a1", reason: null },
      }),
    );
    const document = project({ agreements: [agreement({ amount }), ...increases] });
    const { project: id } = await publishAs(database(), document, by());
    expect(await positionsOf(id)).toMatchObject([{ amountMins: [String(100n * BigInt(most))] }]);
  });

  it("writes the parts of the document", async () => {
    const document = project({
      agreements: [
        agreement({ parties: [party(register.infineon), party(register.boe, { role: "partner" })] }),
      ],
      claims: [
        {
          key: "c1",
          field: "agreement:a1.amount",
          value: "57亿元",
          source: "s1",
          chosen: true,
          reason: {},
          unconfirmed: false,
        },
      ],
    });
    const { project: id } = await publishAs(database(), document, by());
    expect(await database().select().from(agreements).where(eq(agreements.project, id))).toMatchObject([
      { key: "a1", class: "contract", decision: "first", amountMin: "5700000000.0000", currency: "CNY" },
    ]);
    expect(
      await database().select().from(agreementParties).where(eq(agreementParties.project, id)),
    ).toHaveLength(2);
    expect(await database().select().from(partyOrigins).where(eq(partyOrigins.project, id))).toHaveLength(2);
    expect(await database().select().from(projectUnits).where(eq(projectUnits.project, id))).toMatchObject([
      { unit: "500112", lead: true },
    ]);
    expect(await database().select().from(claims).where(eq(claims.project, id))).toHaveLength(1);
  });

  it("writes a position that is found by what the document names", async () => {
    const document = project({
      agreements: [
        agreement({
          ceremony: register.ceremony,
          parties: [
            party(register.infineon),
            party(register.boe, { origins: [{ code: "CN-BJ", inferred: true, primary: false }] }),
            party(register.chongqing, {
              role: "not-stated",
              origins: [{ code: "CN-CQ", inferred: false, primary: false }],
            }),
          ],
          amount: {
            disclosure: "disclosed",
            min: "1.5",
            max: null,
            currency: "EUR",
            qualifier: "at-least",
            years: null,
          },
        }),
      ],
    });
    const { project: id, published } = await publishAs(database(), document, by());
    const [position] = await positionsOf(id);
    expect(position).toMatchObject({
      reference: published.reference,
      class: "contract",
      year: 2019,
      month: "2019-08",
      signedFrom: "2019-08-26",
      edition: "SCE-2019",
      currencies: ["EUR"],
      amountMins: ["1.5"],
      amountMaxs: [null],
      amountQualifiers: ["at-least"],
      amountCny: null,
      domains: ["IC", "AI"],
      origins: ["DE", "CN-BJ"],
      statedOrigins: ["DE"],
      areas: ["foreign", "mainland"],
      statedAreas: ["foreign"],
      ceremonies: [register.ceremony],
      modes: ["on-site"],
      organizations: [register.infineon, register.boe, register.chongqing],
      standing: "signed",
      titleEn: "芯片项目",
    });
    expect(position?.grams).toEqual(expect.arrayContaining(["芯片", "京东", "boe"]));
    expect(position?.searchText).toContain("infineon");
  });

  it("counts references from 1 in each edition, and outside any in each year", async () => {
    const outside = (year: string) =>
      project({ agreements: [agreement({ edition: null, dateSigned: looseDate(year) })] });
    const administrators = {
      writer: register.administrator,
      reviewer: { ...register.luc, roles: { administrator: "all" } },
    } as const;
    const references = [];
    for (const year of ["2017", "2018-03", "2017-11-02"])
      references.push((await publishAs(database(), outside(year), administrators)).published.reference);
    expect(references).toEqual(["X-2017-0001", "X-2018-0001", "X-2017-0002"]);
  });

  it("never gives a number twice, also to eight at once", async () => {
    const drafts = await Promise.all(
      Array.from({ length: 8 }, () => saveDraft(database(), newForm(project()), register.mei)),
    );
    for (const draft of drafts) await sendToReview(database(), draft, register.mei);
    const published = await Promise.all(drafts.map((draft) => publish(database(), draft, register.luc)));
    const numbers = published
      .map(({ reference }) => Number(reference.slice(-4)))
      .sort((one, other) => one - other);
    const [first = 0] = numbers;
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, n) => first + n));
  });

  it("once, however often it is asked for", async () => {
    const draft = await saveDraft(database(), newForm(project()), register.mei);
    await sendToReview(database(), draft, register.mei);
    const results = await Promise.allSettled([1, 2, 3].map(() => publish(database(), draft, register.luc)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await positionsOf(draft.project)).toHaveLength(1);
  });

  it("keeps nothing and gives the number back when a write fails", async () => {
    const draft = await saveDraft(database(), newForm(project()), register.mei);
    await sendToReview(database(), draft, register.mei);
    const failing = database().transaction(async (tx) => {
      await publish(tx, draft, register.luc);
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await positionsOf(draft.project)).toEqual([]);
    const { published } = await publishAs(database(), project(), by());
    const again = await publish(database(), draft, register.luc);
    expect(Number(again.reference.slice(-4))).toBe(Number(published.reference.slice(-4)) + 1);
  });

  describe("a correction", () => {
    const corrected = project({ title: { zh: "芯片项目", en: "Chip project" }, domains: ["IC"] });
    const publishTwice = async () => {
      const first = await publishAs(database(), project(), by());
      const second = await publishAs(database(), corrected, by(), { project: first.project, basedOn: 1 });
      return { ...second, reference: first.published.reference };
    };

    it("is read by nobody outside until it is published", async () => {
      const { project: id, published } = await publishAs(database(), project(), by());
      const change = { project: id, basedOn: 1, document: corrected, submission: randomUUID() };
      const draft = await saveDraft(database(), change, register.luc);
      const title = async () => {
        const found = await readPublicProject(database(), published.reference);
        return found?.found === "published" ? found.project.title : null;
      };
      expect(await title()).toEqual({ zh: "芯片项目" });
      expect(await readHistory(database(), published.reference)).toHaveLength(1);
      await sendToReview(database(), draft, register.luc);
      await expect(publish(database(), draft, register.luc)).rejects.toThrow("second-person-needed");
      // Mei wrote what is published already, and nothing since.
      await publish(database(), draft, register.mei);
      expect(await title()).toEqual({ zh: "芯片项目", en: "Chip project" });
    });

    it("keeps reference and first publication, and adds a version", async () => {
      const { project: id, published, reference } = await publishTwice();
      expect(published).toMatchObject({ reference, version: 2, touched: { domains: ["IC", "AI"] } });
      const [row] = await database().select().from(projects).where(eq(projects.id, id));
      expect(row).toMatchObject({ state: "published", version: 2, reference });
      expect(row?.publishedAt?.getTime()).toBeGreaterThanOrEqual(row?.firstPublishedAt?.getTime() ?? 0);
    });

    it("ends one position at the instant at which the next begins", async () => {
      const { project: id } = await publishTwice();
      const [before, after] = await positionsOf(id);
      expect(before).toMatchObject({ version: 1, domains: ["IC", "AI"] });
      expect(after).toMatchObject({ version: 2, domains: ["IC"], validTo: null });
      expect(before?.validTo).toEqual(after?.validFrom);
      expect(after?.firstPublishedAt).toEqual(before?.validFrom);
    });

    it("tells in the history what changed, by role and not by person", async () => {
      const { reference } = await publishTwice();
      const history = await readHistory(database(), reference);
      expect(history?.map(({ version, act, role }) => [version, act, role])).toEqual([
        [1, "published", "organizer"],
        [2, "corrected", "organizer"],
      ]);
      expect(history?.[1]?.changes).toEqual([
        { path: "title.en", before: null, after: "Chip project" },
        { path: "domains", before: ["IC", "AI"], after: ["IC"] },
      ]);
      expect(JSON.stringify(history)).not.toContain(register.luc.id);
    });

    it("leaves every revision as it was: the database refuses to change one", async () => {
      const { project: id } = await publishTwice();
      const kept = await database()
        .select()
        .from(revisions)
        .where(eq(revisions.record, id))
        .orderBy(asc(revisions.version));
      expect(kept.map(({ document }) => (document as { domains: string[] }).domains)).toEqual([
        ["IC", "AI"],
        ["IC"],
      ]);
      await expect(
        database().update(revisions).set({ reason: "x" }).where(eq(revisions.record, id)),
      ).rejects.toThrow();
      await expect(database().delete(revisions).where(eq(revisions.record, id))).rejects.toThrow();
    });

    it("belongs to the editions of what is published, too", async () => {
      const both = { ...register.mei, roles: { organizer: ["SCE-2019", "CF-2022"] } } as const;
      const { project: id } = await publishAs(database(), project(), by());
      const moved = project({
        agreements: [agreement({ edition: "CF-2022", dateSigned: looseDate("2022-08") })],
      });
      const draft = await saveDraft(
        database(),
        { project: id, basedOn: 1, document: moved, submission: randomUUID() },
        both,
      );
      await sendToReview(database(), draft, both);
      await expect(publish(database(), draft, register.ana)).rejects.toThrow("outside-your-editions");
      const published = await publish(database(), draft, register.administrator);
      expect(published.touched.editions).toEqual(["CF-2022", "SCE-2019"]);
    });
  });

  it("puts the latest first among the newest", async () => {
    const { published } = await publishAs(database(), project({ title: { zh: "最新" } }), by());
    const [newest] = await newestPublished(database(), 3);
    expect(newest).toMatchObject({
      reference: published.reference,
      titles: { fr: "最新" },
      amounts: [{ currency: "CNY", min: "5700000000", max: "5700000000", qualifier: "exact" }],
    });
  });
});
