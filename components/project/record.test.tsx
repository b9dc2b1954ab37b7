import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PublicAgreement, PublicProject } from "../../domain/project/public";
import { Claims } from "./claims";
import { Facts } from "./facts";
import { Parties } from "./parties";
import { RecordText } from "./record-text";
import { Sources } from "./sources";
import { Timeline } from "./timeline";
import { unknownsOf } from "./unknowns";

const billion = (amount: string) =>
  ({
    disclosure: "disclosed",
    min: `${amount}000000000`,
    max: `${amount}000000000`,
    currency: "CNY",
    qualifier: "exact",
    years: null,
  }) as const;

const agreement = (given: Partial<PublicAgreement>): PublicAgreement => ({
  key: "a1",
  type: "framework-agreement",
  class: "framework",
  dateSigned: "2018-08-25",
  edition: { id: "SCE-2018", names: { en: "Smart China Expo 2018" } },
  ceremony: null,
  counting: { decision: "first", actsOn: null, reason: null },
  status: "signed",
  amount: billion("5"),
  parties: [],
  sources: ["s1"],
  ...given,
});

const project: PublicProject = {
  reference: "SCE-2018-0001",
  version: 2,
  firstPublishedAt: new Date(0),
  updatedAt: new Date(0),
  title: { zh: "存储芯片基地" },
  summary: {},
  originalLanguage: "zh",
  translatedByRegister: [],
  edition: { id: "SCE-2018", names: { en: "Smart China Expo 2018" } },
  locations: [{ code: "CN-CQ", place: "Liangjiang" }],
  domains: [{ code: "IC", labels: { en: "Integrated circuits" }, primary: true }],
  kind: "greenfield",
  leadUnit: null,
  otherUnits: [],
  jobs: { min: 1700, max: null },
  firstAnnounced: { date: "2018-03", source: "s1" },
  unconfirmed: false,
  parties: [
    {
      organization: { id: "o1", names: { en: "Example Semiconductor" } },
      role: "investor",
      origins: [{ code: "DE", inferred: true, primary: true }],
      parentOrigin: { code: "SG", inferred: false },
      sharePercent: "51",
    },
  ],
  origins: [{ code: "DE", inferred: true, primary: true }],
  agreements: [
    agreement({}),
    agreement({
      key: "a2",
      type: "investment-contract",
      class: "contract",
      dateSigned: "2019",
      counting: { decision: "upgrade", actsOn: "a1", reason: "The contract that the framework foresaw" },
      amount: billion("4"),
      sources: ["s2"],
    }),
  ],
  position: {
    class: "contract",
    year: 2018,
    month: "2018-08",
    signed: "2018-08-25",
    edition: "SCE-2018",
    amounts: [{ currency: "CNY", min: "4000000000", max: "4000000000", qualifier: "exact" }],
    withheld: false,
    former: {
      class: "framework",
      amounts: [{ currency: "CNY", min: "5000000000", max: "5000000000", qualifier: "exact" }],
    },
    countedAgreements: ["a1", "a2"],
  },
  milestones: [{ kind: "started", planned: null, actual: "2020-05", verified: true, note: {}, sources: [] }],
  claims: [
    {
      key: "c1",
      field: "jobs",
      value: "1700",
      source: "s1",
      chosen: true,
      reason: { en: "The newer report" },
      unconfirmed: false,
    },
    { key: "c2", field: "jobs", value: "1200", source: "s2", chosen: false, reason: {}, unconfirmed: true },
  ] as unknown as PublicProject["claims"],
  sources: [
    {
      key: "s1",
      kind: "press",
      address: "https://www.example.org/a",
      title: null,
      date: "2018-08-26",
      language: "zh",
      quote: "签约50亿元",
    },
    {
      key: "s2",
      kind: "government",
      address: null,
      title: "Notice 12",
      date: null,
      language: null,
      quote: null,
    },
  ] as unknown as PublicProject["sources"],
  files: [
    {
      id: "f1",
      agreement: "a2",
      kind: "scan",
      mediaType: "application/pdf",
      bytes: 1_234_567,
      sha256: "0".repeat(64),
    },
  ],
};

