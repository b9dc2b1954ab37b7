import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { answerOf } from "@/app/_server/testing/answer";
import { drawnPage } from "@/app/_server/testing/drawn-page";
import { strangerAsks } from "@/app/_server/testing/next-headers";
import { useRegister } from "@/app/_server/testing/register";
import { person } from "@/db/accounts/testing/people";
import type { Database } from "@/db/client";
import { publishAs } from "@/db/projects/testing/publish";
import { makeRegister, project, type TestRegister } from "@/db/projects/testing/register";
import { openEmbedded } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { languages } from "@/domain/languages";
import { addAccount, disable, enable, giveNewPassword, saveRoles } from "./actions";
import { removeDomain, saveDomain } from "./domains/actions";
import { saveEdition } from "./editions/actions";
import { removeExpo, saveExpo } from "./expos/actions";
import { saveOriginName, takeOriginName } from "./origins/actions";
import { saveRate, takeRate } from "./rates/actions";
import { confirm, propose, refuse } from "./redactions/actions";
import { saveSettings } from "./settings/actions";
import { removeUnit, saveUnit } from "./units/actions";

const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("next/headers", () => import("@/app/_server/testing/next-headers"));
vi.mock("next/cache", () => import("@/app/_server/testing/next"));
vi.mock("next/navigation", () => import("@/app/_server/testing/next"));
vi.mock("@/app/_server/session", () => ({
  currentActor: async () => signedIn.actor,
  requireActor: async () => signedIn.actor,
}));
vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  ...(await import("@/app/_server/testing/register")),
}));

let db: Database;
let register: TestRegister;
let second: Actor;
beforeAll(async () => {
  const opened = await openEmbedded();
  db = opened.db;
  useRegister(db);
  register = await makeRegister(db);
  second = await person(db, { administrator: "all" }, "second@example.org");
  return () => opened.close();
}, 60_000);
beforeEach(() => {
  strangerAsks();
  signedIn.actor = register.administrator;
});

const fresh = { record: "", basedOn: "0" };
const page = async (path: string, named: object = {}, asked: object = {}) =>
  drawnPage(await import(join(import.meta.dirname, path, "page.tsx")), { locale: "en", ...named }, asked);
const faultsOf = ({
  problems = [],
}: {
  readonly problems?: readonly { path: string; sentence?: string }[];
}) => Object.fromEntries(problems.map(({ path, sentence }) => [path, sentence]));

