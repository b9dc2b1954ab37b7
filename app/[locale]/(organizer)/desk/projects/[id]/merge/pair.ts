import type { Draft } from "@/db/projects/read-draft";

/** Two records that are one project: one ends, the other stays. */
export interface Pair {
  readonly ending: Draft;
  readonly staying: Draft;
  /** Whether the other one could stay as well. */
  readonly eitherStays: boolean;
}

/**
 * Which of two records stays: a published one before a draft, then the one asked for, then the one published first.
 * Null where none is published.
 */
export function pairOf(one: Draft, other: Draft, stays: string): Pair | null {
  const published = [one, other].filter(({ projectState }) => projectState === "published");
  const [first, second] = published.toSorted(byPublication);
  if (!first) return null;
  const staying = second && [second.reference, second.project].includes(stays) ? second : first;
  const ending = staying === one ? other : one;
  return { ending, staying, eitherStays: second !== undefined };
}

/** The earlier reference first: the one that has been cited the longest. */
function byPublication(one: Draft, other: Draft): number {
  const at = ({ firstPublishedAt }: Draft) => firstPublishedAt?.getTime() ?? 0;
  return at(one) - at(other) || (one.reference ?? "").localeCompare(other.reference ?? "", "en");
}
