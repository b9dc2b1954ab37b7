import { describe, expect, it } from "vitest";
import { dcatFaults } from "@/app/_server/structured/testing/dcat-faults";
import { toDcat } from "../_shapes/dcat";

const catalogue = toDcat(new Date("2026-01-31T08:00:00Z"));
const dataset = catalogue["dcat:dataset"];
const service = catalogue["dcat:service"];
const [distribution] = dataset["dcat:distribution"];

const without = (said: object, key: string) =>
  Object.fromEntries(Object.entries(said).filter(([name]) => name !== key));
const withDataset = (changes: object) => ({ ...catalogue, "dcat:dataset": { ...dataset, ...changes } });
const withFile = (changes: object) => withDataset({ "dcat:distribution": { ...distribution, ...changes } });

describe("The description of the data set for catalogues", () => {
  it("is as DCAT-AP wants it, whether or not anything was ever changed", async () => {
    expect(await dcatFaults(catalogue)).toEqual([]);
    expect(await dcatFaults(toDcat(null))).toEqual([]);
  });
});

describe("The check of it", () => {
  it.each([
    ["a catalogue without its publisher", without(catalogue, "dct:publisher"), /publisher/],
    ["a catalogue without a title", without(catalogue, "dct:title"), /title/],
    [
      "a publisher who is no agent",
      { ...catalogue, "dct:publisher": { "@type": "dcat:Dataset" } },
      /publisher/,
    ],
    ["a data set without a description", withDataset({ "dct:description": [] }), /description/],
    [
      "a theme that is not of the list",
      withDataset({ "dcat:theme": { "@id": "http://a.test/ECON" } }),
      /theme/,
    ],
    ["a language written out", withDataset({ "dct:language": "Chinese" }), /language/],
    [
      "a date that is none",
      withDataset({ "dct:modified": { "@type": "xsd:dateTime", "@value": "soon" } }),
      /modified/,
    ],
    [
      "two publishers",
      withDataset({ "dct:publisher": [{ "@id": "http://a.test/" }, { "@id": "http://b.test/" }] }),
      /publisher/,
    ],
    ["a file that is nowhere", withFile({ "dcat:accessURL": [] }), /accessURL/],
    ["a file's address as a text", withFile({ "dcat:accessURL": "/files" }), /accessURL/],
    [
      "a media type without its list",
      withFile({ "dcat:mediaType": { "@id": "http://a.test/csv" } }),
      /mediaType/,
    ],
    [
      "a service that cannot be called",
      { ...catalogue, "dcat:service": without(service, "dcat:endpointURL") },
      /endpointURL/,
    ],
    ["a word that DCAT does not have", withDataset({ "dcat:adress": "x" }), /adress is no property/],
    [
      "a word of another class",
      withDataset({ "dcat:endpointURL": { "@id": "http://a.test/" } }),
      /endpointURL is not of/,
    ],
    ["a class that there is not", withDataset({ "@type": "dcat:Datasett" }), /Datasett is no class/],
  ])("finds %s", async (_, planted, fault) => {
    expect((await dcatFaults(planted)).join("\n")).toMatch(fault);
  });

  it("refuses a word that no context knows", async () => {
    await expect(dcatFaults({ ...catalogue, unknown: 1 })).rejects.toThrow();
  });
});
