import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../../domain/actor";
import { forEachDatabase } from "../testing/databases";
import { sendBack, sendToReview } from "./review";
import { saveDraft } from "./save-draft";
import { listsOf } from "./testing/lists-of";
import { publishAs } from "./testing/publish";
import { agreement, makeRegister, newForm, project, type TestRegister } from "./testing/register";
import { listedOf, workList } from "./work-list";

forEachDatabase("The work list", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
    const { mei, luc } = register;
    const write = (zh: string) => saveDraft(database(), newForm(project({ title: { zh } })), mei);
    await write("草稿");
    await sendToReview(database(), await write("待审"), mei);
    const returned = await write("退回");
    await sendToReview(database(), returned, mei);
    await sendBack(database(), { ...returned, comment: "Which source?" }, luc);
    await publishAs(database(), project({ title: { zh: "已发布" } }), { writer: mei, reviewer: luc });
  });
  const countsOf = async (actor: Actor, dayBegan = new Date(0)) =>
    (await workList(database(), actor, { dayBegan })).counts;
  const titles = async (actor: Actor) =>
    Object.fromEntries(
      Object.entries(await listsOf(database(), actor)).map(([name, items]) => [
        name,
        items.map((item: { title: { zh?: string } }) => item.title.zh),
      ]),
    );
  const nothing = {
    mine: [],
    sentBack: [],
    inReview: [],
    toReview: [],
    waiting: [],
    toWithdraw: [],
    toMerge: [],
    published: [],
  };

  it("has for a writer what they wrote, by where it stands", async () => {
    expect(await titles(register.mei)).toEqual({
      ...nothing,
      mine: ["草稿"],
      sentBack: ["退回"],
      inReview: ["待审"],
      published: ["已发布"],
    });
  });

  it("has for a second person what others sent to review", async () => {
    expect(await titles(register.luc)).toEqual({ ...nothing, toReview: ["待审"], published: ["已发布"] });
    expect(await titles(register.administrator)).toMatchObject({ toReview: ["待审"] });
  });

  it("is empty for whoever writes elsewhere, or nowhere", async () => {
    expect(await titles(register.ana)).toEqual(nothing);
    expect(await titles(register.official)).toEqual(nothing);
  });

  it("says who saved what when, and why it was sent back", async () => {
    const { sentBack } = await listsOf(database(), register.mei);
    expect(sentBack).toMatchObject([
      {
        comment: "Which source?",
        savedBy: { name: "Mei" },
        version: 1,
        editions: ["SCE-2019"],
        originalLanguage: "zh",
      },
    ]);
    expect(sentBack[0]?.savedAt).toBeInstanceOf(Date);
  });

  it("is counted whole, and since the day began what was published", async () => {
    const counts = await countsOf(register.mei);
    expect(counts).toEqual({ mine: 1, sentBack: 1, inReview: 1, toReview: 0, publishedToday: 1 });
    expect(await countsOf(register.luc, new Date(Date.now() + 60_000))).toMatchObject({
      toReview: 1,
      publishedToday: 0,
    });
    expect(await countsOf(register.ana)).toEqual({
      ...{ mine: 0, sentBack: 0, inReview: 0, toReview: 0 },
      publishedToday: 0,
    });
  });

  it("has for everybody what they wrote a part of since it was last published, whoever saved it last", async () => {
    const { mei, luc, administrator } = register;
    const first = await saveDraft(database(), newForm(project({ title: { zh: "一人写的" } })), mei);
    const again = { ...newForm(project({ title: { zh: "两人写的" } })), project: first.project, basedOn: 1 };
    await sendToReview(database(), await saveDraft(database(), again, luc), luc);
    expect((await titles(mei)).inReview).toContain("两人写的");
    expect((await titles(luc)).inReview).toContain("两人写的");
    expect((await titles(administrator)).toReview).toContain("两人写的");
  });

  it("is looked through by edition and by words of a title", async () => {
    const found = async (edition: string | null, words: string | null) =>
      (await listsOf(database(), register.mei, { filter: { edition, words } })).mine.map(
        ({ title }) => title.zh,
      );
    expect(await found("SCE-2019", "草")).toEqual(["草稿"]);
    expect(await found("CF-2022", null)).toEqual([]);
    expect(await found(null, "100%")).toEqual([]);
  });

  it("lists the latest of a long part, and more of it where it is asked for by itself", async () => {
    const { ana } = register;
    const numbers = Array.from({ length: 22 }, (_, at) => `${at}`);
    for (const zh of numbers)
      await saveDraft(
        database(),
        newForm(project({ title: { zh }, agreements: [agreement({ edition: "CF-2022" })] })),
        ana,
      );
    const listed = async (whole: "mine" | "inReview" | null) =>
      (await listsOf(database(), ana, { whole })).mine.map(({ title }) => title.zh);
    expect(await listed(null)).toEqual(numbers.toReversed().slice(0, listedOf.each));
    expect(await listed("inReview")).toHaveLength(listedOf.each);
    expect(await listed("mine")).toEqual(numbers.toReversed());
    expect(await countsOf(ana)).toMatchObject({ mine: 22 });
  });
});
