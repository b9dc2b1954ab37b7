import { describe, expect, it } from "vitest";
import type { DeskFile } from "@/db/files/read-files";
import { agreement, project } from "@/db/projects/testing/register";
import { fileFaults } from "@/domain/files/file";
import { languages } from "@/domain/languages";
import { agreementChoices } from "./agreement-choices";
import { readAnswer } from "./answer";
import { faultInWords } from "./fault-in-words";

describe("what the address of the documents says", () => {
  it("is what was just sent, and nothing that only looks like it", () => {
    expect(readAnswer({ fault: "file-too-large", agreement: "a2", kind: "photograph" })).toEqual({
      fault: "file-too-large",
      agreement: "a2",
      kind: "photograph",
    });
    const made = { fault: "<b>", done: "hacked", agreement: "x".repeat(101), kind: "program" };
    expect(readAnswer(made)).toEqual({ kind: "scan" });
    expect(readAnswer({ done: ["added", "removed"] })).toEqual({ kind: "scan" });
    expect(readAnswer({ done: "hidden" }).done).toBe("hidden");
  });

  it("has a sentence for each fault in every language, with its limits filled in", () => {
    for (const language of languages)
      for (const fault of fileFaults) {
        const sentence = faultInWords(fault, language);
        expect(sentence.length, `${fault} ${language}`).toBeGreaterThan(5);
        expect(sentence).not.toMatch(/[{}]|faults\./);
      }
    expect(faultInWords("file-too-large", "en")).toContain("20 MB");
  });
});

describe("the agreements that documents belong to", () => {
  const file = (of: string) => ({ agreement: of }) as DeskFile;
  const document = project({ agreements: [agreement(), agreement({ key: "a2", dateSigned: null })] });

  it("are told by number, type and date, as far as it is known", () => {
    const [first, second] = agreementChoices(document, [], "en");
    expect(first).toMatchObject({ value: "a1", gone: false });
    expect(first?.label).toMatch(/1.*Investment contract.*26 August 2019/);
    expect(second?.label).toMatch(/2.*not known/i);
    expect(agreementChoices(document, [], "zh")[0]?.label).toMatch(/2019年8月26日/);
  });

  it("include those that are no longer recorded, once each, so that no document is lost from sight", () => {
    const files = [file("a1"), file("old"), file("old")];
    const choices = agreementChoices(document, files, "fr");
    expect(choices.map(({ value, gone }) => [value, gone])).toEqual([
      ["a1", false],
      ["a2", false],
      ["old", true],
    ]);
  });
});
