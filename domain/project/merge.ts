import { difference } from "./difference";
import type { ProjectDocument } from "./document";

type Fields = { readonly [name: string]: unknown };
type Keyed = Fields & { readonly key: string };

/**
 * Two changes of the same version brought together, field by field: what only they changed is theirs, all else is
 * mine. Nobody's choice is guessed: where both changed a field, mine stands and the writer is shown both.
 */
export function merged(
  base: ProjectDocument,
  mine: ProjectDocument,
  theirs: ProjectDocument,
): ProjectDocument {
  return mergedValue(base, mine, theirs) as ProjectDocument;
}

function mergedValue(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(base, mine)) return theirs;
  if (same(base, theirs)) return mine;
  if (isKeyedList(base) && isKeyedList(mine) && isKeyedList(theirs)) return mergedList(base, mine, theirs);
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return mergedFields(base, mine, theirs);
  return mine;
}

/** A change of an amount's kind is one decision: its fields belong together. */
const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("disclosure" in value);

function mergedFields(base: Fields, mine: Fields, theirs: Fields): Fields {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const fields = names.map((name) => [name, mergedValue(base[name], mine[name], theirs[name])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function mergedList(base: readonly Keyed[], mine: readonly Keyed[], theirs: readonly Keyed[]): unknown[] {
  const at = (list: readonly Keyed[], key: string) => list.find((part) => part.key === key);
  const keys = [...new Set([...mine, ...theirs].map(({ key }) => key))];
  return keys
    .map((key) => mergedValue(at(base, key), at(mine, key), at(theirs, key)))
    .filter((part) => part !== undefined);
}

const same = (one: unknown, other: unknown) => difference(one, other).length === 0;

const isKeyedList = (value: unknown): value is readonly Keyed[] =>
  Array.isArray(value) && value.every((part) => isRecord(part) && typeof part.key === "string");
