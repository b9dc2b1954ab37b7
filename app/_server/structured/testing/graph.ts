import type dcat from "@vocabulary/dcat";
import jsonld from "jsonld";
import type SHACLValidator from "rdf-validate-shacl";
import environment from "rdf-validate-shacl/src/defaultEnv.js";
import { z } from "zod";

type DataFactory = Parameters<typeof dcat>[0]["factory"];
/** A statement: something, a property, and its value. */
export type Quad = ReturnType<typeof dcat>[number];
export type Term = Quad["object"];
export type Literal = Extract<Term, { termType: "Literal" }>;
/** Statements that can be looked through. */
export type Graph = ConstructorParameters<typeof SHACLValidator>[0];

export const factory: DataFactory & { dataset(quads: Iterable<Quad>): Graph } = environment;

const resource = z.object({ termType: z.enum(["NamedNode", "BlankNode"]), value: z.string() });
const literal = z.object({
  termType: z.literal("Literal"),
  value: z.string(),
  language: z.string().optional(),
  datatype: z.object({ value: z.string() }),
});
const statements = z.array(
  z.object({ subject: resource, predicate: resource, object: z.union([resource, literal]) }),
);

const nodeOf = ({ termType, value }: z.infer<typeof resource>) =>
  termType === "NamedNode" ? factory.namedNode(value) : factory.blankNode(value);
const termOf = (said: z.infer<typeof resource> | z.infer<typeof literal>) =>
  said.termType === "Literal"
    ? factory.literal(said.value, said.language || factory.namedNode(said.datatype.value))
    : nodeOf(said);

/**
 * What a JSON-LD document says, as statements. `contexts` are the only ones that may be named from outside, by
 * address; a word that no context knows is refused.
 */
export async function graphOf(
  document: object,
  contexts: Readonly<Record<string, Record<string, string>>> = {},
): Promise<Graph> {
  const documentLoader = async (url: string) => {
    const context = contexts[url];
    if (!context) throw new Error(`Nothing is read from ${url}.`);
    return { contextUrl: undefined, documentUrl: url, document: { "@context": context } };
  };
  const strictly = { safe: true, documentLoader };
  const said = statements.parse(await jsonld.toRDF({ ...document }, strictly));
  return factory.dataset(
    said.map(({ subject, predicate, object }) =>
      factory.quad(nodeOf(subject), factory.namedNode(predicate.value), termOf(object)),
    ),
  );
}
