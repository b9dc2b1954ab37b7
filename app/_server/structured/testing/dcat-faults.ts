import SHACLValidator from "rdf-validate-shacl";
import { dcatShapes } from "./dcat-shapes";
import { graphOf } from "./graph";
import { dcatAndBelow } from "./vocabulary";
import { vocabularyFaults } from "./vocabulary-faults";

const vocabulary = dcatAndBelow();

/** What the vocabularies of DCAT, and then DCAT-AP, do not allow in a description of a data set. */
export async function dcatFaults(document: object): Promise<string[]> {
  const graph = await graphOf(document);
  const report = await new SHACLValidator(await graphOf(dcatShapes)).validate(graph);
  const broken = report.results.map(({ path, focusNode, message }) => {
    const said = message.map(({ value }) => value).join(" ");
    return `${JSON.stringify(path)} of ${focusNode?.value}: ${said}`;
  });
  return [...vocabularyFaults(graph, vocabulary), ...broken];
}
