import { factory, type Graph, type Quad, type Term } from "./graph";
import { isWrittenOut, literalFits } from "./literal-fits";
import { typed, type Vocabulary } from "./vocabulary";

/** Anything may be these: they forbid nothing but a text. */
const anything = ["http://www.w3.org/2002/07/owl#Thing", "http://www.w3.org/2000/01/rdf-schema#Resource"];

/**
 * What in a graph its vocabulary does not allow: words that it does not have, properties of things that cannot have
 * them, values of another kind. One sentence for each; none where all is well.
 */
export function vocabularyFaults(graph: Graph, vocabulary: Vocabulary): string[] {
  const typesOf = (term: Term): string[] =>
    term.termType === "NamedNode" || term.termType === "BlankNode"
      ? [...graph.match(term, factory.namedNode(typed))].map(({ object }) => object.value)
      : [];
  const isOne = (types: readonly string[], kinds: readonly string[]) =>
    kinds.some((kind) => anything.includes(kind) || types.some((type) => vocabulary.isOfKind(type, kind)));

  const faultsOf = ({ subject, predicate, object }: Quad): string[] => {
    const property = predicate.value;
    if (property === typed)
      return vocabulary.classes.has(object.value) ? [] : [`${object.value} is no class`];
    if (!vocabulary.properties.has(property)) return [`${property} is no property`];
    const types = typesOf(subject);
    if (types.length === 0) return [`what has ${property} has no type`];
    const domains = vocabulary.domainsOf(property);
    const misplaced =
      domains.length > 0 && !isOne(types, domains) ? [`${property} is not of ${types.join(", ")}`] : [];
    return valueFits(object, vocabulary.rangesOf(property))
      ? misplaced
      : [...misplaced, `${property} is not ${object.value}`];
  };

  const valueFits = (value: Term, ranges: readonly string[]): boolean => {
    if (value.termType === "Literal") return literalFits(value, ranges);
    const types = typesOf(value);
    const things = ranges.filter((range) => !isWrittenOut(range));
    // What is only named may be described elsewhere.
    if (types.length === 0) return ranges.length === 0 || things.length > 0;
    return ranges.length === 0 || isOne(types, things);
  };

  return [...graph].flatMap(faultsOf);
}
