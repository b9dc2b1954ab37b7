import { describe, expect, it, vi } from "vitest";
import { publicProject } from "@/components/project/testing/public-project";
import type { Edition } from "@/domain/edition";
import { languages } from "@/domain/languages";
import { addressOfFile, datasetOf, distributions } from "./dataset";
import { eventOf } from "./edition";
import { pageOfProject } from "./project";

vi.mock("../site-address", () => ({ siteAddress: () => new URL("https://register.example") }));

describe("what the register says of itself to programs", () => {
  it("is a data set with its files at whole addresses, and no licence that nobody gave", () => {
    for (const language of languages) {
      const dataset = datasetOf(language) as unknown as Record<string, unknown>;
      expect(dataset.url).toBe(`https://register.example/${language}/data`);
      expect(dataset).not.toHaveProperty("license");
      expect(dataset.distribution).toHaveLength(distributions.length);
    }
    expect(addressOfFile("csv")).toBe("https://register.example/api/v1/projects.csv");
    expect(datasetOf("zh").name).not.toBe(datasetOf("en").name);
  });
});

describe("what the page of a project says of itself to programs", () => {
  const page = pageOfProject("en", publicProject) as unknown as {
    readonly citation: unknown;
    readonly mainEntity: unknown;
  };
  it("is the record, its undertaking and its sources that have an address", () => {
    expect(page).toMatchObject({
      url: "https://register.example/en/projects/SCE-2018-0001",
      name: "存储芯片基地",
    });
    expect(page.citation).toEqual([{ "@type": "CreativeWork", url: "https://www.example.org/a" }]);
    expect(page.mainEntity).toMatchObject({ identifier: "SCE-2018-0001" });
    expect(page.mainEntity).not.toHaveProperty("description");
  });
});

describe("what the page of an edition says of itself to programs", () => {
  const edition = {
    slug: "sce-2019",
    labels: { zh: "智博会" },
    themes: {},
    starts: null,
    ends: null,
    places: {},
    placeCode: "CN-CQ",
    organisers: [{ en: "City" }],
    website: null,
    expo: { names: { en: "Expo" } },
  } as unknown as Edition;

  it("is what is known of it, and nothing made up of what is not", () => {
    const event = eventOf("fr", edition) as unknown as Record<string, unknown>;
    expect(event).toMatchObject({
      url: "https://register.example/fr/editions/sce-2019",
      name: "智博会",
      location: { name: "CN-CQ" },
      organizer: [{ name: "City" }],
    });
    for (const unknown of ["startDate", "endDate", "description", "sameAs"])
      expect(event).not.toHaveProperty(unknown);
    const dated = eventOf("en", { ...edition, starts: "2019-08", themes: { en: "AI" } } as Edition);
    expect(dated).toMatchObject({ startDate: "2019-08", description: "AI" });
  });
});
