import type { ProjectDocument } from "./document";

/** The organization that each of those that were merged turned out to be, by their ids. */
export type Merged = ReadonlyMap<string, string>;

/** A document with the organizations that its parties turned out to be: what it said before they were merged. */
export function withMerged(document: ProjectDocument, merged: Merged): ProjectDocument {
  if (merged.size === 0) return document;
  const agreements = document.agreements.map((agreement) => ({
    ...agreement,
    parties: agreement.parties.map((party) => ({
      ...party,
      organization: merged.get(party.organization) ?? party.organization,
    })),
  }));
  return { ...document, agreements };
}
