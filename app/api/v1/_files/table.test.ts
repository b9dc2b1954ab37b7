import { describe, expect, it } from "vitest";
import { publicProject } from "@/components/project/testing/public-project";
import { languages } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { withoutFormula } from "./csv";
import { codesOf, columnNames, rowOf } from "./table";

const row = (said: Partial<PublicProject> = {}, language: "zh" | "en" | "fr" = "en") =>
  Object.fromEntries(
    rowOf({ ...publicProject, ...said }, language).map((cell, at) => [columnNames[at], cell]),
  );

describe("a project's row in a file", () => {
  it("holds codes rather than words, several divided, in every language alike", () => {
    expect(row()).toMatchObject({
      reference: "SCE-2018-0001",
      class: "contract",
      year: 2018,
      currency: "CNY",
      amount_min_in_currency: { decimal: "4000000000" },
      domains: "IC",
      partner_origins: "DE",
      inferred_origins: "DE",
      locations: "CN-CQ Liangjiang",
      parties: "Example Semiconductor (investor, DE)",
      standing: "started",
      version: 2,
    });
    const { url: _, ...english } = row();
    for (const language of languages) {
      const { url, ...others } = row({}, language);
      expect(others).toEqual(english);
      expect(url).toMatch(new RegExp(`/${language}/projects/SCE-2018-0001$`));
    }
  });

  it("leaves open what is open, and says nothing of what is not known", () => {
    const position = publicProject.position && {
      ...publicProject.position,
      amounts: [
        { currency: "EUR", min: "5", max: null, qualifier: "at-least" as const },
        { currency: "USD", min: "1", max: null, qualifier: "at-least" as const },
      ],
    };
    expect(row({ position })).toMatchObject({
      amount_min_in_currency: { decimal: "5" },
      amount_max_in_currency: null,
      further_amounts: "USD 1 open at-least",
    });
    const bare = row({
      position: null,
      domains: [],
      origins: [],
      parties: [],
      locations: [],
      milestones: [],
    });
    for (const name of ["class", "year", "currency", "domains", "parties", "locations", "further_amounts"])
      expect(bare[name], name).toBeNull();
    expect(bare).toMatchObject({ amount_withheld: "no", standing: "signed" });
  });

  it("gives of a withheld amount that it is withheld, and no figure", () => {
    const position = publicProject.position && { ...publicProject.position, amounts: [], withheld: true };
    expect(row({ position })).toMatchObject({
      amount_withheld: "yes",
      amount_min_in_currency: null,
      currency: null,
    });
  });

  it("holds in a column of codes only those that are explained", () => {
    for (const [name, codes] of Object.entries(codesOf)) expect(codes, name).toContain(row()[name]);
  });
});

it("a text that a spreadsheet would calculate is none any more, and every other stays as it is", () => {
  for (const text of ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"])
    expect(withoutFormula(text)).toBe(`'${text}`);
  for (const text of ["", "1-1", "a=b", "芯片", " =1", "'=1"]) expect(withoutFormula(text)).toBe(text);
});
