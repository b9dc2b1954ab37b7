import { z } from "zod";
import { shapes } from "./operations";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly default?: unknown;
}

/** The JSON Schema of one parameter: an address has no null, what is left out asks nothing. */
export function schemaOfParameter(parameter: z.ZodType): JsonSchema {
  const {
    $schema: _,
    default: unasked,
    ...schema
  } = z.toJSONSchema(parameter, { io: "input" }) as JsonSchema;
  const defaults =
    unasked === null || Array.isArray(unasked) ? {} : unasked === undefined ? {} : { default: unasked };
  const { anyOf, type, ...rest } = schema;
  const choices = anyOf?.filter((choice) => choice.type !== "null");
  if (choices?.length === 1) return { ...rest, ...choices[0], ...defaults };
  const types = Array.isArray(type) ? type.filter((one) => one !== "null") : [type];
  return {
    ...rest,
    ...(choices && { anyOf: choices }),
    ...(types[0] !== undefined && { type: types[0] }),
    ...defaults,
  };
}

/** The JSON Schemas of all answers, by name, each naming the others where it holds them. */
export function schemasOfAnswers(): Record<string, JsonSchema> {
  const named = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(shapes)) named.add(shape, { id });
  const { schemas } = z.toJSONSchema(named, { io: "input", uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema as JsonSchema]),
  );
}
