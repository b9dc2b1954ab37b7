import { describe, expect, it } from "vitest";
import { pageMetadata } from "./page-metadata";

describe("What a page says of itself", () => {
  it("is where it stands, in every language", () => {
    expect(pageMetadata("fr", "/editions/sce-2019", { title: "Salon" }).alternates).toMatchObject({
      canonical: "/fr/editions/sce-2019",
      languages: { zh: "/zh/editions/sce-2019", "x-default": "/en/editions/sce-2019" },
    });
  });

  it("is never nothing: without words of its own it is what the register is", () => {
    for (const description of [undefined, ""])
      expect(
        pageMetadata("en", "/projects/X-2019-0001", {
          title: "A plant",
          ...(description !== undefined && { description }),
        }).description,
      ).toContain("Projects signed at signing ceremonies");
    expect(pageMetadata("en", "", { title: "A plant", description: "It makes chips." }).description).toBe(
      "It makes chips.",
    );
  });

  it("is kept out of search engines where it should be, and names its feed", () => {
    expect(pageMetadata("en", "", { title: "x", indexed: false }).robots).toMatchObject({ index: false });
    expect(pageMetadata("en", "", { title: "x" }).robots).toBeUndefined();
    expect(pageMetadata("en", "", { title: "x", feed: "/en/projects.atom" }).alternates?.types).toEqual({
      "application/atom+xml": "/en/projects.atom",
    });
  });
});