describe("a document", () => {
  it("stands under its agreement with what it is, its size and its hash", () => {
    const html = renderToStaticMarkup(<Timeline language="fr" project={project} />);
    const [before = "", behind = ""] = html.split("Contrat d’investissement");
    expect(before).not.toContain("SHA-256");
    expect(behind).toContain('href="/api/documents/f1"');
    expect(behind).toContain("Numérisation de l’accord (PDF, 1,2\u202fMo)");
    expect(behind).toMatch(/SHA-256\s:\s0{64}/);
  });
});

describe("a text of the record", () => {
  it("falls back to its original language, visibly", () => {
    const html = renderToStaticMarkup(<RecordText texts={project.title} language="en" original="zh" />);
    expect(html).toContain('<span lang="zh">存储芯片基地</span>');
    expect(html).toContain("in Chinese");
  });

  it("is left alone where the reader's language has it", () => {
    expect(renderToStaticMarkup(<RecordText texts={project.title} language="zh" />)).toBe("存储芯片基地");
  });
});

describe("the facts of a project", () => {
  const html = renderToStaticMarkup(<Facts language="en" placeNames={{}} project={project} />);

  it("show its amount and the former one beside", () => {
    expect(html).toContain("CNY 4 bn");
    expect(html).toMatch(/Former amount<\/dt><dd><span class="block">CNY 5 bn/);
  });

  it("mark an inferred origin", () => {
    expect(html).toMatch(/href="\/en\/origins\/DE">Germany<\/a> <span class="tag">Inferred/);
  });

  it("say loosely what is known loosely", () => {
    expect(html).toContain("at least 1,700");
    expect(html).toContain("March 2018");
  });

  it("leave out what is not there", () => {
    expect(html).not.toContain("Other units");
  });

  it("say so where the project is not counted", () => {
    const uncounted = renderToStaticMarkup(
      <Facts language="en" placeNames={{}} project={{ ...project, position: null }} />,
    );
    expect(uncounted).toContain("Not counted");
  });
});

describe("the parties of a project", () => {
  it("stand with role, origins, ultimate parent and share", () => {
    const html = renderToStaticMarkup(<Parties language="zh" placeNames={{}} parties={project.parties} />);
    for (const word of ["投资方", "德国", "推断", "新加坡", "51"]) expect(html).toContain(word);
  });
});

describe("the timeline of a project", () => {
  const html = renderToStaticMarkup(<Timeline language="en" project={project} />);

  it("stands in the order of dates, papers and steps together", () => {
    const at = ["25 August 2018", "2019", "May 2020"].map((date) => html.indexOf(`step-date">${date}<`));
    expect(at.every((place) => place > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((one, other) => one - other));
  });

  it("says what each paper does, why, and by which source", () => {
    expect(html).toContain("Sets a new class and amount");
    expect(html).toContain("Reason: The contract that the framework foresaw");
    expect(html).toContain('href="#source-2"');
  });

  it("tells a verified step from one that nobody verified", () => {
    expect(html).toContain(">verified<");
  });
});

describe("what sources say", () => {
  it("stands side by side, with the one that is followed and why", () => {
    const html = renderToStaticMarkup(<Claims language="en" project={project} />);
    expect(html.match(/<caption/g)).toHaveLength(1);
    expect(html).toContain("The newer report");
    expect(html).toContain("Unconfirmed");
  });

  it("is quoted in its own language; a source without an address has its title", () => {
    const html = renderToStaticMarkup(<Sources language="en" sources={project.sources} />);
    expect(html).toMatch(/<q [^>]*lang="zh">签约50亿元<\/q>/);
    expect(html).toContain("example.org");
    expect(html).toContain("Notice 12");
  });
});

describe("what is not known of a project", () => {
  it("is said: here only that a date is loose", () => {
    expect(unknownsOf(project)).toEqual(["date"]);
  });

  it("is everything where nothing is known", () => {
    const bare = {
      ...project,
      position: project.position && { ...project.position, amounts: [] },
      origins: [],
      domains: [],
      locations: [],
      milestones: [],
      sources: [],
      agreements: [agreement({ type: "not-stated" })],
      parties: project.parties.map((party) => ({ ...party, role: "not-stated" as const })),
    };
    expect(unknownsOf(bare)).toEqual([
      "amount",
      "origin",
      "domain",
      "roles",
      "type",
      "milestones",
      "location",
      "source",
    ]);
  });
});
