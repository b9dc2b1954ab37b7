import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ToldChange } from "@/db/administration/history";
import { revisionSubjectEnum } from "@/db/schema/projects";
import { languages } from "@/domain/languages";
import { ChangeList } from "./change-list";
import { RecordName } from "./record-name";
import { fieldInWords, valueInWords } from "./value-words";

const change = (given: Partial<ToldChange>): ToldChange => ({
  id: 1,
  subject: "domain",
  record: "AI",
  act: "changed",
  version: 2,
  at: new Date(0),
  reason: null,
  by: "Kim",
  role: "administrator",
  document: { code: "AI", labels: { en: "Artificial <intelligence>" } },
  former: { code: "AI", labels: { en: "AI" } },
  reference: null,
  ...given,
});

describe("a field and its value in the history", () => {
  it("are told in the reader's words, with the language of a text and the role of a scope", () => {
    expect(fieldInWords("en", "labels.zh")).toBe("Name · Chinese");
    expect(fieldInWords("en", "roles.organizer")).toMatch(/ · Organizer$/);
    for (const language of languages) expect(fieldInWords(language, "placeCode")).not.toContain("placeCode");
    expect(fieldInWords("en", "nextNumber")).toBe("nextNumber");
  });

  it.each([
    ["mode", "on-site", "On site"],
    ["coverage", "complete", "Complete"],
    ["kind", "company", "Company"],
    ["kind", "district", "District"],
    ["placeCode", "DE", "Germany"],
    ["retired", true, "yes"],
    ["retired", false, "no"],
    ["website", null, ""],
    ["year", 2019, "2019"],
    ["identifiers", [{ scheme: "LEI", value: "529900" }], "LEI 529900"],
    ["labels", { fr: "Puces" }, "Puces"],
    ["aliases", ["A", "B"], "A; B"],
    ["roles.official", "all", /all/i],
    ["parent", "o1", "Infineon"],
  ])("%s of %j is %s", (path, value, told) => {
    expect(valueInWords("en", path, value, { o1: { en: "Infineon" } })).toMatch(
      typeof told === "string" ? new RegExp(`^${told}$`, "i") : told,
    );
  });

  it("are told as they stand where there is no word for them, whatever they are called", () => {
    for (const value of ["no such mode", "constructor", "toString", "__proto__"])
      expect(valueInWords("en", "aliases", value, {})).toBe(value);
    expect(valueInWords("zh", "mode", "by-pigeon", {})).toBe("by-pigeon");
  });
});

describe("what a change changed", () => {
  const drawn = (given: Partial<ToldChange>) =>
    renderToStaticMarkup(<ChangeList language="en" change={change(given)} names={{}} />);

  it("is told with what it was before", () => {
    expect(drawn({})).toMatch(
      /Name · English<\/span> <span translate="no"><del>AI<\/del> → Artificial &lt;intelligence&gt;/,
    );
  });

  it("is folded away where a record is new or gone, and has no before", () => {
    for (const given of [{ former: null }, { act: "removed" as const }]) {
      const html = drawn(given);
      expect(html).toMatch(/^<details/);
      expect(html).not.toContain("<del>");
    }
  });

  it("of a project stands in its public history; of a draft nothing is told", () => {
    const project = { subject: "project" as const, document: { title: { en: "Secret draft" } } };
    expect(drawn({ ...project, reference: "SCE-2019-0001" })).toContain(
      'href="/en/projects/SCE-2019-0001/history"',
    );
    expect(drawn(project)).toBe("");
  });

  it("is said to be nothing that has a name where only counters moved", () => {
    const html = drawn({ former: { nextNumber: 1 }, document: { nextNumber: 2 } });
    expect(html).not.toContain("nextNumber");
    expect(html).toMatch(/^<span/);
  });
});

