import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { templateOf } from "@/app/_server/imports/template";
import { readFile } from "@/app/_server/spreadsheet/read-file";
import { provideRegister } from "@/app/_server/testing/register";
import { countVerdicts } from "@/db/imports/judged";
import { readImport } from "@/db/imports/record";
import { makeRegister, type TestRegister } from "@/db/projects/testing/register";
import { forEachDatabase } from "@/db/testing/databases";
import type { Actor } from "@/domain/actor";
import { templateColumns } from "@/domain/import/columns";
import { importLimits } from "@/domain/import/limits";
import { languages } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { POST as work } from "./[id]/route";
import { POST as send } from "./route";
import { GET as readTemplate } from "./template/route";

const signedIn = vi.hoisted(() => ({ actor: null as Actor | null }));
vi.mock("@/app/_server/session", () => ({ currentActor: async () => signedIn.actor }));
vi.mock("@/db/client", async (original) => ({
  ...(await original<object>()),
  ...(await import("@/app/_server/testing/register")),
}));

const host = "register.example.org";
const plain = {
  host,
  origin: `https://${host}`,
  referer: `https://${host}/en/desk/import`,
  accept: "text/html",
};
const scripted = { ...plain, accept: "application/x-ndjson" };

function asked(fields: Record<string, string | File>, headers: Record<string, string>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request(`https://${host}/api/desk/imports`, { method: "POST", headers, body });
}

const linesOf = async (answer: Response) =>
  (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

forEachDatabase("A spreadsheet that is sent", (database) => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await makeRegister(database());
  });
  beforeEach(() => {
    provideRegister(database());
    signedIn.actor = register.mei;
  });
  const verdicts = async (path: string) => {
    const id = path.split("/").at(-1) ?? "";
    const found = Object.entries(await countVerdicts(database(), id)).filter(([, rows]) => rows > 0);
    return { id, found: Object.fromEntries(found) };
  };

  it("leads a plain form to its page, checked, and then to its drafts", async () => {
    const sent = await send(asked({ text: "Title\tAmount\nPlant\t11 bn\nFab\t5 bn", language: "fr" }, plain));
    expect(sent.status).toBe(303);
    const path = sent.headers.get("location") ?? "";
    expect(path).toMatch(/^\/fr\/desk\/import\/[0-9a-f-]{36}$/);
    const { id, found } = await verdicts(path);
    expect(found).toEqual({ new: 2 });
    const done = await work(asked({ intent: "apply", language: "fr" }, plain), {
      params: Promise.resolve({ id }),
    });
    expect(done.headers.get("location")).toBe(path);
    expect(await readImport(database(), id, register.mei)).toMatchObject({
      state: "done",
      added: 2,
      editions: ["SCE-2019"],
    });
  });

  it("tells a script how far it is, and where to go on", async () => {
    const rows = [...Array(1_200).keys()].map((at) => `Sent line by line ${at}`);
    const lines = await linesOf(await send(asked({ text: ["Title\tNotes", ...rows].join("\n") }, scripted)));
    expect(lines[0]).toEqual({ done: 1_000, of: 1_200 });
    expect(lines.at(-1)).toEqual({ to: expect.stringMatching(/^\/en\/desk\/import\//) });
  });

  it("is refused in the reader's language, whatever is wrong with it", async () => {
    const file = new File(["PK\x03\x04 nothing"], "table.xlsx");
    const [line] = await linesOf(await send(asked({ file, language: "fr" }, scripted)));
    expect(line.refused).toMatch(/^Ce fichier est abîmé/);
    const large = new File([new Uint8Array(importLimits.fileBytes + 100_000)], "table.csv");
    const answer = await send(asked({ file: large }, plain));
    expect(answer.headers.get("location")).toBe("/en/desk/import?refused=too-large");
    const empty = await send(asked({ text: "  " }, plain));
    expect(empty.headers.get("location")).toBe("/en/desk/import?refused=empty");
  });

  it("of somebody else is neither checked nor brought in", async () => {
    const [line] = (
      await linesOf(await send(asked({ text: "Title\nMine alone\nMine too" }, scripted)))
    ).slice(-1);
    const { id } = await verdicts(line.to);
    signedIn.actor = register.luc;
    for (const intent of ["check", "apply"]) {
      const answer = await work(asked({ intent }, scripted), { params: Promise.resolve({ id }) });
      expect((await linesOf(answer))[0].refused).toMatch(/./);
    }
    expect(await readImport(database(), id, register.mei)).toMatchObject({ state: "open" });
  });

  it("is not looked for under what is no id", async () => {
    for (const id of ["-1", "%00", "a".repeat(5_000)]) {
      const answer = await work(asked({ intent: "check" }, scripted), { params: Promise.resolve({ id }) });
      expect([answer.status, (await answer.json()).title]).toEqual([404, "not-found"]);
    }
  });

  describe("made of the template", () => {
    it.each(languages)(
      "in %s: every column is known, and the explanation is no project",
      async (language) => {
        const title = templateColumns.map((column) => (column === "titleZh" ? `模板项目 ${language}` : ""));
        const separator = language === "fr" ? ";" : ",";
        const file = new File([`${templateOf(language)}${title.join(separator)}\r\n`], "template.csv");
        const [line] = (await linesOf(await send(asked({ file, language }, scripted)))).slice(-1);
        const { id, found } = await verdicts(line.to);
        expect(found).toEqual({ new: 1 });
        expect((await readImport(database(), id, register.mei))?.mapping).toEqual(templateColumns);
      },
    );

    it.each(languages)("in %s as a workbook: the same columns, and no project", async (language) => {
      const address = `https://${host}/api/desk/imports/template?format=xlsx&language=${language}`;
      const answer = await readTemplate(new Request(address));
      expect(answer.headers.get("content-disposition")).toMatch(/signbook-import\.xlsx/);
      const rows = await readFile(Buffer.from(await answer.arrayBuffer()));
      const t = translator(language, "imports");
      expect(rows[0]?.cells.slice(0, 2)).toEqual([t("column.key"), t("column.titleZh")]);
      expect(rows[0]?.cells).toHaveLength(templateColumns.length);
      expect(rows).toHaveLength(2);
    });

    it("is for those who record", async () => {
      const asked = () => readTemplate(new Request(`https://${host}/api/desk/imports/template`));
      signedIn.actor = null;
      expect((await asked()).status).toBe(401);
      signedIn.actor = register.official;
      expect(await (await asked()).json()).toEqual({ title: "role-needed", status: 403 });
    });
  });
});
