import { describe, expect, it } from "vitest";
import { languages } from "@/domain/languages";
import { refusals } from "@/domain/refused";
import { problems } from "@/messages/en/problems";
import { originsByName } from "./choices";
import { faultInWords, faultsInWords } from "./faults";
import { refusalSentences } from "./form-setting";
import { ProjectSubmission } from "./submission";

const id = "00000000-0000-4000-8000-000000000001";
const hidden = { project: "", basedOn: "0", since: "0", submission: id };
const read = (values: Record<string, string | string[]>) =>
  ProjectSubmission.safeParse({ ...hidden, ...values });

describe("the form of a project as it was sent", () => {
  it("is read without judging what was typed", () => {
    const sent = read({ "title.zh": "芯片", "agreements.a1.dateSigned": "some day", intent: "send" });
    expect(sent.data).toMatchObject({ project: null, basedOn: 0, intent: "send", fields: "all", apart: [] });
    expect(sent.data?.form.title.zh).toBe("芯片");
    expect(sent.data?.form.agreements[0]?.dateSigned).toBe("some day");
  });

  it("is saved where no button is named, and shows all fields where it does not say", () => {
    expect(read({}).data?.intent).toBe("save");
    expect(read({ fields: "brief" }).data?.fields).toBe("brief");
    expect(read({ fields: "other" }).data?.fields).toBe("all");
  });

  it("takes one answer and several for what was asked about", () => {
    expect(read({ apart: id }).data?.apart).toEqual([id]);
    expect(read({ apart: [id, "x"] }).data?.apart).toEqual([id, "x"]);
  });

  it.each([
    ["a record that is no id", { project: "1; drop" }],
    ["no submission", { submission: "" }],
    ["a version below nought", { basedOn: "-1" }],
    ["a version that is no number", { since: "x" }],
    ["a button longer than any", { intent: "x".repeat(301) }],
    [
      "more fields than any form has",
      Object.fromEntries([...Array(5001).keys()].map((at) => [`f${at}`, ""])),
    ],
    ["a list longer than any", { domains: Array(501).fill("AI") }],
  ])("is refused with %s", (_, values) => {
    expect(read(values as Record<string, string>).success).toBe(false);
  });
});

describe("what must be mended", () => {
  it("stands in the order of the form's fields, each in the reader's language", () => {
    const values = { "title.zh": "", "agreements.a1.type": "", "agreements.a1.amount.figure": "" };
    const told = faultsInWords(
      [
        { path: "elsewhere", message: "missing" },
        { path: "agreements.a1", message: "invalid" },
        { path: "title.zh", message: "missing" },
      ],
      values,
      "fr",
    );
    expect(told.map(({ path }) => path)).toEqual(["title.zh", "agreements.a1", "elsewhere"]);
    expect(new Set(told.map(({ message }) => message)).size).toBe(2);
  });

  it("is a sentence for every key of the catalogue, and for what is none", () => {
    for (const language of languages) {
      for (const key of Object.keys(problems)) expect(faultInWords(key, language), key).not.toBe(key);
      for (const none of ["", "constructor", "no-such-key"])
        expect(faultInWords(none, language)).toBe(faultInWords("invalid", language));
    }
  });
});

it("every refusal has its sentence in every language, but those that need a number", () => {
  for (const language of languages) {
    const told = refusalSentences(language);
    const untold = refusals.filter((reason) => !told[reason]);
    expect(untold, language).toEqual(["too-many-attempts", "too-many-reports"]);
    expect(Object.values(told).join()).not.toMatch(/\{|refusals\./);
  }
});

it("an origin is found by its name in every language, by this register's own, and by others that are usual", () => {
  const codes = originsByName({ DE: { en: "Our Germany" } });
  for (const name of ["德国", "germany", "allemagne", "our germany"])
    expect(codes.get(name), name).toBe("DE");
  expect(codes.get("atlantis")).toBeUndefined();
  expect(codes.get("Germany")).toBeUndefined();
});
