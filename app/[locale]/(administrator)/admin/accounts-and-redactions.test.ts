import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { answerOf } from "@/app/_server/testing/answer";
import { drawnPage } from "@/app/_server/testing/drawn-page";
import { madeRegister } from "@/app/_server/testing/made-register";
import { strangerAsks } from "@/app/_server/testing/next-headers";
import { person } from "@/db/accounts/testing/people";
import type { Database } from "@/db/client";
import { publishAs } from "@/db/projects/testing/publish";
import { project, type TestRegister } from "@/db/projects/testing/register";
import type { Actor } from "@/domain/actor";
import { addAccount, disable, enable, giveNewPassword, saveRoles } from "./actions";
import { confirm, propose, refuse } from "./redactions/actions";

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
  const made = await madeRegister();
  ({ db, register } = made);
  second = await person(db, { administrator: "all" }, "second@example.org");
  return made.close;
}, 60_000);
beforeEach(() => {
  strangerAsks();
  signedIn.actor = register.administrator;
});

const page = async (path: string, named: object = {}, asked: object = {}) =>
  drawnPage(await import(join(import.meta.dirname, path, "page.tsx")), { locale: "en", ...named }, asked);
const faultsOf = ({
  problems = [],
}: {
  readonly problems?: readonly { path: string; sentence?: string }[];
}) => Object.fromEntries(problems.map(({ path, sentence }) => [path, sentence]));

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

it("an account's changes are told in the history, by whom", async () => {
  const all = await page("history", {}, { subject: "account" });
  for (const told of ["Kim", "New &lt;One&gt;"]) expect(all).toContain(told);
});
