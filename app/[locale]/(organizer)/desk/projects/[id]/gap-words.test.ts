import { describe, expect, it } from "vitest";
import { formOf } from "@/domain/project/form-of-document";
import { agreement, project } from "@/domain/testing/records";
import { gapInWords } from "./gap-words";

const source = { kind: "press", address: null, date: null, language: null, quote: null } as const;
const formWith = (agreements: number, sources: number) =>
  formOf(
    project({
      agreements: [...Array(agreements).keys()].map((at) => agreement("first", { key: `a${at}` })),
      sources: [...Array(sources).keys()].map((at) => ({ ...source, key: `s${at}`, title: `Daily ${at}` })),
    }),
    () => "",
  );

describe("what a draft lacks, in words", () => {
  it("says of several agreements or sources which one", () => {
    const form = formWith(2, 2);
    const date = { kind: "no-date", path: "agreements.1.dateSigned" } as const;
    expect(gapInWords(date, form, "en")).toBe("Agreement 2: The date of signing is missing.");
    expect(gapInWords(date, form, "zh")).toMatch(/^协议 2：/);
    expect(gapInWords(date, form, "fr")).toMatch(/^Accord 2\u00a0: /);
    const quote = { kind: "quote-too-long", path: "sources.0.quote" } as const;
    expect(gapInWords(quote, form, "en")).toMatch(/^Source 1: /);
  });

  it("numbers nothing that there is only one of, and no list as a whole", () => {
    const date = { kind: "no-date", path: "agreements.0.dateSigned" } as const;
    expect(gapInWords(date, formWith(1, 1), "en")).toBe("The date of signing is missing.");
    const firsts = { kind: "several-first", path: "agreements" } as const;
    expect(gapInWords(firsts, formWith(3, 0), "en")).toMatch(/^Several agreements/);
  });

  it("names the language that a title is missing in", () => {
    const missing = { kind: "language-missing", path: "title.fr" } as const;
    expect(gapInWords(missing, formWith(1, 0), "en")).toBe("The title is missing in one language. (French)");
  });
});
