import { beforeAll, expect, it } from "vitest";
import { ProjectQuery } from "../../domain/filters";
import { looseDate } from "../../domain/loose-date";
import type { ProjectDocument } from "../../domain/project/document";
import { addOrganization } from "../organizations";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "../projects/testing/register";
import { positions } from "../schema/positions";
import { forEachDatabase } from "../testing/databases";
import { listProjects } from "./list-projects";
import { publicly } from "./read-scope";
import { walkList } from "./walk-projects";

forEachDatabase("What is found by words", (database) => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await makeRegister(database());
    for (const [title, said] of Object.entries(written()))
      await publish({ ...said, title: { en: title }, originalLanguage: "en" });
  }, 60_000);

  const signed = (date: string, organization = register.chongqing) => ({
    agreements: [agreement({ dateSigned: looseDate(date), parties: [party(organization)] })],
  });
  const written = (): Record<string, Partial<ProjectDocument>> => ({
    "A plant of another kind": { ...signed("2021"), summary: { en: "It makes robots and chips." } },
    "Robots for chip plants": signed("2018"),
    Robots: signed("2017"),
    "A school of robots": signed("2020"),
    "A hall for Infineon": signed("2016"),
    "A hall": signed("2019", register.infineon),
    "A tower": signed("2015", register.infineon),
  });

  const publish = (document: Partial<ProjectDocument>) =>
    publishAs(database(), project(document), { writer: register.mei, reviewer: register.luc });
  const titles = async (asked: Partial<ProjectQuery>) =>
    (await listProjects(database(), ProjectQuery.parse(asked), publicly)).projects.map(
      ({ titles }) => titles.en,
    );

  const chinese = async (q: string) =>
    (await listProjects(database(), ProjectQuery.parse({ q }), publicly)).projects.map(
      ({ titles }) => titles.zh,
    );

  it("stands with what is called so first, then what begins so, what has the word in its title, and the rest", async () => {
    expect(await titles({ q: "robots" })).toEqual([
      "Robots",
      "Robots for chip plants",
      "A school of robots",
      "A plant of another kind",
    ]);
  });

  it("puts a title before an organization's name, the newest signing first among equals", async () => {
    expect(await titles({ q: "infineon" })).toEqual(["A hall for Infineon", "A hall", "A tower"]);
    expect(await titles({ q: "hall INFINEON" })).toEqual(["A hall for Infineon", "A hall"]);
  });

  it("gives the record first whose reference is asked for", async () => {
    const { published } = await publish({ title: { en: "Of its own" }, originalLanguage: "en" });
    await publish({ title: { en: `Beside ${published.reference}` }, originalLanguage: "en" });
    expect((await titles({ q: published.reference.toLowerCase() })).slice(0, 2)).toEqual([
      "Of its own",
      `Beside ${published.reference}`,
    ]);
  });

  it("stands in the order that an address asks for", async () => {
    expect(await titles({ q: "infineon", sort: "signed" })).toEqual([
      "A tower",
      "A hall for Infineon",
      "A hall",
    ]);
    expect(await titles({ q: "infineon", sort: "title" })).toEqual([
      "A hall",
      "A hall for Infineon",
      "A tower",
    ]);
  });

  it("is found by Chinese words and as they sound, in the same order", async () => {
    await publish({ title: { zh: "两江新区的芯片项目" } });
    await publish({ title: { zh: "芯片项目" } });
    await publish({ title: { zh: "芯片项目二期" } });
    const inOrder = ["芯片项目", "芯片项目二期", "两江新区的芯片项目"];
    expect(await chinese("芯片项目")).toEqual(inOrder);
    expect(await chinese("xinpianxiangmu")).toEqual(inOrder);
  });

  it("hears pinyin from word to word, whole syllables only, and initials after all else", async () => {
    const named = (zh: string) =>
      addOrganization(database(), { names: { zh }, kind: "company" }, register.mei);
    const huawei = await named("华为技术有限公司");
    const committee = await named("重庆市经济和信息化委员会");
    for (const [zh, { id }] of [
      ["由委员会建设", committee],
      ["由技术公司建设", huawei],
    ] as const)
      await publish({ ...signed("2020", id), title: { zh } });
    await publish({ title: { zh: "华为技术实验室" } });
    await publish({ ...signed("2010"), title: { en: "The hwjs laboratory" }, originalLanguage: "en" });
    expect(await chinese("huawei")).toEqual(["华为技术实验室", "由技术公司建设"]);
    expect(await chinese("xinxihua")).toEqual(["由委员会建设"]);
    expect(await chinese("huawe")).toEqual([]);
    expect(await chinese("huawei jishu")).toEqual(["华为技术实验室", "由技术公司建设"]);
    expect(await chinese("hwjs")).toEqual(["The hwjs laboratory", "由技术公司建设", "华为技术实验室"]);
    expect(await chinese("hw")).toEqual([]);
  });

  it("neither finds nor counts what has all grams of a word and not the word", async () => {
    const counted = async (q: string) => {
      const { projects, total } = await listProjects(database(), ProjectQuery.parse({ q }), publicly);
      return { titles: projects.map(({ titles }) => titles.en), total };
    };
    for (const title of ["Chic hippodrome 1234 2345", "Hippodrome 12345", "半导 导体"])
      await publish({ title: { en: title }, originalLanguage: "en" });
    expect(await counted("hippodrome")).toMatchObject({ total: 2 });
    expect(await counted("chippo")).toEqual({ titles: [], total: 0 });
    expect(await counted("12345")).toEqual({ titles: ["Hippodrome 12345"], total: 1 });
    expect(await counted("半导体")).toEqual({ titles: [], total: 0 });
    expect(await counted("导体")).toEqual({ titles: ["半导 导体"], total: 1 });
  });

  it("sorts Chinese titles as they sound for readers of Chinese, as they are written for others", async () => {
    for (const zh of ["重庆排序", "安徽排序", "北京排序"]) await publish({ title: { zh } });
    const sorted = async (language: "zh" | "en") =>
      (
        await listProjects(database(), ProjectQuery.parse({ q: "排序", sort: "title" }), publicly, {
          language,
          limit: 2,
        })
      ).projects.map(({ titles }) => titles.zh);
    expect(await sorted("zh")).toEqual(["安徽排序", "北京排序"]);
    expect(await sorted("en")).toEqual(["北京排序", "安徽排序"]);
    await database().update(positions).set({ titleSounds: "" });
    expect(await sorted("zh")).toEqual(["北京排序", "安徽排序"]);
  });

  it("walks on without skipping or repeating while records are published and corrected", async () => {
    const made = await publish({ title: { en: "Ground for robots" }, originalLanguage: "en" });
    const query = ProjectQuery.parse({ q: "robots" });
    const expected = await titles({ q: "robots" });
    const walked: (string | undefined)[] = [];
    let cursor: string | null = null;
    for (let turn = 0; turn === 0 || cursor !== null; turn += 1) {
      const page = await listProjects(database(), { ...query, cursor }, publicly, { limit: 2 });
      walked.push(...page.projects.map(({ titles }) => titles.en));
      cursor = page.next;
      if (turn === 0) {
        // The one comes before the place where the walk is, the other after it.
        await publish({ title: { en: "Robots" }, originalLanguage: "en" });
        await publish({ title: { en: "Nothing" }, summary: { en: "robots" }, originalLanguage: "en" });
      }
    }
    expect(walked.filter((title) => title !== "Nothing")).toEqual(expected);
    expect(new Set(walked).size).toBe(walked.length);
    expect(made.published.reference).not.toBe("");
  });

  it("stands in the same order in a file as on the pages", async () => {
    const listed: (string | null)[] = [];
    const walk = walkList(database(), { ...ProjectQuery.parse({ q: "robots" }), language: "en" }, 2);
    for await (const some of walk) listed.push(...some.map(({ reference }) => reference));
    const page = await listProjects(database(), ProjectQuery.parse({ q: "robots" }), publicly);
    expect(listed).toEqual(page.projects.map(({ reference }) => reference));
  });

  it("is found, if last, by what an older release wrote as one text", async () => {
    const { published } = await publish({ title: { en: "Robots of old" }, originalLanguage: "en" });
    await database().update(positions).set({ searchText: "robots of old" });
    const page = await listProjects(database(), ProjectQuery.parse({ q: "robots" }), publicly, {
      limit: 100,
    });
    expect(page.projects.map(({ reference }) => reference)).toContain(published.reference);
  });
});
