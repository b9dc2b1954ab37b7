import type { JsonSchema } from "@/app/api/v1/_shapes/json-schemas";

/** A longer pattern says less than the name of its format; characters. */
const longestPattern = 40;

const bounds = ({ minimum, maximum }: JsonSchema): string =>
  typeof minimum === "number" && minimum > Number.MIN_SAFE_INTEGER ? ` ${minimum}–${maximum}` : "";

/** What a JSON Schema allows, in a programmer's few words: `string date`, `"in" | "out"`, `Project[]`, a pattern. */
export function typeInWords(schema: JsonSchema): string {
  if (schema.$ref) return schema.$ref.replace(/^.*\//, "");
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeInWords))].join(" | ");
  if (schema.items) return `${bracketed(typeInWords(schema.items))}[]`;
  if (typeof schema.pattern === "string" && schema.pattern.length <= longestPattern) return schema.pattern;
  const type = [schema.type ?? "any"].flat().join(" | ");
  return `${type}${schema.format ? ` ${schema.format}` : ""}${bounds(schema)}`;
}

const bracketed = (type: string): string => (type.includes(" | ") ? `(${type})` : type);
