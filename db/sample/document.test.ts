import { describe, expect, it } from "vitest";
import { gapsOf } from "../../domain/project/gaps";
import { isShortQuote } from "../../domain/quote";
import { documentOf } from "./document";
import { sampleProjects } from "./projects";

describe("The sample's records", () => {
  it.each(sampleProjects.map((project) => [project.slug, project] as const))(
    "%s can be published",
    (_, project) => {
      expect(gapsOf(documentOf(project)).filter(({ blocks }) => blocks)).toEqual([]);
    },
  );

  it("quote no more than a few words and name at least one source each", () => {
    for (const { sources } of sampleProjects.map(documentOf)) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { quote } of sources) expect(isShortQuote(quote ?? ""), quote ?? "").toBe(true);
    }
  });
});
