import { describe, expect, it } from "vitest";
import { languages } from "@/domain/languages";
import { Refused } from "@/domain/refused";
import { UnreadableFile } from "../spreadsheet/unreadable";
import { limitsSentence, sentenceOf } from "./sentence";
import { refusedAtTheDoor, workAnswer } from "./work-answer";

const asked = (accept: string) =>
  new Request("https://register.example.org/api/desk/imports", { method: "POST", headers: { accept } });
const script = asked("application/x-ndjson");
const form = asked("text/html,application/xhtml+xml");
const back = "/fr/desk/import";
const linesOf = async (answer: Response) =>
  (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the answer to longer work", () => {
  it("tells a script line by line how far it is, and then where to go on", async () => {
    const answer = await workAnswer(script, "fr", back, async (tell) => {
      tell(1, 2);
      tell(2, 2);
      return "/fr/desk/import/1";
    });
    expect(answer.headers.get("content-type")).toBe("application/x-ndjson");
    expect(answer.headers.get("cache-control")).toContain("no-transform");
    expect(await linesOf(answer)).toEqual([
      { done: 1, of: 2 },
      { done: 2, of: 2 },
      { to: "/fr/desk/import/1" },
    ]);
  });

  it("leads a plain form there, by a path of this register", async () => {
    const answer = await workAnswer(form, "fr", back, async () => "/fr/desk/import/1");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/fr/desk/import/1"]);
  });

  it("says an expected no in the reader's language, or leads back with its reason", async () => {
    for (const [no, word] of [
      [new UnreadableFile("too-many-rows"), "lignes"],
      [new Refused("import-over"), "import"],
    ] as const) {
      const fail = async () => {
        throw no;
      };
      const [line] = await linesOf(await workAnswer(script, "fr", back, fail));
      expect(line.refused).toContain(word);
      const led = await workAnswer(form, "fr", back, fail);
      expect(led.headers.get("location")).toBe(`${back}?refused=${no.reason}`);
    }
  });

  it("breaks off where something is broken: nobody is told that it went well", async () => {
    const fail = async () => {
      throw new Error("disk full");
    };
    await expect((await workAnswer(script, "fr", back, fail)).text()).rejects.toThrow("disk full");
    await expect(workAnswer(form, "fr", back, fail)).rejects.toThrow("disk full");
  });

  it("does the work to its end though its reader goes away", async () => {
    let isDone = false;
    let goOn = () => {};
    const gone = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let over = () => {};
    const finished = new Promise<void>((resolve) => {
      over = resolve;
    });
    const answer = await workAnswer(script, "en", back, async (tell) => {
      tell(1, 2);
      await gone;
      tell(2, 2);
      isDone = true;
      over();
      return "/en/desk/import/1";
    });
    await answer.body?.cancel();
    goOn();
    await finished;
    expect(isDone).toBe(true);
  });
});

describe("what is refused before any work began", () => {
  it.each([
    ["foreign-form", 403],
    ["sign-in-needed", 401],
    ["role-needed", 403],
    ["not-found", 404],
    ["import-over", 400],
  ] as const)("%s has the status %i and a sentence", async (reason, status) => {
    const answer = refusedAtTheDoor(script, new Refused(reason), "zh", "/zh/desk/import");
    expect(answer.status).toBe(status);
    const told = await answer.json();
    expect(told).toMatchObject({ title: reason, status });
    expect(told.refused).toMatch(/\p{Script=Han}/u);
  });

  it("leads a plain form back, and hides no fault", () => {
    const answer = refusedAtTheDoor(form, new Refused("role-needed"), "fr", back);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${back}?refused=role-needed`]);
    expect(() => refusedAtTheDoor(form, new Error("disk full"), "fr", back)).toThrow("disk full");
  });
});

describe("the sentence of a reason", () => {
  it("names the limit that was passed, in every language", () => {
    for (const language of languages) {
      expect(sentenceOf("too-many-rows", language)).toMatch(/10\D?000/);
      expect(sentenceOf("cell-too-long", language)).toMatch(/\d/);
      expect(limitsSentence(language)).toMatch(/\d.*\d/s);
    }
  });

  it("says nothing of a reason that nobody gives: an address can hold any", () => {
    for (const made of ["", "<b>", "constructor", "__proto__", "toString"])
      expect(sentenceOf(made, "en")).toBe("");
  });
});
