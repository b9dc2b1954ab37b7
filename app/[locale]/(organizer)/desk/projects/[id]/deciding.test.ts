import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { answerOf } from "@/app/_server/testing/answer";
import { drawnPage } from "@/app/_server/testing/drawn-page";
import { madeRegister } from "@/app/_server/testing/made-register";
import { strangerAsks } from "@/app/_server/testing/next-headers";
import type { Database } from "@/db/client";
import { publishAs, sendAs } from "@/db/projects/testing/publish";
import { agreement, party, project, type TestRegister } from "@/db/projects/testing/register";
import type { Actor } from "@/domain/actor";
import { languages } from "@/domain/languages";
import { publishBatch } from "../../review/actions";
import { comment, resolve } from "./comments/actions";
import { confirmToMerge, proposeToMerge, refuseToMerge } from "./merge/actions";
import { publishProject, sendProjectBack, takeProjectBack } from "./review/actions";
import { confirm, propose, refuse } from "./withdraw/actions";

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
  signedIn.actor = register.luc;
});

const titled = (zh: string) =>
  project({ title: { zh }, agreements: [agreement({ parties: [party(register.infineon)] })] });
const inReview = async (zh: string) => {
  const { project: id, version } = await sendAs(db, titled(zh), register.mei);
  return { project: id, version: String(version) };
};
const published = (zh: string) => publishAs(db, titled(zh), { writer: register.mei, reviewer: register.luc });
const page = async (path: string, id: string) =>
  drawnPage(await import(join(import.meta.dirname, path, "page.tsx")), { locale: "en", id });

describe("a version in review", () => {
  it("is published by a second person only, and leads to its public page", async () => {
    const read = await inReview("待发布的项目");
    signedIn.actor = register.mei;
    expect(await answerOf(publishProject, read)).toMatchObject({ refused: "second-person-needed" });
    signedIn.actor = register.ana;
    expect((await answerOf(publishProject, read)).refused).toMatch(/^(outside-your-editions|not-found)$/);
    signedIn.actor = register.luc;
    const { to } = await answerOf(publishProject, read);
    expect(to).toMatch(/^\/en\/projects\/SCE-2019-\d{4}$/);
    expect((await answerOf(publishProject, read)).to).toBe(to);
    expect(await page("review", read.project)).toContain(`href="${to}"`);
    signedIn.actor = register.ana;
    expect((await answerOf(publishProject, read)).refused).toMatch(/^(outside-your-editions|not-found)$/);
  });

  it("leads nowhere when it was taken back before it could be published", async () => {
    const read = await inReview("取回后的项目");
    signedIn.actor = register.mei;
    await answerOf(takeProjectBack, read);
    signedIn.actor = register.luc;
    expect(await answerOf(publishProject, read)).toMatchObject({ refused: "not-in-review" });
  });

  it("that is no longer the newest leads back to what changed since it was read", async () => {
    const read = await inReview("又改过的项目");
    const changed = await sendAs(db, titled("又改过的项目二"), register.mei, {
      project: read.project,
      basedOn: 1,
    });
    expect(changed.version).toBeGreaterThan(Number(read.version));
    const { to } = await answerOf(publishProject, read);
    expect(to).toBe(`/en/desk/projects/${read.project}/review?read=${read.version}`);
  });

  it("goes back to its writer with a comment, which must say what is to be mended", async () => {
    const read = await inReview("要退回的项目");
    const silent = await answerOf(sendProjectBack, { ...read, comment: "  " });
    expect(silent).toMatchObject({ refused: "comment-needed", values: { comment: "  " } });
    const long = await answerOf(sendProjectBack, { ...read, comment: "x".repeat(5001) });
    expect(long.problems).toMatchObject([{ path: "comment", message: "tooLong" }]);
    const sent = await answerOf(sendProjectBack, { ...read, comment: "Name the <source>." });
    expect(sent.to).toBe("/en/desk?done=sent-back");
    signedIn.actor = register.mei;
    expect(await page(".", read.project)).toContain("Name the &lt;source&gt;.");
  });

  it("is taken back by those who may write it, and by nobody else", async () => {
    const read = await inReview("要取回的项目");
    signedIn.actor = register.ana;
    expect((await answerOf(takeProjectBack, read)).refused).toBeTruthy();
    signedIn.actor = register.mei;
    expect((await answerOf(takeProjectBack, read)).to).toBe(`/en/desk/projects/${read.project}`);
  });

  it("is approved for a time that is still to come, on the clocks of the register's zone", async () => {
    const read = await inReview("定时公开的项目");
    for (const language of languages) {
      const wrong = await answerOf(publishProject, {
        ...read,
        when: "later",
        language,
        day: "soon",
        time: "9",
      });
      expect(wrong.problems?.map(({ path }) => path)).toEqual(["day", "time"]);
      for (const { sentence } of wrong.problems ?? []) expect(sentence).toMatch(/[.。]$/);
    }
    const past = { day: "2019-08-26", time: "09:00" };
    expect(await answerOf(publishProject, { ...read, when: "later", ...past })).toMatchObject({
      refused: "opening-past",
      values: past,
    });
    expect(
      await answerOf(publishProject, { ...read, when: "later", day: "2999-02-31", time: "09:00" }),
    ).toMatchObject({
      refused: "opening-past",
    });
    const later = await answerOf(publishProject, {
      ...read,
      when: "later",
      day: "2999-01-02",
      time: "09:00",
    });
    expect(later.to).toBe(`/en/desk/projects/${read.project}/review`);
  });
});

