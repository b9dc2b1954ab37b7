/**
 * What DCAT-AP 3 wants of each class that we write (https://semiceu.github.io/DCAT-AP/releases/3.0.0/, "Mandatory
 * properties" and cardinalities), as SHACL shapes.
 */
const iri = { "sh:nodeKind": { "@id": "sh:IRI" } };
const literal = { "sh:nodeKind": { "@id": "sh:Literal" } };
const some = { "sh:minCount": 1 };
const atMostOne = { "sh:maxCount": 1 };
const of = (path: string, ...demands: readonly object[]) =>
  Object.assign({ "sh:path": { "@id": path } }, ...demands);
const inEachLanguageOnce = { ...literal, ...some, "sh:uniqueLang": true };
const ofClass = (name: string) => ({ "sh:class": { "@id": name } });
const among = (list: string) => ({
  "sh:pattern": `^http://publications\\.europa\\.eu/resource/authority/${list}$`,
});
const moment = { "sh:datatype": { "@id": "xsd:dateTime" } };
const theme = "data-theme/(AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|OP_DATPRO|REGI|SOCI|TECH|TRAN)";
const mediaType = {
  "sh:pattern": "^https?://www\\.iana\\.org/assignments/media-types/[a-z]+/[A-Za-z0-9][A-Za-z0-9.+-]*$",
};

const shape = (target: string, properties: readonly object[]) => ({
  "@type": "sh:NodeShape",
  "sh:targetClass": { "@id": target },
  "sh:property": properties,
});

export const dcatShapes = {
  "@context": {
    sh: "http://www.w3.org/ns/shacl#",
    dcat: "http://www.w3.org/ns/dcat#",
    dct: "http://purl.org/dc/terms/",
    foaf: "http://xmlns.com/foaf/0.1/",
    xsd: "http://www.w3.org/2001/XMLSchema#",
  },
  "@graph": [
    shape("dcat:Catalog", [
      of("dct:title", inEachLanguageOnce),
      of("dct:description", inEachLanguageOnce),
      of("dct:publisher", some, atMostOne, ofClass("foaf:Agent")),
      of("foaf:homepage", iri, atMostOne),
      of("dct:modified", moment, atMostOne),
      of("dcat:dataset", some, ofClass("dcat:Dataset")),
      of("dcat:service", ofClass("dcat:DataService")),
    ]),
    shape("dcat:Dataset", [
      of("dct:title", inEachLanguageOnce),
      of("dct:description", inEachLanguageOnce),
      of("dct:publisher", atMostOne, ofClass("foaf:Agent")),
      of("dct:identifier", literal),
      of("dct:language", iri, among("language/[A-Z]{3}")),
      of("dct:modified", moment, atMostOne),
      of("dcat:theme", iri, among(theme)),
      of("dcat:landingPage", iri),
      of("dcat:distribution", some, ofClass("dcat:Distribution")),
    ]),
    shape("dcat:Distribution", [
      of("dcat:accessURL", some, iri),
      of("dcat:downloadURL", iri),
      of("dct:title", inEachLanguageOnce),
      of("dct:format", iri, atMostOne, among("file-type/[A-Z_0-9]+")),
      of("dcat:mediaType", iri, atMostOne, mediaType),
      of("dcat:accessService", ofClass("dcat:DataService")),
    ]),
    shape("dcat:DataService", [
      of("dct:title", inEachLanguageOnce),
      of("dcat:endpointURL", some, iri),
      of("dcat:endpointDescription", iri),
      of("dcat:servesDataset", ofClass("dcat:Dataset")),
    ]),
    shape("foaf:Agent", [of("foaf:name", inEachLanguageOnce)]),
  ],
};
