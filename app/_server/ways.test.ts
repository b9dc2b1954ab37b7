import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { reportSteps } from "@/app/[locale]/(follow-up)/desk/follow-up/actions";
import { dropView, keepView, nameView } from "@/app/[locale]/(official)/dashboard/views/actions";
import { verifySteps } from "@/app/[locale]/(organizer)/desk/follow-up/verify/actions";
import { answerTheReport } from "@/app/[locale]/(organizer)/desk/reports/actions";
import { sendReport } from "@/app/[locale]/(public)/report/actions";
import { person } from "@/db/accounts/testing/people";
import type { Database } from "@/db/client";
import { saveDraft } from "@/db/projects/save-draft";
import { publishAs } from "@/db/projects/testing/publish";
import {
  agreement,
  makeRegister,
  newForm,
  party,
  project,
  type TestRegister,
} from "@/db/projects/testing/register";
import { openEmbedded } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { languages } from "@/domain/languages";
import { answerOf } from "./testing/answer";
import { drawnPage } from "./testing/drawn-page";
import { strangerAsks } from "./testing/next-headers";
import { provideRegister } from "./testing/register";

const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("next/headers", () => import("./testing/next-headers"));
vi.mock("next/cache", async () => ({ ...(await import("./testing/next")), refresh: () => {} }));
vi.mock("next/navigation", () => import("./testing/next"));
vi.mock("./session", () => ({
  currentActor: async () => signedIn.actor,
  requireActor: async () => signedIn.actor,
}));
vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  ...(await import("./testing/register")),
}));

const pages = {
  report: () => import("@/app/[locale]/(public)/report/[key]/page"),
  reports: () => import("@/app/[locale]/(organizer)/desk/reports/page"),
  atTheDesk: () => import("@/app/[locale]/(organizer)/desk/reports/[number]/page"),
  views: () => import("@/app/[locale]/(official)/dashboard/views/page"),
  view: () => import("@/app/[locale]/(official)/dashboard/views/[id]/page"),
  followUp: () => import("@/app/[locale]/(follow-up)/desk/follow-up/page"),
  verify: () => import("@/app/[locale]/(organizer)/desk/follow-up/verify/page"),
};
const page = async (name: keyof typeof pages, named: object = {}, asked: object = {}) =>
  drawnPage((await pages[name]()) as Parameters<typeof drawnPage>[0], { locale: "en", ...named }, asked);

let db: Database;
let register: TestRegister;
let officer: Actor;
let made: Awaited<ReturnType<typeof publishAs>>;
beforeAll(async () => {
  const opened = await openEmbedded();
  db = opened.db;
  provideRegister(db);
  register = await makeRegister(db);
  officer = await person(db, { "follow-up-officer": ["500112"] }, "officer@example.org");
  const document = project({
    title: { zh: "两江芯片厂" },
    agreements: [agreement({ parties: [party(register.infineon)] })],
  });
  made = await publishAs(db, document, { writer: register.mei, reviewer: register.luc });
  return () => opened.close();
}, 60_000);
beforeEach(() => {
  strangerAsks({ "x-forwarded-for": "203.0.113.7" });
  signedIn.actor = null;
});

describe("a reader's report of an error", () => {
  const message = "The amount is <wrong>: it was 11 bn.";

  it("gets a page of its own that only its key opens, and an answer there", async () => {
    const { reference } = made.published;
    const { to = "" } = await answerOf(sendReport, {
      reference: reference.toLowerCase(),
      message,
      contact: "a@example.org",
    });
    const [, key = ""] = /^\/en\/report\/([\w-]{20,})$/.exec(to) ?? [];
    const own = await page("report", { key });
    expect(own).toContain("The amount is &lt;wrong&gt;");
    expect(own).toContain(`href="/en/projects/${reference}"`);
    expect(own).not.toContain("a@example.org");
    await expect(page("report", { key: `${key}x` })).rejects.toThrow("NEXT_NOT_FOUND");

    signedIn.actor = register.mei;
    const [, number = ""] = /desk\/reports\/(\d+)/.exec(await page("reports")) ?? [];
    expect(await page("atTheDesk", { number })).toContain("a@example.org");
    const silent = await answerOf(answerTheReport, { number, state: "mended", answer: " " });
    expect(silent.problems).toMatchObject([{ path: "answer", message: "missing" }]);
    expect(
      (await answerOf(answerTheReport, { number, state: "mended", answer: "Mended, <thanks>." })).to,
    ).toContain("answered");
    expect(await answerOf(answerTheReport, { number, state: "declined", answer: "No." })).toMatchObject({
      refused: "already-answered",
      values: { answer: "No." },
    });
    expect(await page("report", { key })).toContain("Mended, &lt;thanks&gt;.");
    for (const none of ["0", "01", "999", "x"])
      await expect(page("atTheDesk", { number: none })).rejects.toThrow("NOT_FOUND");
  });

  it("tells nothing of drafts: a reference that is not public is dropped", async () => {
    const { to = "" } = await answerOf(sendReport, { reference: "SCE-2019-9999", message, contact: "" });
    expect(await page("report", { key: to.split("/").at(-1) })).not.toContain("SCE-2019-9999");
  });

  it("comes back with what was typed and a sentence beside each field, in the reader's language", async () => {
    const told = await Promise.all(
      languages.map((language) =>
        answerOf(sendReport, { language, reference: "", message: "short", contact: "no address" }),
      ),
    );
    for (const { problems, values } of told) {
      expect(problems?.map(({ path }) => path)).toEqual(["message", "contact"]);
      expect(values).toMatchObject({ message: "short", contact: "no address" });
    }
    expect(new Set(told.map(({ problems }) => problems?.[0]?.sentence)).size).toBe(3);
  });

  it("is taken only so often from one network, and says when again", async () => {
    strangerAsks({ "x-forwarded-for": "198.51.100.9" });
    const answers = [];
    for (let at = 0; at < 30; at++)
      answers.push(await answerOf(sendReport, { reference: "", message, contact: "" }));
    const refused = answers.find((one) => one.refused);
    expect(refused).toMatchObject({ refused: "too-many-reports", values: { message } });
    expect(refused?.sentence).toMatch(/\d+ min/);
  });
});

