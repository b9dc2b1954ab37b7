import { describe, expect, it } from "vitest";
import type { Choices } from "@/db/choices";
import type { Actor } from "@/domain/actor";
import { agreementTypes } from "@/domain/agreement-type";
import { templateColumns } from "@/domain/import/columns";
import { recognise, wordKey } from "@/domain/import/headings";
import { languages } from "@/domain/languages";
import { partyRoles, projectKinds, sourceKinds } from "@/domain/project/document";
import { translator } from "@/messages/translator";
import { sentTable } from "./take-in";
import { templateOf } from "./template";
import { disclosures, isExplanation, ownHeadings, vocabularyOf } from "./vocabulary";

const choices: Choices = {
  editions: [
    { code: "SCE-2019", labels: { zh: "2019智博会", en: "Smart China Expo 2019" } },
    { code: "CF-2022", labels: { en: "Fair 2022" } },
  ],
  ceremonies: [{ id: "c1", edition: "SCE-2019", titles: { en: "Opening  Signing" }, date: null }],
  domains: [{ code: "AI", labels: { zh: "人工智能", fr: "Intelligence artificielle" }, retired: false }],
  units: [{ code: "500112", names: { zh: "渝北区" }, retired: true }],
  origins: { DE: { en: "Our Germany" } },
};
const mei: Actor = { id: "1", name: "Mei", email: "mei@example.org", roles: { organizer: ["SCE-2019"] } };
const vocabulary = vocabularyOf(choices, mei, "fr");

describe("what a cell of an import may name", () => {
  it("is found by its word in every language, and no word means two things", () => {
    for (const language of languages) {
      const t = translator(language, "words");
      for (const code of agreementTypes)
        expect(vocabulary.types.get(wordKey(t(`type.${code}`))), `${language} ${code}`).toBe(code);
      for (const code of projectKinds)
        expect(vocabulary.kinds.get(wordKey(t(`kind.${code}`))), `${language} ${code}`).toBe(code);
      for (const code of partyRoles)
        expect(vocabulary.roles.get(wordKey(t(`role.${code}`))), `${language} ${code}`).toBe(code);
      for (const code of disclosures)
        expect(vocabulary.disclosures.get(wordKey(t(`disclosure.${code}`))), `${language} ${code}`).toBe(
          code,
        );
      for (const code of sourceKinds)
        expect(vocabulary.sourceKinds.get(wordKey(t(`sourceKind.${code}`))), `${language} ${code}`).toBe(
          code,
        );
    }
  });

  it("is found by its code, in whatever letters and widths it is written", () => {
    for (const written of ["AI", "ai", "ＡＩ", "人工智能", "intelligence ARTIFICIELLE"])
      expect(vocabulary.domains.get(wordKey(written)), written).toBe("AI");
    expect(vocabulary.units.get(wordKey("渝北区"))).toBe("500112");
    expect(vocabulary.editions.get(wordKey("smart china expo 2019"))).toBe("SCE-2019");
    expect(vocabulary.originNames.get("our germany")).toBe("DE");
    expect(vocabulary.ceremonies[0]?.titles).toEqual([wordKey("opening signing")]);
  });

  it("is recorded only in the editions that are the writer's", () => {
    expect([...vocabulary.writable]).toEqual(["SCE-2019"]);
    const everywhere = { ...mei, roles: { administrator: "all" } } as Actor;
    expect([...vocabularyOf(choices, everywhere, "en").writable]).toEqual(["SCE-2019", "CF-2022"]);
    expect(vocabularyOf(choices, { ...mei, roles: { official: "all" } }, "en").writable.size).toBe(0);
  });
});

describe("the template of imports", () => {
  const rowsOf = (language: (typeof languages)[number]) =>
    templateOf(language)
      .replace("\uFEFF", "")
      .trim()
      .split("\r\n")
      .map((line) => line.slice(1, -1).split(language === "fr" ? '";"' : '","'));

  it("is understood in every language when it comes back, each column as what it was meant for", () => {
    for (const language of languages)
      expect(recognise(rowsOf(language)[0] ?? [], ownHeadings), language).toEqual([...templateColumns]);
  });

  it("explains itself in a row that is never taken for a project", () => {
    for (const language of languages) {
      const [, explained = []] = rowsOf(language);
      expect(isExplanation(explained), language).toBe(true);
      expect(explained).toHaveLength(templateColumns.length);
    }
    for (const cells of [[], [""], ["Plant", "11 bn"]]) expect(isExplanation(cells)).toBe(false);
  });
});

describe("a table as it was sent", () => {
  const sent = (...fields: [string, string | File][]) => {
    const data = new FormData();
    for (const [name, value] of fields) data.append(name, value);
    return sentTable(data);
  };
  const file = new File(["a,b"], "projects.csv");

  it("is its file, or else the cells that were pasted", () => {
    expect(sent(["file", file], ["text", "c\td"])).toMatchObject({
      file: { name: "projects.csv" },
      text: "",
    });
    expect(sent(["file", new File([], "")], ["text", "c\td"])).toEqual({ file: null, text: "c\td" });
  });

  it("is none where neither was sent", () => {
    expect(sent()).toBeNull();
    expect(sent(["text", " \n"], ["file", new File([], "empty.csv")])).toBeNull();
    expect(sent(["file", "no file"], ["text", file])).toBeNull();
  });
});
