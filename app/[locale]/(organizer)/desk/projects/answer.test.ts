import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { answerOf } from "@/app/_server/testing/answer";
import { madeRegister } from "@/app/_server/testing/made-register";
import { strangerAsks } from "@/app/_server/testing/next-headers";
import type { Database } from "@/db/client";
import { readDraft } from "@/db/projects/read-draft";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, party, project, type TestRegister } from "@/db/projects/testing/register";
import type { Actor } from "@/domain/actor";
import type { FormValues } from "@/domain/form-state";
import type { ProjectForm } from "@/domain/project/form";
import { valuesOf } from "@/domain/project/form-fields";
import { formFrom } from "@/domain/project/form-of-values";
import { newForm } from "@/domain/project/form-parts";
import { sendProject } from "./actions";

const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("next/headers", () => import("@/app/_server/testing/next-headers"));
vi.mock("next/cache", () => import("@/app/_server/testing/next"));
vi.mock("next/navigation", () => import("@/app/_server/testing/next"));
vi.mock("@/app/_server/session", () => ({ currentActor: async () => signedIn.actor }));
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
  signedIn.actor = register.mei;
});

const fresh = (): ProjectForm => {
  let keys = 0;
  return newForm("zh", () => `k${++keys}`, "SCE-2019/");
};
/** What the browser sends of a new form, with a title and a known investor unless said otherwise. */
function sent(more: FormValues = {}): FormValues {
  const form = fresh();
  const [first] = form.agreements;
  const at = `agreements.${first?.key}`;
  return {
    ...valuesOf(form),
    ...{ project: "", basedOn: "0", since: "0", submission: randomUUID(), language: "en" },
    "title.zh": `项目 ${randomUUID()}`,
    [`${at}.parties.${first?.parties[0]?.key}.name`]: "Infineon Technologies",
    ...more,
  };
}
const [first] = fresh().agreements;
const investor = `agreements.${first?.key}.parties.${first?.parties[0]?.key}`;
const where = `agreements.${first?.key}.where`;

const answer = (values: FormValues) => answerOf(sendProject, values);
const savedIn = (to = "") => /\/desk\/projects\/([0-9a-f-]{36})/.exec(to)?.[1] ?? "";

describe("a new form of a project", () => {
  it("is kept, and leads to its record; sent twice it makes one record only", async () => {
    const values = sent();
    const { to } = await answer(values);
    expect(to).toMatch(/^\/en\/desk\/projects\/[0-9a-f-]{36}\?done=saved$/);
    expect((await answer(values)).to).toContain(savedIn(to));
    const draft = await readDraft(db, savedIn(to), register.mei);
    expect(draft?.document.title.zh).toBe(values["title.zh"]);
    expect(draft?.document.agreements[0]?.parties[0]?.organization).toBe(register.infineon);
  });

  it("is only looked at where that is asked, and nothing is kept", async () => {
    const { checked, to } = await answer(sent({ intent: "check" }));
    expect([checked, to]).toEqual([true, undefined]);
  });

  it("gets a further part, or loses one, without anything typed being lost or judged", async () => {
    const typed = sent({ intent: "add:sources", [`agreements.${first?.key}.dateSigned`]: "no day" });
    const added = await answer(typed);
    expect(added.added).toMatch(/^sources\./);
    expect(added.values).toMatchObject({
      "title.zh": typed["title.zh"],
      [`agreements.${first?.key}.dateSigned`]: "no day",
    });
    expect(formFrom(added.values ?? {}).sources).toHaveLength(2);
    const removed = await answer({ ...added.values, intent: `remove:${added.added}` });
    expect(formFrom(removed.values ?? {}).sources).toHaveLength(1);
    expect(removed.faults).toBeUndefined();
  });

  it("comes back with a sentence at each field that cannot be read, in the reader's language", async () => {
    const values = sent({ [`agreements.${first?.key}.dateSigned`]: "someday", language: "fr" });
    const { faults, values: back, to } = await answer(values);
    expect(to).toBeUndefined();
    expect(faults?.map(({ path }) => path)).toEqual([`agreements.${first?.key}.dateSigned`]);
    expect(faults?.[0]?.message).toMatch(/^[A-ZÀÉÊ].*\.$/);
    expect(back?.[`agreements.${first?.key}.dateSigned`]).toBe("someday");
  });

  it("says once that an organization will be new, and adds it when the same name is sent again", async () => {
    const asked = await answer(sent({ [`${investor}.name`]: "Nova Chips GmbH" }));
    expect(asked.faults?.map(({ path }) => path)).toEqual([`${investor}.name`]);
    expect(asked.values?.[`${investor}.told`]).toBe("Nova Chips GmbH");
    const { to } = await answer({ ...asked.values });
    const draft = await readDraft(db, savedIn(to), register.mei);
    const again = await answer(sent({ [`${investor}.name`]: "Nova Chips GmbH" }));
    const other = await readDraft(db, savedIn(again.to), register.mei);
    const idOf = (one: typeof draft) => one?.document.agreements[0]?.parties[0]?.organization;
    expect(idOf(draft)).toMatch(/^[0-9a-f-]{36}$/);
    expect(idOf(other)).toBe(idOf(draft));
  });
});

