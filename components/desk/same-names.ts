import type { FoundOrganization } from "./find-organizations";

type Found = readonly FoundOrganization[];

/** The only one that bears this text as a name or as its identifier; undefined where several do, or none. */
export function exactly(found: Found | undefined, typed: string): FoundOrganization | undefined {
  const text = typed.trim();
  const same = found?.filter(({ names, identifier }) => names.includes(text) || identifier?.value === text);
  return same?.length === 1 ? same[0] : undefined;
}

/** What to write into the field so that this one is meant: its name, or its identifier where others share the name. */
export function writingOf(one: FoundOrganization, found: Found): string {
  const [name = ""] = one.names;
  const shared = found.some(({ id, names }) => id !== one.id && names.includes(name));
  return (shared && one.identifier?.value) || name;
}

/**
 * What stands beside the names of one: its place and its identifier, as far as they are known; where neither is, the
 * published projects that name it, how many (under the word given) and the first of them.
 */
export function besideName(
  { identifier, seat, naming }: FoundOrganization,
  origins: readonly { readonly value: string; readonly label: string }[],
  projects: string,
): string {
  const place = seat && (origins.find(({ value }) => value === seat)?.label ?? seat);
  const marks = [place, identifier && `${identifier.scheme} ${identifier.value}`];
  const named = naming ? [`${projects} ${naming.projects}`, naming.reference, naming.signed] : [];
  return [...marks, ...named].filter(Boolean).join(", ");
}
