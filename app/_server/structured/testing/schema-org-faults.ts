import { graphOf } from "./graph";
import { schemaOrg } from "./vocabulary";
import { vocabularyFaults } from "./vocabulary-faults";

const namespace = "http://schema.org/";
const vocabulary = schemaOrg();

/**
 * The context that stands at https://schema.org, made of the vocabulary: each word by itself, so that one that there
 * is not is refused.
 */
const context = Object.fromEntries(
  [...vocabulary.classes, ...vocabulary.properties]
    .filter((word) => word.startsWith(namespace))
    .map((word) => [word.slice(namespace.length), word]),
);

/** What schema.org does not allow in a page's description of itself. */
export async function schemaOrgFaults(document: object): Promise<string[]> {
  return vocabularyFaults(await graphOf(document, { "https://schema.org": context }), vocabulary);
}
