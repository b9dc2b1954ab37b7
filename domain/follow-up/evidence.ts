import { type Source, sourceKinds } from "../project/document";

export type SourceKind = Source["kind"];

/** Evidence of a step: where it is to be read and what it is called, one of them at least, and of which kind it is. */
export interface StepEvidence {
  readonly address: string | null;
  readonly title: string | null;
  readonly kind: SourceKind;
}

/** What was chosen from the list; null where nothing was, or nothing that is in it. */
export const chosenKind = (text: string): SourceKind | null =>
  sourceKinds.find((kind) => kind === text) ?? null;

/**
 * The kind of a source of which nobody said it: an address of a public body is the government's, any other the
 * press's. What has no address, the unit that reports has seen or holds itself.
 */
export function likelyKind(address: string | null): SourceKind {
  if (address === null || !URL.canParse(address)) return "government";
  return /(^|\.)(gov|gouv|gob|gc)(\.[a-z]{2})?$/.test(new URL(address).hostname) ? "government" : "press";
}
