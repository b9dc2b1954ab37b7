import { describe, expect, it } from "vitest";
import { languages } from "@/domain/languages";
import { datasetOf } from "./dataset";
import { schemaOrgFaults } from "./testing/schema-org-faults";

const page = datasetOf("en");

describe("The data set in the words of schema.org", () => {
  it.each(languages)("is said as the vocabulary allows, in %s", async (language) => {
    expect(await schemaOrgFaults(datasetOf(language))).toEqual([]);
  });
});

describe("The check of descriptions", () => {
  it("refuses a word that schema.org does not have", async () => {
    await expect(schemaOrgFaults({ ...page, titel: "x" })).rejects.toThrow(/safe/i);
    await expect(schemaOrgFaults({ ...page, "@type": "Datenset" })).rejects.toThrow(/safe/i);
  });

  it("reads no context from anywhere", async () => {
    await expect(schemaOrgFaults({ ...page, "@context": "https://example.org/" })).rejects.toThrow();
  });

  it.each([
    ["a word of another kind of thing", { startDate: "2019-08-26" }, /startDate is not of/],
    ["a class as a property's place", { "http://schema.org/Event": "x" }, /Event is no property/],
    ["a text where a thing must stand", { creator: "The register" }, /creator is not The register/],
    ["a thing of another kind", { creator: { "@type": "Place", name: "x" } }, /creator is not/],
    ["a thing without a type", { creator: { name: "x" } }, /has no type/],
    ["a thing where only a text may stand", { name: { "@type": "Place", name: "x" } }, /name is not/],
    ["a text for yes or no", { isAccessibleForFree: "yes" }, /isAccessibleForFree is not yes/],
    ["what is no address", { url: "the page" }, /url is not the page/],
    ["what is no date", { dateModified: "last week" }, /dateModified is not last week/],
    ["a day that there is not", { dateModified: "2019-13-41" }, /dateModified is not/],
    ["a moment without its zone", { dateModified: "2019-08-26T10:00:00" }, /dateModified is not/],
    ["a number for a text", { name: 5 }, /name is not 5/],
  ])("finds %s", async (_, planted, fault) => {
    const found = await schemaOrgFaults({ ...page, ...planted });
    expect(found.filter((sentence) => fault.test(sentence))).toHaveLength(1);
  });
});