describe("what a change of the map of origins changed", () => {
  const approved = {
    ...{ id: "7b0f7e4e-6a52-4a8e-9a3f-0c52f9a5b5d1", sha256: "9f3a12c4d5e6", mediaType: "image/png" },
    ...{ width: 60, height: 24, number: "GS(2016)1666号" },
    ...{ projection: "plate-carree", west: -30, east: 330, south: -60, north: 85 },
  };
  const lines = (former: unknown, document: unknown, language: "zh" | "en" = "en") => {
    const told = change({ subject: "setting", record: "base-map", former, document });
    const html = renderToStaticMarkup(<ChangeList language={language} change={told} names={{}} />);
    const items = html.matchAll(/<li><span[^>]*>(.*?)<\/span> <span[^>]*>(.*?)<\/span><\/li>/g);
    return [...items].map(([, field, value]) => `${field}: ${value?.replace(/<del>(.*?)<\/del>/, "$1")}`);
  };

  it("is told the first time too, by how the map stood before anybody changed it", () => {
    expect(lines(null, { languages: ["zh", "en"], approved: null })).toEqual([
      "Map shown on pages in: English; French → Chinese; English",
    ]);
    expect(lines(null, { languages: [], approved: null })).toEqual([
      "Map shown on pages in: English; French → nothing",
    ]);
  });

  it("is what stands under it, its number, its edges and its picture, in words", () => {
    const languages = ["en"];
    expect(lines({ languages, approved: null }, { languages, approved })).toEqual([
      "Map drawn over: A plain outline of the land → An approved map",
      "Map review number: nothing → GS(2016)1666号",
      "Projection: nothing → Plate carrée (equal degrees)",
      "Edges of the map: left, right, lower, upper: nothing → -30; 330; -60; 85",
      "Picture: nothing → 60 × 24 (9f3a12c4)",
    ]);
    const renewed = { ...approved, sha256: "00ff12c4d5e6", number: "GS(2024)0650号" };
    expect(lines({ languages, approved }, { languages, approved: renewed }, "zh")).toEqual([
      "审图号: GS(2016)1666号 → GS(2024)0650号",
      "图片: 60 × 24 (9f3a12c4) → 60 × 24 (00ff12c4)",
    ]);
  });
});

describe("the record of a change", () => {
  const drawn = (given: Partial<ToldChange>, language: "zh" | "en" = "en") =>
    renderToStaticMarkup(<RecordName language={language} change={change(given)} />);

  it("is named by its name and leads to where it is looked after", () => {
    expect(drawn({})).toContain('<a href="/en/admin/domains/AI"><span translate="no">Artificial &lt;');
    const part = { subject: "attendance" as const, record: "a1", document: { edition: "SCE-2019" } };
    expect(drawn(part)).toContain('href="/en/admin/editions/SCE-2019/attendance/a1"');
    const named = { subject: "project" as const, record: "p1", reference: "SCE-2019-0001" };
    expect(drawn({ ...named, document: { title: { zh: "芯片" } }, former: null })).toMatch(
      /href="\/en\/projects\/SCE-2019-0001".*芯片 \(SCE-2019-0001\)/,
    );
  });

  it("is led to no more once it is removed, and keeps the name that it had", () => {
    const html = drawn({ act: "removed", document: {}, former: { labels: { en: "Old" } } });
    expect(html).toContain("Old");
    expect(html).not.toContain("href");
  });

  it("of a draft is named by nothing but its name, and leads nowhere public", () => {
    expect(drawn({ subject: "project", record: "p1", document: { title: { en: "Draft" } } })).not.toContain(
      "href",
    );
  });

  it("of a setting is named and led to, each of them", () => {
    for (const [record, page] of [
      ["register", "/en/admin/settings"],
      ["origin-names", "/en/admin/origins"],
      ["base-map", "/en/admin/map"],
    ] as const) {
      const html = drawn({ subject: "setting", record, document: {} });
      expect(html, record).toContain(`href="${page}"`);
      expect(html, record).not.toContain(`>${record}<`);
    }
    expect(drawn({ subject: "setting", record: "base-map", document: {} }, "zh")).toMatch(/\p{Script=Han}/u);
  });

  it("says of every kind of record in words what it is", () => {
    for (const subject of revisionSubjectEnum.enumValues)
      expect(drawn({ subject, record: "x" }, "zh"), subject).toMatch(/^<span[^>]*>\p{Script=Han}/u);
  });
});
