import { siteAddress } from "@/app/_server/site-address";
import { addressOfFile, datasetId, distributions } from "@/app/_server/structured/dataset";
import { languages } from "@/domain/languages";
import { translator } from "@/messages/translator";

const authority = "http://publications.europa.eu/resource/authority";
const fileTypes = { csv: "CSV", xlsx: "XLSX", jsonl: "JSON", "ocds.json": "JSON" } as const;
const languageCodes = { zh: "ZHO", en: "ENG", fr: "FRA" } as const;

const whole = (path: string): string => new URL(path, siteAddress()).href;
const named = (id: string) => ({ "@id": id });

/** A text of the catalogues in all three languages. */
const inEach = (text: (language: (typeof languages)[number]) => string) =>
  Object.fromEntries(languages.map((language) => [language, text(language)]));

/**
 * The register as a catalogue of one data set and one service, as DCAT-AP 3 wants it. No licence is claimed: the
 * publisher states it on the page that is named as the landing page.
 */
export function toDcat(changedAt: Date | null) {
  const name = inEach((language) => translator(language, "common")("name"));
  const title = inEach((language) => translator(language, "publicPages")("list.title"));
  const description = inEach((language) => translator(language, "publicPages")("about.lead"));
  const publisher = { "@id": whole("/#publisher"), "@type": "foaf:Agent", "foaf:name": name };
  const modified = changedAt && {
    "dct:modified": { "@type": "xsd:dateTime", "@value": changedAt.toISOString() },
  };
  return {
    "@context": context,
    "@id": whole("/#catalogue"),
    "@type": "dcat:Catalog",
    "dct:title": name,
    "dct:description": description,
    "dct:publisher": publisher,
    "foaf:homepage": named(whole("/")),
    ...modified,
    "dcat:dataset": {
      "@id": datasetId(),
      "@type": "dcat:Dataset",
      "dct:title": title,
      "dct:description": description,
      "dct:publisher": named(publisher["@id"]),
      "dct:identifier": datasetId(),
      "dct:language": languages.map((language) => named(`${authority}/language/${languageCodes[language]}`)),
      "dcat:theme": named(`${authority}/data-theme/ECON`),
      "dcat:landingPage": languages.map((language) => named(whole(`/${language}/data`))),
      ...modified,
      "dcat:distribution": distributions.map(toDistribution),
    },
    "dcat:service": {
      "@id": service(),
      "@type": "dcat:DataService",
      "dct:title": inEach((language) => translator(language, "openData")("api.title")),
      "dcat:endpointURL": named(service()),
      "dcat:endpointDescription": named(whole("/api/v1/openapi.json")),
      "dcat:servesDataset": named(datasetId()),
    },
  };
}

const service = (): string => whole("/api/v1");

const toDistribution = ({ format, type }: (typeof distributions)[number]) => ({
  "@id": `${datasetId()}-${format}`,
  "@type": "dcat:Distribution",
  "dct:title": inEach((language) =>
    translator(language, "openData")(`download.${format === "ocds.json" ? "ocds" : format}`),
  ),
  "dcat:accessURL": named(addressOfFile(format)),
  "dcat:downloadURL": named(addressOfFile(format)),
  "dcat:mediaType": named(`https://www.iana.org/assignments/media-types/${type}`),
  "dct:format": named(`${authority}/file-type/${fileTypes[format]}`),
  "dcat:accessService": named(service()),
});

/** Its own, so that no reader must fetch another's. */
const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "dct:title": { "@container": "@language" },
  "dct:description": { "@container": "@language" },
  "foaf:name": { "@container": "@language" },
} as const;
