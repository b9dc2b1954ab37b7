import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { NoBackup } from "../db/backup/manifest";
import { NotCarried } from "../db/carried/not-carried";
import { orSentence, sentenceOf } from "./or-sentence";

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (fault: unknown) => fault,
  );

describe("Whoever runs a program is told in a sentence", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "signbook-sentence-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("what the program itself refuses", () => {
    expect(sentenceOf(new NoBackup("There is no backup."))).toBe("There is no backup.");
    expect(sentenceOf(new NotCarried("It is older."))).toBe("It is older.");
  });

  it("what the system refuses, and of which file", async () => {
    const none = join(folder, "none");
    expect(sentenceOf(await faultOf(readFile(none)))).toBe(`There is no such file or folder: ${none}.`);
    expect(sentenceOf(await faultOf(readFile(folder)))).toBe("That is a folder, and no file.");
    expect(sentenceOf(await faultOf(writeFile("/dev/full", "x")))).toBe(
      "The disk is full. Nothing was kept.",
    );
  });

  it("what the database refuses, be it wrapped in another fault", async () => {
    const url = new URL(inject("postgres").url);
    url.pathname = "/none";
    const sql = postgres(url.href, { max: 1 });
    const fault = await faultOf(sql`select 1`);
    await sql.end();
    expect(sentenceOf(fault)).toBe("There is no such database as DATABASE_URL names.");
    expect(sentenceOf(new Error("Failed query", { cause: fault }))).toBe(sentenceOf(fault));
  });

  it("that the database is away", async () => {
    const sql = postgres("postgres://127.0.0.1:1/none", { max: 1 });
    expect(sentenceOf(await faultOf(sql`select 1`))).toBe("The database of DATABASE_URL does not answer.");
    await sql.end();
  });
});

describe("A program", () => {
  it("gives what its work gives", async () => {
    expect(await orSentence(Promise.resolve(7))).toBe(7);
  });

  it("ends with the sentence on its standard error", async () => {
    vi.spyOn(process, "exit").mockImplementation((code) => {
      throw new Error(`ended with ${code}`);
    });
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(orSentence(Promise.reject(new NoBackup("No.")))).rejects.toThrow("ended with 1");
    expect(said).toHaveBeenCalledWith("No.");
    vi.restoreAllMocks();
  });

  it("hides no fault that nobody expects", async () => {
    const odd = new TypeError("odd");
    await expect(orSentence(Promise.reject(odd))).rejects.toBe(odd);
    expect(sentenceOf("odd")).toBeNull();
  });
});
