import { beforeAll, expect, it } from "vitest";
import { createAccount } from "../accounts/create-account";
import { publishAs } from "../projects/testing/publish";
import { agreement, makeRegister, party, project, type TestRegister } from "../projects/testing/register";
import { forEachDatabase } from "../testing/databases";
import { type HistoryFilter, namesOfIds, readChangers, readChanges } from "./history";
import { keepDomain } from "./records";

const all: HistoryFilter = { subject: null, record: null, by: null, from: null, until: null, before: null };
const quantum = { code: "QUANTUM", labels: { en: "Quantum" }, position: 5, retired: false };

forEachDatabase("The history", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
    const by = register.administrator;
    await keepDomain(database(), { record: null, basedOn: 0 }, quantum, by);
    const was = { record: "QUANTUM", basedOn: 1 };
    await keepDomain(database(), was, { ...quantum, labels: { en: "Quanta" } }, by);
    await createAccount(database(), { email: "new@example.org", name: "New", roles: {} }, by);
    const signed = project({ agreements: [agreement({ parties: [party(register.boe)] })] });
    await publishAs(database(), signed, { writer: register.mei, reviewer: register.luc });
  });

  it("tells every change, the latest first, with who made it and what was there before", async () => {
    const told = await readChanges(database(), all, 10);
    expect(told.map(({ subject, act, by }) => [subject, act, by])).toEqual([
      ["project", "published", "Luc"],
      ["account", "created", "Kim"],
      ["domain", "changed", "Kim"],
      ["domain", "created", "Kim"],
    ]);
    expect(told[0]?.reference).toBe("SCE-2019-0001");
    expect(told[2]).toMatchObject({
      former: { labels: { en: "Quantum" } },
      document: { labels: { en: "Quanta" } },
      role: "administrator",
    });
    expect(told[3]?.former).toBeNull();
    expect(told[3]?.at).toBeInstanceOf(Date);
  });

  it("is asked by kind, record, person, days, and page by page", async () => {
    const found = async (filter: Partial<HistoryFilter>, most = 10) =>
      (await readChanges(database(), { ...all, ...filter }, most)).map(({ subject }) => subject);
    expect(await found({ subject: "domain" })).toEqual(["domain", "domain"]);
    expect(await found({ record: "QUANTUM" })).toHaveLength(2);
    expect(await found({ by: register.luc.id })).toEqual(["project"]);
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(await found({ from: tomorrow })).toEqual([]);
    expect(await found({ until: tomorrow })).toHaveLength(4);
    const [first] = await readChanges(database(), all, 1);
    expect(await found({ before: first?.id ?? 0 }, 1)).toEqual(["account"]);
  });

  it("names those who changed something, and what changes name by id", async () => {
    expect((await readChangers(database())).map(({ name }) => name)).toEqual(["Kim", "Luc"]);
    expect(await namesOfIds(database(), [register.boe])).toEqual({ [register.boe]: { zh: "京东方" } });
    expect(await namesOfIds(database(), [])).toEqual({});
  });
});
