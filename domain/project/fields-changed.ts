import { type Change, difference } from "./difference";

/** Facts that are read as one: a change within them is a change of the whole. */
const wholes = /^(.*?\.)?(amount|jobs|firstAnnounced|committed|parentOrigin|origins)(?=\.)/;

/** What changed between two versions, by the fields that a person would name: an amount is one, a party's role another. */
export function fieldsChanged(before: object, after: object): Change[] {
  const paths = difference(before, after).map(({ path }) => fieldPath(path));
  return [...new Set(paths)].map((path) => ({
    path,
    before: valueAt(before, path),
    after: valueAt(after, path),
  }));
}

/** `agreements.a1.amount.min` is the amount; `sources.s1.title` stays: a source's title is a field of its own. */
const fieldPath = (path: string): string => wholes.exec(path)?.[0] ?? path;

/** What stands at a path of a document, parts named by their keys; null where nothing does. */
export function valueAt(document: object, path: string): unknown {
  let at: unknown = document;
  for (const step of path.split(".")) {
    if (Array.isArray(at)) at = at.find((part) => part?.key === step);
    else at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined;
  }
  return at ?? null;
}
