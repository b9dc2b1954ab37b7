import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Claims } from "./claims";
import { Facts } from "./facts";
import { Parties } from "./parties";
import { RecordText } from "./record-text";
import { Sources } from "./sources";
import { agreement, publicProject as project } from "./testing/public-project";
import { Timeline } from "./timeline";
import { unknownsOf } from "./unknowns";

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

  it("is who its parties are, where no source names one", () => {
    expect(unknownsOf({ ...project, parties: [] })).toContain("parties");
  });
});
