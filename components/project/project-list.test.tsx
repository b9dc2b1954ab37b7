import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ListedProject } from "../../domain/project/listed";
import { filterValueLabel } from "./filter-labels";
import { ProjectList } from "./project-list";

describe("a list of projects", () => {
  const listed: ListedProject = {
    id: "p1",
    reference: "SCE-2018-0001",
    titles: { zh: "存储芯片基地", en: "存储芯片基地", fr: "存储芯片基地" },
    originalLanguage: "zh",
    class: "contract",
    year: 2018,
    signed: "2018-08-25",
    edition: "SCE-2018",
    amounts: [],
    withheld: true,
    domains: ["IC", "XYZ"],
    origins: [{ code: "DE", inferred: false }],
    kind: "greenfield",
    unit: null,
    standing: "signed",
    unconfirmed: true,
    organizations: [{ id: "o1", names: { en: "Example Semiconductor" } }],
  };
  const labels = {
    domains: { IC: { en: "Integrated circuits" } },
    editions: { "SCE-2018": { en: "Smart China Expo 2018" } },
    units: {},
    ceremonies: {},
    origins: { FR: { en: "France (metropolitan)" } },
  };
  const html = renderToStaticMarkup(<ProjectList language="en" projects={[listed]} labels={labels} />);

  it("leads to each record and marks a title in another language", () => {
    expect(html).toContain('href="/en/projects/SCE-2018-0001"');
    expect(html).toContain('<span lang="zh">存储芯片基地</span>');
  });

  it("marks what was looked for, and says where it cannot be seen", () => {
    const looked = (query: string) =>
      renderToStaticMarkup(<ProjectList language="en" projects={[listed]} labels={labels} query={query} />);
    expect(looked("semicon 存储")).toContain("Example <mark>Semicon</mark>ductor");
    expect(looked("semicon 存储")).toContain("<mark>存储</mark>芯片基地");
    expect(looked("semicon")).not.toContain("Found in another language");
    expect(looked("an alias")).toContain("Found in another language");
  });

  it("says that an amount is withheld and a source weak", () => {
    expect(html).toContain("Withheld");
    expect(html).toContain("Unconfirmed");
  });

  it("names codes by their labels, and by themselves where they have none", () => {
    expect(html).toContain("Integrated circuits");
    expect(html).toContain("XYZ");
  });

  it("names the values of its filters in words", () => {
    const label = (name: Parameters<typeof filterValueLabel>[2], value: string) =>
      filterValueLabel("en", labels, name, value);
    expect(label("domain", "IC")).toBe("Integrated circuits");
    expect(label("domain", "unknown")).toBe("Domain unknown");
    expect(label("edition", "none")).toBe("Outside any edition");
    expect(label("origin", "HK")).toBe("Hong Kong, China");
    expect(label("origin", "FR")).toBe("France (metropolitan)");
    expect(label("class", "not-stated")).toBe("Class not stated");
    expect(label("size", "50")).toBe("from CNY 5 bn");
    expect(label("signedFrom", "2019-08")).toBe("August 2019");
    expect(label("year", "2019")).toBe("2019");
  });
});
