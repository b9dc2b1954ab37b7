/** One field that changed. Parts with a key are named by it (`agreements.a1.amount.min`); null is "not there". */
export interface Change {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = { readonly [name: string]: unknown };
type Keyed = Fields & { readonly key: string };

/** What changed between two versions of a record, field by field; a list without keys changes as a whole. */
export function difference(before: unknown, after: unknown, path = ""): Change[] {
  if (isFields(before) && isFields(after)) return betweenFields(before, after, path);
  if (isKeyedList(before) && isKeyedList(after) && before.length + after.length > 0)
    return betweenLists(before, after, path);
  return same(before, after) ? [] : [{ path, before: before ?? null, after: after ?? null }];
}

function betweenFields(before: Fields, after: Fields, path: string): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => difference(before[name], after[name], path ? `${path}.${name}` : name));
}

/** Parts are told apart by their keys; a new order of the same parts is a change too, as order decides ties. */
function betweenLists(before: readonly Keyed[], after: readonly Keyed[], path: string): Change[] {
  const was = before.map((part) => part.key);
  const is = after.map((part) => part.key);
  const changes = [...new Set([...was, ...is])].flatMap((key) =>
    difference(
      before.find((part) => part.key === key),
      after.find((part) => part.key === key),
      `${path}.${key}`,
    ),
  );
  const kept = (keys: string[], others: string[]) => keys.filter((key) => others.includes(key));
  return same(kept(was, is), kept(is, was)) ? changes : [...changes, { path, before: was, after: is }];
}

function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => difference(item, other[at]).length === 0);
  return (one ?? null) === (other ?? null);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isKeyedList = (value: unknown): value is readonly Keyed[] =>
  Array.isArray(value) && value.every((item) => isFields(item) && typeof item.key === "string");
