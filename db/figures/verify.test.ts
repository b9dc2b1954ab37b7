import { and, eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { type CountedBy, countedProject } from "../../domain/counting/counted-project";
import { publish } from "../projects/publish";
import { sendToReview } from "../projects/review";
import { saveDraft } from "../projects/save-draft";
import {
  agreement,
  makeRegister,
  newForm,
  party,
  project,
  type TestRegister,
} from "../projects/testing/register";
import { confirmWithdrawal, proposeWithdrawal } from "../projects/withdraw";
import { rows } from "../query";
import { loadSample } from "../sample/load";
import { figureBoards, figureSums } from "../schema/figures";
import { positions } from "../schema/positions";
import { forEachDatabase } from "../testing/databases";
import { renewBoards } from "./boards/renew";
import { rebuildFigures } from "./rebuild";
import { addUpMoves } from "./settle";
import { verifyFigures } from "./verify";

forEachDatabase("Verifying the figures", (database) => {
  let register: TestRegister;
  const publishOne = async (title: string) => {
    const { mei, luc, infineon, chongqing, ceremony } = register;
    const parties = [party(infineon), party(chongqing, { role: "not-stated" })];
    const document = project({ title: { zh: title }, agreements: [agreement({ ceremony, parties })] });
    const draft = await saveDraft(database(), newForm(document), mei);
    await sendToReview(database(), draft, mei);
    await publish(database(), draft, luc);
    return draft;
  };

  beforeAll(async () => {
    register = await makeRegister(database());
    const { mei, luc } = register;
    const corrected = await publishOne("甲");
    const document = project({ domains: ["AI"], agreements: [agreement({ type: "framework-agreement" })] });
    const change = { project: corrected.project, basedOn: corrected.version, document };
    const next = await saveDraft(database(), { ...change, submission: crypto.randomUUID() }, mei);
    await sendToReview(database(), next, mei);
    await publish(database(), next, luc);
    await publishOne("乙");
    const { project: withdrawn } = await publishOne("丙");
    const { proposal } = await proposeWithdrawal(database(), { project: withdrawn, reason: "twice" }, mei);
    await confirmWithdrawal(database(), proposal, luc);
  });

  it("finds every figure as the records have it, after corrections and withdrawals", async () => {
    const { asked, differences } = await verifyFigures(database());
    expect(differences).toEqual([]);
    expect(asked).toBeGreaterThan(60);
  });

  it("recounts by another version of the rules from the same records, and finds what it changes and nothing else", async () => {
    /** A version for this test only: a framework agreement is no more counted than an announcement heard of. */
    const withoutFrameworks: CountedBy = (document, given) => {
      const counted = countedProject(document, given);
      return counted.position?.class === "framework" ? { ...counted, position: null } : counted;
    };
    const now = ({ question }: { question: string }) =>
      question === "by nothing, whole, CNY, inferred in, now";
    const { asked, differences } = await verifyFigures(database(), withoutFrameworks);
    const { asked: askedByOne } = await verifyFigures(database(), countedProject);
    expect(asked).toBe(askedByOne);
    expect(differences.filter(now)).toEqual([
      expect.objectContaining({ figure: "total", shown: "2", recounted: "1" }),
      expect.objectContaining({ figure: "total framework", recounted: null }),
      expect.objectContaining({ figure: "{}", shown: "2", recounted: "1" }),
      expect.objectContaining({ figure: "{} framework", recounted: null }),
    ]);
    expect(differences.filter(({ figure }) => figure === "total contract")).toEqual([]);
  });

  it("names each figure that they do not bear out", async () => {
    await database()
      .update(positions)
      .set({ domains: ["IC"] })
      .where(eq(positions.titleZh, "乙"));
    const { differences } = await verifyFigures(database());
    expect(differences).toContainEqual({
      question: "by domain, whole, CNY, inferred in, now",
      figure: '{"domain":"AI"}',
      shown: "1",
      recounted: "2",
    });
  });

  it("finds sums that were changed behind the register's back, until they are added up anew", async () => {
    await database()
      .update(positions)
      .set({ domains: ["IC", "AI"] })
      .where(eq(positions.titleZh, "乙"));
    await database().transaction(addUpMoves);
    await database().update(figureSums).set({ projects: 7 }).where(eq(figureSums.of, "all"));
    const { differences } = await verifyFigures(database());
    expect(differences.map(({ figure }) => figure)).toContain("total");
    await rebuildFigures(database());
    expect((await verifyFigures(database())).differences).toEqual([]);
    await database().delete(figureBoards);
  });

  it("finds the same sums whether they were added up at once or in pieces", async () => {
    const sums = async () =>
      (await database().select().from(figureSums)).map((row) => JSON.stringify(row)).sort();
    await rebuildFigures(database());
    const atOnce = await sums();
    for (const piece of [1, 2]) {
      await rebuildFigures(database(), piece);
      expect(await sums()).toEqual(atOnce);
    }
    expect(atOnce.length).toBeGreaterThan(20);
    await database().delete(figureBoards);
  });

  it("is added up anew by a planner that knows how many positions there are", async () => {
    await rebuildFigures(database());
    const [known] = await rows<{ planned: number; there: number }>(
      database(),
      sql`select reltuples::int as planned, (select count(*)::int from positions) as there
        from pg_class where oid = 'positions'::regclass`,
    );
    expect(known?.planned).toBe(known?.there);
    await database().delete(figureBoards);
  });

  it("finds boards that were changed behind the register's back, until they are made anew", async () => {
    const without = await verifyFigures(database());
    expect(await renewBoards(database())).toBe(true);
    const { asked, differences: none } = await verifyFigures(database());
    expect(none).toEqual([]);
    expect(asked).toBeGreaterThan(without.asked + 10);
    const ofDomain = and(eq(figureBoards.of, "domain"), eq(figureBoards.value, "AI"));
    await database()
      .update(figureBoards)
      .set({ body: "{}" })
      .where(and(ofDomain, eq(figureBoards.part, "crossed")));
    const { differences } = await verifyFigures(database());
    expect(differences).toContainEqual({
      question: "board of domain AI",
      figure: '{"domain":"AI","origin":"DE"}',
      shown: null,
      recounted: '{"projects":1}',
    });
    await rebuildFigures(database());
    expect((await verifyFigures(database())).differences).toEqual([]);
  });
});

forEachDatabase("The figures of the sample register", (database) => {
  it("are those of its records", { timeout: 120_000 }, async () => {
    await loadSample(database());
    await renewBoards(database());
    expect((await verifyFigures(database())).differences).toEqual([]);
  });
});