describe("many versions in review", () => {
  it("are published each by the rules of one, and told one by one", async () => {
    const reads = [await inReview("成批一"), await inReview("成批二")];
    const own = await sendAs(db, titled("自己写的"), register.luc);
    const line = [...reads.map((read) => `${read.project}:${read.version}`), `${own.project}:${own.version}`];
    const { outcomes } = await answerOf(publishBatch, { line });
    expect(outcomes?.map(({ href }) => href !== null)).toEqual([true, true, false]);
    expect(outcomes?.[2]).toMatchObject({
      title: "自己写的",
      because: expect.stringContaining("somebody else"),
    });
    expect((await answerOf(publishBatch, {})).problems).toHaveLength(1);
    expect((await answerOf(publishBatch, { line: "x" })).problems).toHaveLength(1);
  });
});

describe("a withdrawal", () => {
  it("needs a reason and a second person", async () => {
    const { project: id, published: told } = await published("要撤下的项目");
    expect(await answerOf(propose, { project: id, reason: " " })).toMatchObject({ refused: "reason-needed" });
    expect((await answerOf(propose, { project: id, reason: "It was <never> signed" })).to).toContain(
      `${id}/withdraw`,
    );
    const proposal = /name="proposal" value="([^"]*)"/.exec(await page("withdraw", id))?.[1] ?? "";
    expect(await answerOf(confirm, { proposal })).toMatchObject({ refused: "second-person-needed" });
    signedIn.actor = register.mei;
    expect(await page("withdraw", id)).toContain("It was &lt;never&gt; signed");
    expect(await page(".", id)).toContain('name="submission"');
    expect((await answerOf(confirm, { proposal })).to).toBe(`/en/projects/${told.reference}`);
    expect((await answerOf(refuse, { proposal })).refused).toBeTruthy();
    const after = await page(".", id);
    expect(after).toContain(`${told.reference} was withdrawn`);
    expect(after).toContain(`href="/en/projects/${told.reference}"`);
    expect(after).not.toContain('name="submission"');
    expect(after).not.toContain(`/desk/projects/${id}/merge`);
    expect(await page("review", id)).toContain(`${told.reference} was withdrawn`);
  });

  it("may be refused, and the record stays published", async () => {
    const { project: id } = await published("不撤下的项目");
    await answerOf(propose, { project: id, reason: "Perhaps" });
    const proposal = /name="proposal" value="([^"]*)"/.exec(await page("withdraw", id))?.[1] ?? "";
    signedIn.actor = register.mei;
    expect((await answerOf(refuse, { proposal })).to).toBe("/en/desk?done=withdrawal-refused");
    expect(await page("withdraw", id)).toContain('name="reason"');
  });
});

describe("what is said about a record", () => {
  it("is said, answered and ended on its page, and nobody else's page", async () => {
    const { project: id } = await published("有人评论的项目");
    expect(await answerOf(comment, { project: id, text: " " })).toMatchObject({ refused: "comment-needed" });
    expect((await answerOf(comment, { project: id, text: "x".repeat(2001) })).problems).toHaveLength(1);
    expect((await answerOf(comment, { project: id, text: "Is this <right>?" })).to).toContain("comments");
    const asked = await page("comments", id);
    expect(await answerOf(comment, { project: id, text: "You?", to: register.official.id })).toMatchObject({
      refused: "not-found",
    });
    expect(asked).toContain("Is this &lt;right&gt;?");
    const thread = /name="answers" value="([^"]*)"/.exec(asked)?.[1] ?? "";
    signedIn.actor = register.mei;
    await answerOf(comment, { project: id, text: "Yes.", answers: thread });
    expect(await page("comments", id)).toMatch(/Is this &lt;right&gt;\?[\s\S]*Yes\./);
    signedIn.actor = register.ana;
    expect((await answerOf(comment, { project: id, text: "Mine?" })).refused).toBeTruthy();
    expect((await answerOf(resolve, { project: id, id: thread })).refused).toBeTruthy();
    signedIn.actor = register.mei;
    expect((await answerOf(resolve, { project: id, id: thread })).to).toContain("comments");
    expect(await page("comments", id)).not.toContain('name="answers"');
  });
});

describe("a merge", () => {
  it("is proposed by one and confirmed by another; one's address then leads to the other's", async () => {
    const [ending, staying] = [await published("并入的项目"), await published("留下的项目")];
    const asked = { ending: ending.project, staying: staying.project, "decision.a1": "repeat" };
    expect(await answerOf(proposeToMerge, { ...asked, reason: "" })).toMatchObject({
      refused: "reason-needed",
    });
    const unsaid = await answerOf(proposeToMerge, {
      ...asked,
      "decision.a1": "excluded",
      "why.a1": "",
      reason: "Once",
    });
    expect(unsaid.problems).toMatchObject([{ path: "why.a1", message: "missing" }]);
    expect((await answerOf(proposeToMerge, { ...asked, reason: "Signed once" })).to).toContain(
      `${ending.project}/merge`,
    );
    const proposal = /name="proposal" value="([^"]*)"/.exec(await page("merge", ending.project))?.[1] ?? "";
    expect(await answerOf(confirmToMerge, { proposal })).toMatchObject({ refused: "second-person-needed" });
    signedIn.actor = register.mei;
    expect(await page("merge", ending.project)).toContain("Signed once");
    expect((await answerOf(confirmToMerge, { proposal })).to).toBe(
      `/en/projects/${staying.published.reference}`,
    );
    expect((await answerOf(refuseToMerge, { proposal })).refused).toBeTruthy();
  });
});
