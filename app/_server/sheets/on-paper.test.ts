import { describe, expect, it, vi } from "vitest";
import { agreement, publicProject } from "@/components/project/testing/public-project";
import { languages } from "@/domain/languages";
import type { PublicParty, PublicProject } from "@/domain/project/public";
import { type Cell, textOf, wordsIn } from "../paper/blocks";
import { factsOnPaper, originsOnPaper } from "./project-facts";
import { claimsOnPaper, partiesOnPaper, sourcesOnPaper } from "./project-tables";
import { timelineOnPaper } from "./project-timeline";
import { inLanguage, nameOf, recordWords, singleWords, sourceNumbers } from "./record-words";

vi.mock("../site-address", () => ({ siteAddress: () => new URL("https://register.example") }));

const said = (cell: Cell | undefined) => (cell === undefined ? [] : wordsIn(cell).map(textOf));
const bare: Partial<PublicProject> = {
  position: null,
  edition: null,
  origins: [],
  domains: [],
  locations: [],
  jobs: null,
  firstAnnounced: null,
};

describe("the facts of a project on paper", () => {
  const facts = (language: "zh" | "en" | "fr", over: Partial<PublicProject> = {}) =>
    new Map(
      factsOnPaper(language, { ...publicProject, ...over }, {}).map(({ term, fact }) => [term, said(fact)]),
    );

  it("are what is known, under their names, with the former amount and its class", () => {
    const known = facts("en");
    expect(known.get("Signed")).toEqual(["25 August 2018"]);
    expect([...known.values()].flat()).toContain("CNY 4 bn");
    expect([...known.values()].flat()).toContain("CNY 5 bn");
    expect([...known.values()].flat()).toContain("Germany (inferred)");
  });

  it("leave out what is not known, but say that a project is not counted", () => {
    for (const language of languages) {
      const known = [...facts(language, bare).values()];
      expect(known.every((fact) => fact.length > 0)).toBe(true);
      expect(known.length).toBeLessThan(facts(language).size);
    }
    expect([...facts("en", bare).values()].flat().join()).toMatch(/not counted/i);
  });

  it("mark an inferred origin as each language does", () => {
    const origins = [
      { code: "DE", inferred: true },
      { code: "FR", inferred: false },
    ];
    expect(originsOnPaper("zh", origins, {})[0]).toMatch(/^德国（.+）$/);
    expect(originsOnPaper("fr", origins, {})[1]).toBe("France");
    expect(
      originsOnPaper("en", [{ code: "TW", inferred: false }], { TW: { en: "A name of its own" } }),
    ).toEqual(["A name of its own"]);
  });
});

describe("the tables of a project on paper", () => {
  const party: PublicParty = {
    organization: { id: "o1", names: { zh: "英飞凌" } },
    role: "investor",
    origins: [],
    parentOrigin: null,
    sharePercent: null,
  };

  it("have columns for parents and shares only where somebody has one", () => {
    const plain = partiesOnPaper("en", [party], {});
    expect(plain.columns).toHaveLength(3);
    expect(said(plain.rows[0]?.[2])).toEqual(["Not known"]);
    const full = partiesOnPaper(
      "en",
      [party, { ...party, sharePercent: "33.5", parentOrigin: { code: "SG", inferred: true } }],
      {},
    );
    expect(full.columns).toHaveLength(5);
    expect(full.rows.map((row) => row.length)).toEqual([5, 5]);
    expect(said(full.rows[1]?.[3])).toEqual(["Singapore (inferred)"]);
    expect(said(full.rows[0]?.[4])).toEqual([]);
    expect(said(full.rows[1]?.[4])).toEqual(["33.5"]);
  });

  it("set what sources say side by side, one table for each fact, the followed one marked", () => {
    const [jobs, ...others] = claimsOnPaper("en", publicProject);
    expect(others).toEqual([]);
    expect(jobs?.rows.map((row) => row.map(said))).toEqual([
      [["1700"], ["[1]"], ["Yes"], ["The newer report"]],
      [["1200", "Unconfirmed"], ["[2]"], ["No"], []],
    ]);
  });

  it("give each source its number, its quote in quotation marks of the language, and its address in full", () => {
    const rows = sourcesOnPaper("fr", publicProject.sources).rows.map((row) => row.map(said));
    expect(rows[0]?.[0]).toEqual(["[1]"]);
    expect(rows[0]?.[1]).toContain("« 签约50亿元 »");
    expect(rows[0]?.[1]?.at(-1)).toBe("https://www.example.org/a");
    expect(rows[1]?.[1]?.join()).toContain("Notice 12");
    expect(rows[1]?.[1]?.join()).not.toContain("http");
  });

  it("tell papers and steps in the order of time, with what each paper does and why", () => {
    const rows = timelineOnPaper("en", publicProject).rows.map((row) => row.map(said));
    expect(rows.map(([date]) => date?.[0])).toEqual(["25 August 2018", "2019", "May 2020"]);
    expect(rows[1]?.[1]?.join(" ")).toContain("The contract that the framework foresaw");
    expect(rows[1]?.[1]?.join(" ")).toContain("0".repeat(64));
    expect(rows[2]?.[1]?.join(" ")).toMatch(/Started · verified/i);
    expect(rows.map((row) => row[2])).toEqual([["CNY 5 bn"], ["CNY 4 bn"], []]);
  });

  it("say of a step that is only planned that it is, and of a withheld amount no figure", () => {
    const withheld = agreement({ amount: { disclosure: "withheld" } as never });
    const [step] = publicProject.milestones;
    const planned = {
      ...publicProject,
      agreements: [withheld],
      milestones: [{ ...step, planned: "2030", actual: null }],
    };
    const text = JSON.stringify(timelineOnPaper("en", planned as unknown as PublicProject).rows);
    expect(text).toMatch(/Started · planned/i);
    expect(text).toMatch(/withheld/i);
    expect(text).not.toContain("CNY");
  });
});

describe("a text of the record on paper", () => {
  it("names the language that it falls back to, in the reader's", () => {
    expect(recordWords({ en: "Plant" }, "en")).toEqual(["Plant"]);
    expect(recordWords({ zh: "工厂" }, "en")).toEqual([
      { text: "工厂", language: "zh" },
      inLanguage("en", "zh"),
    ]);
    expect(textOf(inLanguage("zh", "fr"))).toMatch(/^（.*\p{Script=Han}.*）$/u);
    expect(recordWords({}, "fr")).toEqual([""]);
    expect(nameOf({ zh: "英飞凌" }, "fr")).toEqual({ text: "英飞凌", language: "zh" });
  });

  it("is in no language where it is a number, a date or a code", () => {
    expect(singleWords("10200000000 CNY", "zh", "en")).toEqual(["10200000000 CNY"]);
    expect(singleWords("约一千人", "zh", "en")).toHaveLength(2);
  });

  it("refers to sources by the numbers that their list has, and to none that is gone", () => {
    expect(sourceNumbers(["s2", "gone", "s1"], publicProject.sources)).toBe("[2] [1]");
    expect(sourceNumbers([], publicProject.sources)).toBe("");
  });
});
