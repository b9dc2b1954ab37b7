import { beforeAll, expect, it } from "vitest";
import type { Compared } from "../domain/signed-before/likeness";
import { saveDraft } from "./projects/save-draft";
import { publishAs } from "./projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "./projects/testing/register";
import { earlierSignings } from "./signed-before";
import { forEachDatabase } from "./testing/databases";

forEachDatabase("What may have been signed before", (database) => {
  let register: TestRegister;
  let display: string;
  let draft: string;
  beforeAll(async () => {
    register = await makeRegister(database());
    const { mei, luc, administrator, boe, infineon, chongqing } = register;
    const written = project({
      title: { zh: "京东方智慧显示产业基地项目", en: "BOE smart display base" },
      originalLanguage: "zh",
      domains: ["IC"],
      agreements: [agreement({ parties: [party(boe), party(chongqing, { role: "host" })] })],
    });
    display = (await publishAs(database(), written, { writer: mei, reviewer: luc })).project;
    const unpublished = project({
      title: { en: "Power module plant" },
      agreements: [agreement({ edition: "CF-2022", ceremony: null, parties: [party(infineon)] })],
    });
    draft = (
      await saveDraft(
        database(),
        { project: null, basedOn: 0, document: unpublished, submission: crypto.randomUUID() },
        administrator,
      )
    ).project;
  });

  const plain: Compared = { titles: [], organizations: [], domains: [], amounts: [] };
  const found = async (signing: Partial<Compared>, actor = register.mei, except: string | null = null) =>
    (await earlierSignings(database(), { ...plain, ...signing }, except, actor)).map(
      ({ project: { id } }) => id,
    );

  it("is found by a stretch of its Chinese title, within one domain", async () => {
    expect(await found({ titles: ["智慧显示产业基地"], domains: ["IC"] })).toEqual([display]);
  });

  it("is found by its partner together with the amount, and says so", async () => {
    const signing = { ...plain, organizations: [register.boe], amounts: ["CNY 5700000000"] };
    const [earlier] = await earlierSignings(database(), signing, null, register.mei);
    expect(earlier).toMatchObject({
      project: { id: display },
      likeness: { reasons: ["same-party", "same-amount"], parties: [register.boe] },
      mayAdd: true,
    });
  });

  it("is not every project of one partner, nor of one host", async () => {
    expect(await found({ organizations: [register.boe] })).toEqual([]);
    expect(await found({ organizations: [register.chongqing], domains: ["IC"] })).toEqual([]);
  });

  it("is never the project itself", async () => {
    expect(await found({ titles: ["京东方智慧显示产业基地项目"] }, register.mei, display)).toEqual([]);
  });

  it("is a draft only for those who may read it, and added to only by those who may write it", async () => {
    const signing = { titles: ["Power module plant"] };
    expect(await found(signing)).toEqual([]);
    expect(await found(signing, register.ana)).toEqual([draft]);
    const [earlier] = await earlierSignings(
      database(),
      { ...plain, titles: ["京东方智慧显示产业基地项目"] },
      null,
      register.ana,
    );
    expect(earlier).toMatchObject({ project: { id: display }, mayAdd: false });
  });

  it("is nothing where nothing telling was typed", async () => {
    expect(await found({})).toEqual([]);
    expect(await found({ titles: ["合作项目"] })).toEqual([]);
  });
});
