import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { answerOf } from "@/app/_server/testing/answer";
import { drawnPage } from "@/app/_server/testing/drawn-page";
import { madeRegister } from "@/app/_server/testing/made-register";
import { strangerAsks } from "@/app/_server/testing/next-headers";
import type { Database } from "@/db/client";
import { publishAs } from "@/db/projects/testing/publish";
import { project, type TestRegister } from "@/db/projects/testing/register";
import type { Actor } from "@/domain/actor";
import { languages } from "@/domain/languages";
import { removeDomain, saveDomain } from "./domains/actions";
import { saveEdition } from "./editions/actions";
import { removeExpo, saveExpo } from "./expos/actions";
import { saveOriginName, takeOriginName } from "./origins/actions";
import { saveRate, takeRate } from "./rates/actions";
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
beforeAll(async () => {
  const made = await madeRegister();
  ({ db, register } = made);
  return made.close;
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

it("every change is told in the history, by whom, and can be narrowed to one record", async () => {
  const all = await page("history");
  expect(all).toContain("Kim");
  for (const made of ["West China Fair 2026", "Our &lt;Germany&gt;"]) expect(all).toContain(made);
  const one = await page("history", {}, { subject: "edition", record: "WCIF-2026" });
  expect(one).toContain("West China Fair 2026");
  expect(one).not.toContain("Our &lt;Germany&gt;");
  expect(await page("history", {}, { subject: "edition", record: "NONE" })).toContain(
    "No change answers to this.",
  );
});
