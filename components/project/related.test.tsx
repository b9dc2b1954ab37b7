import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ListedProject } from "../../domain/project/listed";
import { type Relation, relatedTo, relationsOf } from "./related";
import { RelatedList } from "./related-list";
import { publicProject } from "./testing/public-project";

const listed = (reference: string | null, over: Partial<ListedProject> = {}): ListedProject => ({
  id: `id of ${reference}`,
  reference,
  titles: { zh: `项目${reference}`, en: `Project ${reference}`, fr: `Projet ${reference}` },
  originalLanguage: "zh",
  class: "contract",
  year: 2019,
  signed: "2019-08",
  edition: "SCE-2019",
  amounts: [],
  withheld: false,
  domains: ["IC"],
  origins: [],
  kind: "greenfield",
  unit: null,
  standing: "signed",
  unconfirmed: false,
  organizations: [],
  ...over,
});
const partner: Relation = { by: "organization", id: "o1", names: { en: "Example Semiconductor" } };
const edition: Relation = { by: "edition", edition: "SCE-2018", domain: "IC" };

describe("what a project is related by", () => {
  it("is its partners, then its edition and domain, then its unit and domain", () => {
    const leadUnit = { id: "LJ", names: { en: "Liangjiang" } };
    expect(relationsOf({ ...publicProject, leadUnit }).map(({ by }) => by)).toEqual([
      "organization",
      "edition",
      "unit",
    ]);
  });

  it("is not its host, which relates every project of a place", () => {
    const [party] = publicProject.parties;
    if (!party) throw new Error("The project has a party.");
    const parties = [
      { ...party, role: "host" as const },
      { ...party, role: "witness" as const },
    ];
    expect(relationsOf({ ...publicProject, parties, domains: [] })).toEqual([]);
  });

  it("is each partner once, and no more than three of them", () => {
    const [party] = publicProject.parties;
    if (!party) throw new Error("The project has a party.");
    const named = (id: string) => ({ ...party, organization: { id, names: {} } });
    const parties = ["a", "a", "b", "c", "d"].map(named);
    const ids = relationsOf({ ...publicProject, parties, domains: [] }).map((one) => "id" in one && one.id);
    expect(ids).toEqual(["a", "b", "c"]);
  });
});

describe("related projects", () => {
  it("are named once each, with all their reasons, without the project itself", () => {
    const related = relatedTo(
      "SCE-2018-0001",
      [
        { relation: partner, projects: [listed("SCE-2018-0001"), listed("SCE-2019-0002")] },
        { relation: edition, projects: [listed("SCE-2019-0002"), listed("SCE-2018-0003"), listed(null)] },
      ],
      6,
    );
    expect(related.map(({ project }) => project.reference)).toEqual(["SCE-2019-0002", "SCE-2018-0003"]);
    expect(related[0]?.relations).toEqual([partner, edition]);
  });

  it("are no more than asked for", () => {
    const projects = ["A", "B", "C"].map((reference) => listed(reference));
    expect(relatedTo("X", [{ relation: partner, projects }], 2)).toHaveLength(2);
  });

  it("are shown with why they are there, in the reader's language", () => {
    const labels = {
      domains: { IC: { en: "Integrated circuits" } },
      editions: {},
      units: {},
      ceremonies: {},
      origins: {},
    };
    const related = [{ project: listed("SCE-2019-0002"), relations: [partner, edition] }];
    const html = renderToStaticMarkup(<RelatedList language="en" labels={labels} related={related} />);
    expect(html).toContain('href="/en/projects/SCE-2019-0002"');
    expect(html).toContain(
      "also with Example Semiconductor · same edition and domain (Integrated circuits) · Contract · August 2019",
    );
  });

  it("are shown by a title in its own language where the reader's is missing", () => {
    const titles = { zh: "项目", en: "项目", fr: "项目" };
    const related = [{ project: listed("A", { titles }), relations: [partner] }];
    const labels = { domains: {}, editions: {}, units: {}, ceremonies: {}, origins: {} };
    const html = renderToStaticMarkup(<RelatedList language="fr" labels={labels} related={related} />);
    expect(html).toContain('<span lang="zh">项目</span>');
  });
});
