import { describe, expect, it } from "vitest";
import { z } from "zod";
import { languages } from "@/domain/languages";
import { Refused, refusals } from "@/domain/refused";
import { problemsOf, refusalState } from "./problems";

const faults = (schema: z.ZodType, sent: unknown, language: "zh" | "en" | "fr" = "en") => {
  const read = schema.safeParse(sent, { reportInput: true });
  return read.success
    ? []
    : problemsOf(read.error, language).map(({ path, message }) => `${path} ${message}`);
};

describe("an expected no", () => {
  it.each(languages)("has a sentence of its own in %s, for every reason", (language) => {
    const sentences = refusals.map(
      (reason) => refusalState(new Refused(reason, 90), language).sentence ?? "",
    );
    expect(sentences.filter((sentence) => sentence.length < 4 || /[{}]|refusals\./.test(sentence))).toEqual(
      [],
    );
    expect(new Set(sentences).size).toBeGreaterThan(refusals.length * 0.9);
  });

  it("says how long to wait in minutes, and never none", () => {
    expect(refusalState(new Refused("too-many-attempts", 1), "en").sentence).toContain("1 min");
    expect(refusalState(new Refused("too-many-attempts", 61), "en").sentence).toContain("2 min");
    expect(refusalState(new Refused("not-found"), "en")).not.toHaveProperty("wait");
  });
});

describe("the faults of a form", () => {
  it("are named by what is wrong, where the schema does not say it itself", () => {
    const schema = z.object({
      short: z.string().min(3),
      long: z.string().max(3),
      few: z.array(z.string()).min(1),
      small: z.coerce.number().min(5),
      large: z.coerce.number().max(5),
      listed: z.enum(["a"]),
      own: z.string().regex(/^x$/, "loose-date"),
      missing: z.string(),
    });
    const sent = { short: "a", long: "abcd", few: [], small: "4", large: "6", listed: "b", own: "y" };
    expect(faults(schema, sent)).toEqual([
      "short tooShort",
      "long tooLong",
      "few missing",
      "small tooSmall",
      "large tooLarge",
      "listed invalid",
      "own loose-date",
      "missing missing",
    ]);
  });

  it("say that an empty field is missing, whatever it should have been", () => {
    expect(
      faults(z.object({ a: z.string().min(3), b: z.enum(["x"]), c: z.guid() }), { a: "", b: "", c: "" }),
    ).toEqual(["a missing", "b missing", "c missing"]);
  });

  it("stand at the field within the form, however deep", () => {
    const schema = z.object({ rows: z.array(z.object({ order: z.string().min(2) })) });
    expect(faults(schema, { rows: [{ order: "10" }, { order: "1" }] })).toEqual(["rows.1.order tooShort"]);
  });

  it.each(languages)("have a sentence in %s", (language) => {
    const read = z
      .object({ a: z.string(), b: z.string().max(1) })
      .safeParse({ b: "xx" }, { reportInput: true });
    const problems = read.error ? problemsOf(read.error, language) : [];
    expect(problems.map(({ sentence }) => (sentence ?? "").length > 2)).toEqual([true, true]);
  });
});
