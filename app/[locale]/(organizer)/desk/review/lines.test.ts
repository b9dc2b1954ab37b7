import { describe, expect, it } from "vitest";
import type { BatchOutcome } from "@/db/projects/review-batch";
import { languages } from "@/domain/languages";
import { outcomeInWords } from "./outcome-in-words";
import { ReadLine } from "./read-line";

const id = "00000000-0000-4000-8000-000000000001";

describe("a line of the table of what waits", () => {
  it("names a record and the very version that was read", () => {
    expect(ReadLine.parse(`${id}:12`)).toEqual({ project: id, version: 12 });
  });

  it.each([
    "",
    id,
    `${id}:0`,
    `${id}:-1`,
    `${id}:1.5`,
    `${id}:1 `,
    `${"-".repeat(36)}:1`,
    `${id}:9999999999`,
  ])("is none of %j", (line) => {
    expect(ReadLine.safeParse(line).success).toBe(false);
  });
});

describe("what became of a line", () => {
  const outcome = (given: object): BatchOutcome =>
    ({ title: { zh: "芯片" }, originalLanguage: "zh", ...given }) as unknown as BatchOutcome;

  it("leads to the public page of what was published, by its reference", () => {
    const result = { published: { reference: "SCE-2019-0001" } };
    expect(outcomeInWords(outcome({ result }), "fr")).toEqual({
      title: "SCE-2019-0001 芯片",
      href: "/fr/projects/SCE-2019-0001",
      because: null,
    });
  });

  it("says why the others were left out, in the reader's language", () => {
    const said = languages.map((language) =>
      outcomeInWords(outcome({ result: { refused: "second-person-needed" } }), language),
    );
    expect(said.map(({ href }) => href)).toEqual([null, null, null]);
    expect(new Set(said.map(({ because }) => because)).size).toBe(3);
    expect(said[0]?.because).toMatch(/\p{Script=Han}/u);
  });

  it("names what has no title yet as such", () => {
    expect(outcomeInWords(outcome({ title: {}, result: { refused: "draft-changed" } }), "en").title).toBe(
      "(no title yet)",
    );
  });
});
