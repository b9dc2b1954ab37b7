import { difference } from "./difference";
import type { Claim, Milestone, ProjectDocument, Source } from "./document";

type Keyed = { readonly key: string };

/** Longest key that a document may hold. */
const keyLength = 40;

/**
 * A document whose parts have keys that no part of `beside` has, with everything that names them; a source or a step
 * that stands there already is named by its key there. `keys` tells the agreements' former keys by their new ones.
 */
export function withNewKeys(document: ProjectDocument, beside: ProjectDocument) {
  const agreement = renaming(document.agreements, beside.agreements);
  const milestone = renaming(
    document.milestones,
    beside.milestones,
    (one) => beside.milestones.find((step) => isSameStep(step, one))?.key,
  );
  const source = renaming(document.sources, beside.sources, (one) => known(one, beside.sources));
  const named = (keys: readonly string[]) => [...new Set(keys.map(source))];
  const orNull = (key: string | null) => (key === null ? null : agreement(key));
  const { firstAnnounced } = document;
  const moved: ProjectDocument = {
    ...document,
    firstAnnounced: firstAnnounced && { ...firstAnnounced, source: source(firstAnnounced.source) },
    agreements: document.agreements.map((one) => ({
      ...one,
      key: agreement(one.key),
      supplements: orNull(one.supplements),
      counting: { ...one.counting, actsOn: orNull(one.counting.actsOn) },
      sources: named(one.sources),
    })),
    milestones: document.milestones.map((one) => ({
      ...one,
      key: milestone(one.key),
      sources: named(one.sources),
    })),
    sources: document.sources.map((one) => ({ ...one, key: source(one.key) })),
    claims: withKeys(document.claims, beside.claims).map((claim) => ({
      ...claim,
      source: source(claim.source),
      field: fieldOf(claim, { agreement, milestone }),
      ...(document.originalLanguage !== beside.originalLanguage && {
        language: claim.language ?? document.originalLanguage,
      }),
    })),
  };
  return { moved, keys: new Map(document.agreements.map(({ key }) => [agreement(key), key])) };
}

/** Whether two parts say the same, but for some of their fields. */
export function sameBut(left: readonly string[], one: object, other: object): boolean {
  const rest = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([name]) => !left.includes(name)));
  return difference(rest(one), rest(other)).length === 0;
}

/** A step that two records report is one, whatever sources they have it from. */
export const isSameStep = (one: Milestone, other: Milestone): boolean =>
  sameBut(["key", "sources"], one, other);

/** What each key becomes: itself where it is free, otherwise the first free one with a number. */
function renaming<Part extends Keyed>(
  parts: readonly Part[],
  beside: readonly Keyed[],
  sameAs: (part: Part) => string | undefined = () => undefined,
): (key: string) => string {
  const taken = new Set([...beside, ...parts].map(({ key }) => key));
  const there = new Set(beside.map(({ key }) => key));
  const renamed = new Map<string, string>();
  for (const part of parts) {
    const name = sameAs(part) ?? (there.has(part.key) ? freeKey(part.key, taken) : part.key);
    taken.add(name);
    renamed.set(part.key, name);
  }
  return (key) => renamed.get(key) ?? key;
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const free = key.slice(0, keyLength - end.length) + end;
    if (!taken.has(free)) return free;
  }
}

function withKeys<Part extends Keyed>(parts: readonly Part[], beside: readonly Keyed[]): Part[] {
  const renamed = renaming(parts, beside);
  return parts.map((part) => ({ ...part, key: renamed(part.key) }));
}

const known = (source: Source, sources: readonly Source[]) =>
  sources.find((one) => sameBut(["key"], one, source))?.key;

/** A claim about an agreement or a milestone names it: `agreement:<key>.amount`, `milestone:<key>.planned`. */
const fieldOf = (
  { field }: Claim,
  renamed: { readonly [part in "agreement" | "milestone"]: (key: string) => string },
) =>
  field.replace(
    /^(agreement|milestone):([^.]+)/,
    (_, part: "agreement" | "milestone", key: string) => `${part}:${renamed[part](key)}`,
  );
