import { z } from "zod";
import { Texts } from "../languages";
import { LooseDate } from "../loose-date";

type Branch = Map<string, Branch | string | string[]>;

/**
 * What a form sent, by the names of its fields: `names.zh` is a field of `names`, and `sessions.0.date` one of the
 * first of `sessions`. Anything that is no form is left as it is, for the schema behind to refuse.
 */
export function nested(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null) return sent;
  const root: Branch = new Map();
  for (const [name, value] of Object.entries(sent)) put(root, name.split(".").slice(0, 5), value);
  return opened(root);
}

function put(branch: Branch, [segment = "", ...rest]: readonly string[], value: string | string[]): void {
  if (rest.length === 0) {
    branch.set(segment, value);
    return;
  }
  const known = branch.get(segment);
  const next: Branch = known instanceof Map ? known : new Map();
  branch.set(segment, next);
  put(next, rest, value);
}

function opened(branch: Branch): unknown {
  const entries = [...branch].map(
    ([name, value]) => [name, value instanceof Map ? opened(value) : value] as const,
  );
  const isList = entries.length > 0 && entries.every(([name]) => /^\d{1,3}$/.test(name));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** One line of text; empty where nothing was sent. */
export const line = (most: number) => z.string().trim().max(most, "tooLong").default("");

/** The same as null where it is empty. */
export const lineOrNull = (most: number) => line(most).transform((text) => text || null);

/** A field that may be left empty, which reads as null. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (sent) => (sent === undefined || (typeof sent === "string" && sent.trim() === "") ? null : sent),
    schema.nullable(),
  );

/** A text in any of the languages, or in none. */
export const AnyTexts = Texts.prefault({});

/** A name: it stands in at least one language. */
export const Names = AnyTexts.refine((texts) => Object.keys(texts).length > 0, "names-missing");

/** A box that was ticked or not. */
export const Ticked = z.preprocess((sent) => sent !== undefined && sent !== "", z.boolean());

/** What stands on each line of a text, without empty ones and without what stands twice. */
export const Lines = line(10_000).transform((text) => [
  ...new Set(
    text
      .split("\n")
      .map((one) => one.trim())
      .filter(Boolean),
  ),
]);

/** Rows of a form without those that were left empty. */
export const rowsOf = <Schema extends z.ZodType>(row: Schema, isEmpty: (row: z.output<Schema>) => boolean) =>
  z
    .array(row)
    .max(100, "tooLong")
    .default([])
    .transform((rows) => rows.filter((one) => !isEmpty(one)));

export const DateOrNull = orNull(LooseDate);

/** A whole number written in digits. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, "whole-number")
    .transform(Number)
    .pipe(z.int().min(least).max(most));

/** A web address, or null. */
export const AddressOrNull = orNull(
  z
    .string()
    .trim()
    .max(2000, "tooLong")
    .pipe(z.url({ protocol: /^https?$/, error: "address" })),
);

/** What a form says of the record that it changes. */
export const Was = z.object({
  /** Code or id; null for a record that is not there yet. */
  record: z
    .string()
    .max(60)
    .default("")
    .transform((record) => record || null),
  /** The number of changes that the form showed. */
  basedOn: z.coerce.number().int().min(0),
});
export type Was = z.output<typeof Was>;

/** A form of a record, and which record it is of. */
export const formOf = <Values, Sent>(schema: z.ZodType<Values, Sent>) =>
  z.preprocess(nested, Was.transform((was) => ({ was })).and(schema.transform((values) => ({ values }))));
