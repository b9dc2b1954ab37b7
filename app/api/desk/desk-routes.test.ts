import { NextRequest } from "next/server";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { form } from "@/app/_server/testing/form";
import { madeRegister } from "@/app/_server/testing/made-register";
import { strangerAsks } from "@/app/_server/testing/next-headers";
import { readSheets } from "@/app/api/v1/testing/files";
import type { Database } from "@/db/client";
import { publishAs } from "@/db/projects/testing/publish";
import { agreement, party, project, type TestRegister } from "@/db/projects/testing/register";
import type { Actor } from "@/domain/actor";
import { languages } from "@/domain/languages";
import { valuesOf } from "@/domain/project/form-fields";
import { newForm } from "@/domain/project/form-parts";
import { POST as work } from "./imports/[id]/route";
import { GET as template } from "./imports/template/route";
import { GET as organizations } from "./organizations/route";
import { POST as signedBefore } from "./signed-before/route";

const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("@/app/_server/session", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  ...(await import("@/app/_server/testing/register")),
}));

const host = "register.example.org";
const own = { host, origin: `https://${host}`, referer: `https://${host}/fr/desk/projects/new` };
const asked = (path: string, sent: RequestInit = {}) =>
  new NextRequest(`https://${host}/api/desk/${path}`, sent as ConstructorParameters<typeof NextRequest>[1]);

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

describe("suggestions of organizations", () => {
  const found = async (q: string) =>
    (await organizations(asked(`organizations?${new URLSearchParams({ q })}`))).json();

  it("are those whose name begins so in any language, each with what tells it apart", async () => {
    const names = (await found("京东")).map((one: { names: string[] }) => one.names[0]);
    expect(names).toEqual(["京东方"]);
    expect(await found("infineon")).toMatchObject([{ id: register.infineon, identifier: null, seat: null }]);
  });

  it("are none of nothing, and of whatever signs are typed", async () => {
    for (const text of ["%", "_", "\\", "'", "x".repeat(5000), "\0"])
      expect(await found(text), text).toEqual([]);
  });

  it("are for nobody else, and kept nowhere", async () => {
    const answer = await organizations(asked("organizations?q=x"));
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    signedIn.actor = register.official;
    expect((await organizations(asked("organizations?q=infineon"))).status).toBe(403);
  });
});

describe("what may have been signed before, while a form is typed", () => {
  const ask = (body: string | FormData, headers: Record<string, string> = {}) =>
    signedBefore(
      asked("signed-before", {
        method: "POST",
        body,
        headers: { ...own, "content-length": "100", ...headers },
      }),
    );
  const typed = (title: string) => {
    let keys = 0;
    const values = valuesOf(newForm("zh", () => `k${++keys}`, "SCE-2019/"));
    return form({ ...values, "title.zh": title, domains: "IC", language: "fr" });
  };

  it("is told in the reader's language, of a form that cannot be read yet too", async () => {
    const title = "英飞凌功率半导体封测基地";
    const document = project({
      title: { zh: title },
      agreements: [agreement({ parties: [party(register.infineon)] })],
    });
    const { published } = await publishAs(db, document, { writer: register.mei, reviewer: register.luc });
    const told = await (await ask(typed(title))).json();
    expect(told[0]).toMatchObject({ title, href: `/fr/projects/${published.reference}` });
    expect(told[0].facts.join()).toContain("26 août 2019");
    expect(await (await ask(typed("毫不相干的名字"))).json()).toEqual([]);
  });

  it("is asked by a form: anything else is refused, and is no fault of the register", async () => {
    const answer = await ask("no form", { "content-type": "text/plain" });
    expect([answer.status, await answer.json()]).toEqual([400, { title: "form-unreadable", status: 400 }]);
    const broken = await ask("--x\r\nbroken", { "content-type": "multipart/form-data; boundary=x" });
    expect(broken.status).toBe(400);
  });

  it("is not asked by more than anybody types", async () => {
    expect((await ask(typed("x".repeat(1_000_000)))).status).toBe(413);
  });
});

describe("longer work on an import", () => {
  const answer = (id: string, accept: string) =>
    work(
      asked("imports/x", { method: "POST", body: form({ language: "fr" }), headers: { ...own, accept } }),
      {
        params: Promise.resolve({ id }),
      },
    );

  it("leads back to a page of this register, whatever its address names", async () => {
    for (const id of [
      "x",
      "芯片",
      "a\r\nset-cookie: x=1",
      "../../..",
      "00000000-0000-4000-8000-000000000000",
    ]) {
      const led = await answer(id, "text/html");
      expect(led.status, id).toBe(303);
      expect(led.headers.get("location"), id).toBe(
        `/fr/desk/import/${encodeURIComponent(id)}?refused=not-found`,
      );
      const [line = ""] = (await (await answer(id, "application/x-ndjson")).text()).split("\n");
      expect(JSON.parse(line).refused, id).toMatch(/^Cette fiche/);
    }
  });
});

describe("the template of imports", () => {
  const of = (query: string) => template(asked(`imports/template?${query}`));

  it("has its headings in the reader's language, with the separator that its spreadsheet expects", async () => {
    for (const language of languages) {
      const text = await (await of(`language=${language}`)).text();
      expect(text.split("\r\n")[0]).toContain(language === "fr" ? '";"' : '","');
      expect(text.split("\r\n")).toHaveLength(3);
    }
    expect(await (await of("language=zh")).text()).toMatch(/^(\uFEFF)?"[^"]*\p{Script=Han}/u);
    expect(await (await of("language=xx")).text()).toBe(await (await of("language=en")).text());
  });

  it("is the same as a workbook, under a name that every browser can write", async () => {
    const workbook = await of("language=zh&format=xlsx");
    expect(workbook.headers.get("content-disposition")).toMatch(
      /^attachment; filename="signbook-import\.xlsx"; filename\*=UTF-8''[%\w.-]+\.xlsx$/,
    );
    const [sheet] = await readSheets(workbook);
    const [headings = ""] = (await (await of("language=zh")).text()).replace("\uFEFF", "").split("\r\n");
    expect(sheet?.data[0]?.map((cell) => `"${cell}"`).join(",")).toBe(headings);
  });
});