describe("a domain", () => {
  const domain = { ...fresh, code: "quantum", "labels.en": "Quantum <1>", position: "30" };

  it("is added with its code in capitals, listed and shown with what is kept", async () => {
    expect((await answerOf(saveDomain, domain)).to).toBe("/en/admin/domains?done=saved");
    const listed = await page("domains", {}, { done: "saved" });
    expect(listed).toContain("Quantum &lt;1&gt;");
    expect(listed).toContain('href="/en/admin/domains/QUANTUM"');
    expect(listed).toContain("Saved.");
    const own = await page("domains/[code]", { code: "QUANTUM" });
    expect(own).toContain('value="30"');
    expect(own).toContain('name="basedOn" value="1"');
    await expect(page("domains/[code]", { code: "NONE" })).rejects.toThrow("NEXT_NOT_FOUND");
  });

  it("cannot be added twice: its code says so, with all that was typed", async () => {
    const again = await answerOf(saveDomain, { ...domain, code: "QUANTUM" });
    expect(faultsOf(again)).toEqual({ code: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(again.values).toMatchObject({ "labels.en": "Quantum <1>", position: "30" });
  });

  it("says at each field what is wrong with it, in the reader's language", async () => {
    const wrong = { ...fresh, code: "a b", "labels.en": "", position: "ten" };
    const told = await Promise.all(languages.map((language) => answerOf(saveDomain, { ...wrong, language })));
    for (const state of told)
      expect(Object.keys(faultsOf(state)).toSorted()).toEqual(["code", "labels", "position"]);
    expect(new Set(told.map((state) => faultsOf(state).labels)).size).toBe(3);
  });

  it("is changed only by whoever saw its last change", async () => {
    const changed = { ...domain, record: "QUANTUM", code: "QUANTUM", "labels.en": "Quantum" };
    expect((await answerOf(saveDomain, { ...changed, basedOn: "1" })).to).toContain("done=saved");
    const late = await answerOf(saveDomain, { ...changed, basedOn: "1", "labels.en": "Late" });
    expect(late).toMatchObject({ refused: "record-changed", values: { "labels.en": "Late" } });
  });

  it("stays while anything names it, and goes when nothing does", async () => {
    await publishAs(db, project({ domains: ["AI"] }), { writer: register.mei, reviewer: register.luc });
    expect(await answerOf(removeDomain, { record: "AI", basedOn: "0" })).toMatchObject({
      refused: "still-used",
    });
    expect((await answerOf(removeDomain, { record: "QUANTUM", basedOn: "2" })).to).toContain("done=removed");
    expect(await page("domains")).not.toContain("Quantum");
  });
});

describe("a unit", () => {
  it("stands under another, never under itself", async () => {
    const unit = { ...fresh, code: "LJ", "names.zh": "两江新区", kind: "development-zone", parent: "500112" };
    expect((await answerOf(saveUnit, unit)).to).toContain("/admin/units?done=saved");
    const listed = await page("units");
    expect(listed).toMatch(/lang="zh">两江新区[\s\S]*lang="zh">渝北区/);
    const itself = await answerOf(saveUnit, { ...unit, record: "LJ", basedOn: "1", parent: "LJ" });
    expect(Object.keys(faultsOf(itself))).toEqual(["parent"]);
    const round = {
      ...fresh,
      record: "500112",
      code: "500112",
      "names.zh": "渝北区",
      kind: "district",
      parent: "LJ",
    };
    expect(Object.keys(faultsOf(await answerOf(saveUnit, round)))).toEqual(["parent"]);
    expect((await answerOf(removeUnit, { record: "LJ", basedOn: "1" })).to).toContain("done=removed");
  });
});

describe("an expo and its editions", () => {
  const edition = {
    ...fresh,
    code: "WCIF-2026",
    "labels.en": "West China Fair 2026",
    year: "2026",
    timeZone: "Asia/Shanghai",
    coverage: "a-few",
    signatoriesKeptMonths: "24",
  };

  it("are added, and listed under one another", async () => {
    expect(
      (await answerOf(saveExpo, { ...fresh, code: "WCIF", "names.en": "West China Fair" })).to,
    ).toContain("saved");
    expect(
      Object.keys(faultsOf(await answerOf(saveExpo, { ...fresh, code: "WCIF", "names.en": "x" }))),
    ).toEqual(["code"]);
    const listed = await page("editions");
    const expo = /admin\/expos\/([0-9a-f-]{36})"[^>]*>(?:<[^>]*>)*West China Fair/.exec(listed)?.[1] ?? "";
    expect(expo).not.toBe("");
    expect((await answerOf(saveEdition, { ...edition, expo })).to).toContain("/admin/editions?done=saved");
    expect(await page("editions")).toContain('href="/en/admin/editions/WCIF-2026"');
    expect(await answerOf(removeExpo, { record: expo, basedOn: "1" })).toMatchObject({
      refused: "still-used",
    });
  });

  it("say what does not fit together: code and year, dates, a link and itself", async () => {
    const wrong = {
      ...edition,
      expo: "",
      code: "WCIF-2027",
      website: "javascript:alert(1)",
      timeZone: "Mars/Olympus",
    };
    expect(Object.keys(faultsOf(await answerOf(saveEdition, wrong))).toSorted()).toEqual(
      expect.arrayContaining(["expo", "timeZone", "website"]),
    );
    const expo = register.ceremony;
    const late = {
      ...edition,
      expo,
      code: "WCIF-2027",
      starts: "2026-09-05",
      ends: "2026-09-01",
      continues: "WCIF-2027",
    };
    expect(Object.keys(faultsOf(await answerOf(saveEdition, late))).toSorted()).toEqual([
      "continues",
      "ends",
      "year",
    ]);
  });
});

describe("a rate", () => {
  const rate = { ...fresh, currency: "eur", year: "2019", rate: "7.7255", source: "SAFE" };

  it("is kept exactly, and shown; there is one of each currency and year", async () => {
    expect(await page("rates")).toMatch(/<p class="text-soft">/);
    expect((await answerOf(saveRate, rate)).to).toContain("/admin/rates?done=saved");
    expect(await page("rates")).toMatch(/rates\/EUR-2019"[^>]*>EUR(?: |<!-- -->)+2019[\s\S]*7\.7255/);
    expect(Object.keys(faultsOf(await answerOf(saveRate, rate)))).toEqual(["year"]);
    for (const [field, value] of [
      ["rate", "0"],
      ["rate", "7,7"],
      ["currency", "CNY"],
      ["year", "19"],
      ["asOf", "2019"],
      ["source", " "],
    ] as const)
      expect(Object.keys(faultsOf(await answerOf(saveRate, { ...rate, [field]: value }))), field).toEqual([
        field,
      ]);
    expect((await answerOf(takeRate, { record: "EUR-2019", basedOn: "1" })).to).toContain("done=removed");
  });
});

describe("what the register says of itself", () => {
  const settings = { ...fresh, zone: "Asia/Shanghai", sizeBands: "1, 5, 10" };

  it("is kept, and shown in its form again", async () => {
    const said = {
      ...settings,
      "publisher.zh": "市政府 <办>",
      licenceAddress: "https://example.org/l",
      sizeBands: "1，5；50",
    };
    expect((await answerOf(saveSettings, said)).to).toContain("/admin/settings?done=saved");
    const html = await page("settings");
    expect(html).toContain('value="市政府 &lt;办&gt;"');
    expect(html).toContain('value="1, 5, 50"');
    for (const [field, value] of [
      ["zone", "Nowhere"],
      ["sizeBands", "5, 1"],
      ["sizeBands", ""],
      ["licenceAddress", "ftp://example.org"],
    ] as const)
      expect(
        Object.keys(faultsOf(await answerOf(saveSettings, { ...settings, [field]: value }))),
        value,
      ).toEqual([field]);
  });

  it("calls an origin by a name of its own, and as everybody does again", async () => {
    expect(
      (await answerOf(saveOriginName, { ...fresh, code: "DE", "names.en": "Our <Germany>" })).to,
    ).toContain("saved");
    expect(await page("origins")).toContain("Our &lt;Germany&gt;");
    expect((await answerOf(takeOriginName, { record: "DE", basedOn: "1" })).to).toContain("removed");
    expect(await page("origins")).not.toContain("Our &lt;Germany&gt;");
  });
});

describe("an account", () => {
  const made = { name: "New <One>", email: "New@Example.org", roles: "organizer", organizer: "SCE-2019" };
  const idIn = (html: string) =>
    /admin\/accounts\/([0-9a-f-]{36})"[^>]*>New &lt;One&gt;/.exec(html)?.[1] ?? "";

  it("is made with a password that is shown once and kept nowhere on its page", async () => {
    const { shown, values } = await answerOf(addAccount, made);
    expect(shown?.secret).toMatch(/^\S.{10,}$/);
    expect(JSON.stringify(values)).not.toContain(shown?.secret ?? "");
    const listed = await page(".");
    expect(listed).toContain("New &lt;One&gt;");
    expect(listed).not.toContain(shown?.secret ?? "");
    expect(await answerOf(addAccount, made)).toMatchObject({
      refused: "email-taken",
      values: { name: "New <One>" },
    });
  });

  it("needs for each role what it is limited to", async () => {
    const wrong = await answerOf(addAccount, {
      ...made,
      email: "x",
      roles: ["organizer", "official"],
      organizer: [],
    });
    expect(Object.keys(faultsOf(wrong)).toSorted()).toEqual(expect.arrayContaining(["email"]));
    const scoped = await answerOf(addAccount, { ...made, email: "other@example.org", roles: ["official"] });
    expect(Object.keys(faultsOf(scoped))).toEqual(["official"]);
  });

  it("gets other roles and another password, is disabled and enabled again", async () => {
    const account = idIn(await page("."));
    expect(
      (await answerOf(saveRoles, { account, roles: "official", official: "*" })).shown?.title,
    ).toBeTruthy();
    expect(await page("accounts/[id]", { id: account })).toMatch(/checked=""[^>]*value="official"/);
    expect((await answerOf(giveNewPassword, { account })).shown?.secret).toBeTruthy();
    expect((await answerOf(disable, { account })).to).toBe(`/en/admin/accounts/${account}`);
    expect(await page("accounts/[id]", { id: account })).toMatch(/disabled/i);
    expect((await answerOf(enable, { account })).to).toBe(`/en/admin/accounts/${account}`);
    await expect(page("accounts/[id]", { id: "x" })).rejects.toThrow("NEXT_NOT_FOUND");
  });

  it("that alone administers the register stays its administrator", async () => {
    expect((await answerOf(disable, { account: register.administrator.id })).refused).toBe(undefined);
    signedIn.actor = second;
    expect(await answerOf(disable, { account: second.id })).toMatchObject({ refused: "last-administrator" });
    expect(await answerOf(saveRoles, { account: second.id, roles: "official", official: "*" })).toMatchObject(
      {
        refused: "last-administrator",
      },
    );
  });
});

describe("what must not be known", () => {
  it("is proposed by one administrator and blanked by another, with the reason beside its fields", async () => {
    const document = project({ title: { zh: "红线项目" }, summary: { zh: "某人的私人电话" } });
    const { project: id, published } = await publishAs(db, document, {
      writer: register.mei,
      reviewer: register.luc,
    });
    expect(await page("redactions")).toContain("text-soft");
    expect(await page("redactions", {}, { reference: "none" })).not.toContain('name="fields"');
    const asked = await page("redactions", {}, { reference: ` ${published.reference.toLowerCase()} ` });
    expect(asked).toMatch(/name="fields"[^>]*value="summary"/);
    const nothing = await answerOf(propose, { project: id, reason: " " });
    expect(Object.keys(faultsOf(nothing)).toSorted()).toEqual(["fields", "reason"]);
    expect((await answerOf(propose, { project: id, fields: "summary", reason: "Private" })).to).toContain(
      "proposed",
    );
    const own = await page("redactions");
    expect(own).toContain(published.reference);
    const proposal = /name="proposal" value="([^"]*)"/.exec(own)?.[1] ?? "";
    expect(own.match(/name="proposal"/g)).toHaveLength(1);
    expect(await answerOf(confirm, { proposal })).toMatchObject({ refused: "second-person-needed" });
    signedIn.actor = second;
    expect((await page("redactions")).match(/name="proposal"/g)).toHaveLength(2);
    expect((await answerOf(confirm, { proposal })).to).toContain("done=confirmed");
    expect(await answerOf(refuse, { proposal })).toMatchObject({ refused: expect.any(String) });
  });
});

it("every change is told in the history, by whom, and can be narrowed to one record", async () => {
  const all = await page("history");
  expect(all).toContain("Kim");
  for (const made of ["West China Fair 2026", "New &lt;One&gt;"]) expect(all).toContain(made);
  const one = await page("history", {}, { subject: "edition", record: "WCIF-2026" });
  expect(one).toContain("West China Fair 2026");
  expect(one).not.toContain("New &lt;One&gt;");
  expect(await page("history", {}, { subject: "edition", record: "NONE" })).toContain(
    "No change answers to this.",
  );
});