describe("where somebody may not record", () => {
  it("is said at the field, and nothing is kept", async () => {
    const { faults, to } = await answer(sent({ [where]: "CF-2022/" }));
    expect(to).toBeUndefined();
    expect(faults?.map(({ path }) => path)).toEqual([where]);
  });

  it("outside any edition only those may who record everywhere", async () => {
    expect((await answer(sent({ [where]: "/" }))).faults?.map(({ path }) => path)).toEqual([where]);
    signedIn.actor = register.administrator;
    expect((await answer(sent({ [where]: "/" }))).to).toContain("done=saved");
  });

  it("no record of another edition is told of, changed or added to", async () => {
    const document = project({ agreements: [agreement({ parties: [party(register.infineon)] })] });
    const made = await publishAs(db, document, { writer: register.mei, reviewer: register.luc });
    signedIn.actor = register.ana;
    const mine = sent({ [where]: "CF-2022/" });
    expect(await answer({ ...mine, project: made.project })).toMatchObject({ refused: "not-found" });
    expect(await answer({ ...mine, intent: `further:${made.project}` })).toMatchObject({
      refused: "not-found",
    });
    for (const part of ["x", "", "00000000-0000-4000-8000-000000000000"])
      expect(await answer({ ...mine, intent: `further:${part}` }), part).toMatchObject({
        refused: "not-found",
      });
  });
});

describe("a form that is sent to review", () => {
  it("stays a draft where something is missing that readers need, and says so", async () => {
    expect((await answer(sent({ intent: "send" }))).to).toContain("done=stopped");
  });

  it("waits for a second person, also where it is sent twice", async () => {
    const source = fresh().sources[0]?.key;
    const values = sent({
      intent: "send",
      [`agreements.${first?.key}.dateSigned`]: "2019-08-26",
      [`sources.${source}.address`]: "https://news.example.org/1",
    });
    const { to } = await answer(values);
    expect(to).toContain("done=sent");
    expect((await answer(values)).to).toContain("done=sent");
    expect((await readDraft(db, savedIn(to), register.mei))?.state).toBe("in-review");
  });
});

describe("a draft that somebody else saved meanwhile", () => {
  it("is shown field by field with who changed what; what only they changed can be taken over", async () => {
    const { to } = await answer(sent());
    const project = savedIn(to);
    const stored = await readDraft(db, project, register.mei);
    const opened = { project, basedOn: String(stored?.version), since: String(stored?.version) };
    const base = sent({ ...opened, "title.zh": "两人同写的项目" });
    signedIn.actor = register.luc;
    await answer({ ...base, submission: randomUUID(), "title.en": "Theirs", "jobs.min": "100" });
    signedIn.actor = register.mei;
    const mine = await answer({
      ...base,
      submission: randomUUID(),
      "title.fr": "Le mien",
      "jobs.min": "200",
    });
    expect(mine.to).toBeUndefined();
    expect(mine.conflict?.by).toBe("Luc");
    const by = new Map(mine.conflict?.fields.map((one) => [one.by, one]));
    expect([...by.keys()].toSorted()).toEqual(["both", "mine", "theirs"]);
    expect(by.get("theirs")).toMatchObject({ theirs: "Theirs", mine: "" });
    expect(mine.values?.["title.fr"]).toBe("Le mien");
    const merged = await answer({ ...mine.values, intent: "merge" });
    expect(merged.values).toMatchObject({ "title.en": "Theirs", "title.fr": "Le mien", "jobs.min": "200" });
    expect((await answer({ ...merged.values, submission: randomUUID(), intent: "save" })).to).toContain(
      "done=saved",
    );
  });
});

describe("what may have been signed before", () => {
  it("is asked once before another project is recorded, and kept apart where the writer says so", async () => {
    const title = "英飞凌功率半导体封测基地二期工程";
    const earlier = project({
      title: { zh: title },
      domains: ["IC"],
      agreements: [agreement({ parties: [party(register.infineon)] })],
    });
    const made = await publishAs(db, earlier, { writer: register.mei, reviewer: register.luc });
    const values = sent({ "title.zh": title, domains: "IC" });
    const asked = await answer(values);
    expect(asked.to).toBeUndefined();
    expect(asked.earlier?.map(({ project: id }) => id)).toContain(made.project);
    expect(asked.earlier?.[0]).toMatchObject({ likely: true, mayAdd: true, title });
    const apart = asked.earlier?.map(({ project: id }) => id) ?? [];
    expect((await answer({ ...values, apart })).to).toContain("done=saved");
  });

  it("is added to instead, as a further agreement of it", async () => {
    const document = project({
      title: { zh: "再次签约的项目" },
      agreements: [agreement({ parties: [party(register.boe)] })],
    });
    const made = await publishAs(db, document, { writer: register.mei, reviewer: register.luc });
    const { to } = await answer(sent({ intent: `further:${made.project}` }));
    expect(to).toBe(`/en/desk/projects/${made.project}?done=further`);
    expect((await readDraft(db, made.project, register.mei))?.document.agreements).toHaveLength(2);
  });
});
