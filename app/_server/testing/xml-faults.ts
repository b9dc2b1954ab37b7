import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { validateXML } from "xmllint-wasm";

/** A schema in a file, with the files that it names. */
export interface Schema {
  readonly kind: "schema" | "relaxng";
  readonly file: string;
  readonly names?: readonly string[];
}

const read = (file: string) => ({ fileName: basename(file), contents: readFileSync(file, "utf8") });

/** What libxml2 says against a document by a schema (XML Schema, or RELAX NG): none where all is well. */
export async function xmlFaults(xml: string, { kind, file, names = [] }: Schema): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "document.xml", contents: xml },
    schema: read(file),
    preload: names.map(read),
    extension: kind,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}
