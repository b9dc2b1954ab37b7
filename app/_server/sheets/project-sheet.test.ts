import { describe, expect, it, vi } from "vitest";
import { publicProject } from "@/components/project/testing/public-project";
import { languages } from "@/domain/languages";
import type { PublicProject } from "@/domain/project/public";
import { readSheet } from "../paper/testing/read-sheet";
import { projectSheet, type Surroundings } from "./project-sheet";

vi.mock("../site-address", () => ({ siteAddress: () => new URL("https://register.example") }));

const around: Surroundings = {
  placeNames: {},
  redactions: [],
  at: (instant) => `${instant.toISOString().slice(0, 10)} (UTC)`,
  sample: false,
  asOf: null,
};
const textOf = async (
  language: "zh" | "en" | "fr",
  over: Partial<PublicProject> = {},
  beside: Partial<Surroundings> = {},
) => {
  const bytes = await projectSheet(language, { ...publicProject, ...over }, { ...around, ...beside });
  const { pages } = readSheet(bytes);
  return { pages, text: pages.join("\n").replaceAll("\u00a0", " ") };
};

describe("the sheet of a project", () => {
  it("holds what its page holds: amount, parties, papers, claims, gaps and sources with their addresses", async () => {
    const { text } = await textOf("en");
    for (const said of [
      "SCE-2018-0001",
      "CNY 4 bn",
      "Example Semiconductor",
      "Germany (inferred)",
      "Framework agreement · first",
      "The contract that the framework foresaw",
      "Started",
      "The newer report",
      "The day of signing is not known in full",
      "[1]",
      "https://www.example.org/a",
      "Notice 12",
      "SHA-256",
    ])
      expect(text.toLowerCase()).toContain(said.toLowerCase());
  });

  it("says in every language which version it is, of when, and where the record stands", async () => {
    for (const language of languages) {
      const { pages } = await textOf(language);
      for (const page of pages) {
        expect(page).toContain(`https://register.example/${language}/projects/SCE-2018-0001`);
        expect(page).toMatch(/1970-01-01/);
      }
    }
  });

  it("leads back to the day on which it was read", async () => {
    const { pages } = await textOf("en", {}, { asOf: "2019-09-01" });
    expect(pages[0]).toContain("/en/projects/SCE-2018-0001?asOf=2019-09-01");
  });

  it("says in which language a title is that the reader's language lacks", async () => {
    expect((await textOf("fr")).text).toContain("(en chinois)");
    expect((await textOf("zh")).text).not.toContain("（中文）");
  });

  it("keeps the form of a source's quote", async () => {
    expect((await textOf("fr")).text).toContain("« 签约50亿元 »");
  });

  it("says that an amount is withheld, and leaves out what nothing is known of", async () => {
    const { position } = publicProject;
    if (!position) throw new Error("The project is counted.");
    const withheld = { ...position, amounts: [], former: null, withheld: true };
    const { text } = await textOf("en", { position: withheld, jobs: null, firstAnnounced: null, claims: [] });
    expect(text).toMatch(/withheld/i);
    expect(text).not.toContain("Jobs");
    expect(text).not.toContain("What the sources say");
  });

  it("says that a register holds a sample, and what was blanked in the record", async () => {
    const redaction = { key: "r", title: "Blanked on 2 May", fields: ["Jobs"], reason: "A person's name" };
    const { text } = await textOf("en", {}, { sample: true, redactions: [redaction] });
    expect(text).toContain("Sample: compiled from press reports");
    expect(text).toContain("Blanked on 2 May");
    expect(text).toContain("A person's name");
  });

  it("names a project that is not counted as such", async () => {
    expect((await textOf("en", { position: null })).text).toContain("Not counted");
  });
});
