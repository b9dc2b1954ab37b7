import { describe, expect, it } from "vitest";
import { languages } from "@/domain/languages";
import { enteredLines, readLines, sentenceOf } from "./lines";
import { tableWords } from "./table-words";

const [one, other] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
const today = "2026-01-02";
const step = (project: string, said: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries({
      kind: "started",
      planned: "",
      actual: "2025-12",
      address: "https://news.example.org/1",
      title: "Works begin",
      sourceKind: "",
      ...said,
    }).map(([name, value]) => [`${name}.${project}`, value]),
  );

describe("the lines of the table of follow-up", () => {
  it("are those in which anything stands, once each", () => {
    const sent = { ...step(one), [`title.${other}`]: "  " };
    expect(enteredLines([one, other, one], sent).map(({ project }) => project)).toEqual([one]);
  });

  it("keep the mark by which a line that is sent twice is known, and get one where it is made up", () => {
    const mark = "00000000-0000-4000-8000-000000000009";
    expect(enteredLines([one], { ...step(one), [`submission.${one}`]: mark })[0]?.submission).toBe(mark);
    for (const made of ["", "x", ["a", "b"]])
      expect(enteredLines([one], { ...step(one), [`submission.${one}`]: made })[0]?.submission).toMatch(
        /^[0-9a-f-]{36}$/,
      );
  });

  it("are read each for itself: what must be mended is told at its own field", () => {
    const sent = { ...step(one), ...step(other, { actual: "2027", kind: "" }) };
    const { reports, problems } = readLines(enteredLines([one, other], sent), today, "en");
    expect(reports.map(({ project, report }) => [project, report.kind, report.actual])).toEqual([
      [one, "started", "2025-12"],
    ]);
    expect(problems.map(({ path }) => path).toSorted()).toEqual([`actual.${other}`, `kind.${other}`]);
    for (const { sentence } of problems) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it("say what must be mended in the reader's language", () => {
    const lines = enteredLines([one], step(one, { actual: "no day" }));
    const told = languages.map((language) => readLines(lines, today, language).problems[0]?.sentence);
    expect(new Set(told).size).toBe(3);
  });

  it("are told about as a whole where no field is meant", () => {
    expect(sentenceOf("", "Nothing was entered.")).toMatchObject({
      path: "",
      sentence: "Nothing was entered.",
    });
  });
});

it("the words of the table leave room for names that only the browser knows", () => {
  for (const language of languages) {
    const { field, fault } = tableWords(language);
    expect(field).toMatch(/\{field\}.*\{project\}|\{project\}.*\{field\}/);
    expect(fault).toMatch(/\{project\}.*\{sentence\}/);
  }
});