describe("a saved view of the dashboard", () => {
  beforeEach(() => {
    signedIn.actor = register.official;
  });
  const idOf = (html: string) => /dashboard\/views\/([0-9a-f-]{36})"/.exec(html)?.[1] ?? "";

  it("keeps only what the dashboard understands, and is the person's own", async () => {
    expect(await page("views")).not.toContain("mailto:");
    const query = "domain=AI&nonsense=1&year=x";
    expect((await answerOf(keepView, { name: "Chips <& more>", query })).to).toContain("done=saved");
    const listed = await page("views", {}, { done: "saved" });
    expect(listed).toContain('href="/en/dashboard?domain=AI"');
    expect(listed).toContain("Chips &lt;&amp; more&gt;");
    expect(listed).not.toContain("nonsense");
    const id = idOf(listed);
    signedIn.actor = register.administrator;
    expect(await page("views")).not.toContain("Chips");
    await expect(page("view", { id })).rejects.toThrow("NEXT_NOT_FOUND");
    await answerOf(dropView, { view: id });
    expect(await answerOf(nameView, { view: id, name: "Mine" })).toMatchObject({ refused: "not-found" });
    signedIn.actor = register.official;
    expect(idOf(await page("views"))).toBe(id);
  });

  it("has a name, and one that none of the others has", async () => {
    expect((await answerOf(keepView, { name: " " })).problems).toMatchObject([
      { path: "name", message: "missing" },
    ]);
    expect((await answerOf(keepView, { name: "x".repeat(81) })).problems).toMatchObject([
      { message: "tooLong" },
    ]);
    expect(await answerOf(keepView, { name: "Chips <& more>" })).toMatchObject({
      refused: "view-name-taken",
    });
  });

  it("is called otherwise, and removed", async () => {
    const id = idOf(await page("views"));
    expect((await answerOf(nameView, { view: id, name: "Autos" })).to).toContain("done=saved");
    expect(await page("view", { id })).toContain('value="Autos"');
    expect((await answerOf(dropView, { view: id })).to).toContain("done=removed");
    expect(await page("views")).not.toContain("Autos");
  });
});

describe("a step that is reported", () => {
  const fields = (id: string, said: Record<string, string> = {}) =>
    Object.fromEntries([
      ["project", id],
      ...Object.entries({
        kind: "started",
        planned: "",
        actual: "2020-03",
        address: "https://news.example.org/begun",
        title: "Works begin",
        sourceKind: "",
        ...said,
      }).map(([name, value]) => [`${name}.${id}`, value] as const),
    ]);

  it("is entered by the officer of its unit, on lines of published projects only", async () => {
    await saveDraft(db, newForm(project({ title: { zh: "未公开的项目" } })), register.mei);
    signedIn.actor = officer;
    const table = await page("followUp");
    expect(table).toContain("两江芯片厂");
    expect(table).not.toContain("未公开的项目");
    signedIn.actor = { ...officer, roles: { "follow-up-officer": ["500113"] } };
    expect(await page("followUp")).not.toContain("两江芯片厂");
    const elsewhere = await answerOf(reportSteps, fields(made.project));
    expect(elsewhere.outcome?.sent).toBeNull();
    expect(elsewhere.outcome?.because).toHaveLength(1);
  });

  it("comes back whole while something must be mended, and nothing is sent", async () => {
    signedIn.actor = officer;
    expect((await answerOf(reportSteps, { project: made.project })).problems).toMatchObject([{ path: "" }]);
    const wrong = await answerOf(
      reportSteps,
      fields(made.project, { actual: "2999", address: "no address" }),
    );
    expect(wrong.problems?.map(({ path }) => path.split(".")[0])).toEqual(
      expect.arrayContaining(["actual", "address"]),
    );
    expect(wrong.values?.[`actual.${made.project}`]).toBe("2999");
    expect(wrong.outcome).toBeUndefined();
  });

  it("waits, with its evidence, for a second person, who verifies it", async () => {
    signedIn.actor = officer;
    const sent = await answerOf(reportSteps, fields(made.project));
    expect([sent.outcome?.left, sent.values]).toEqual([null, {}]);
    signedIn.actor = register.mei;
    const waiting = await page("verify");
    expect(waiting).toContain("https://news.example.org/begun");
    const [, line = ""] = /name="line"[^>]*value="([^"]*)"/.exec(waiting) ?? [];
    expect((await answerOf(verifySteps, {})).problems).toBeTruthy();
    const { outcomes } = await answerOf(verifySteps, { line });
    expect(outcomes).toMatchObject([{ href: `/en/projects/${made.published.reference}`, because: null }]);
    expect(await page("verify")).not.toContain('name="line"');
  });
});
