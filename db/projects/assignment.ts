import type { Actor } from "../../domain/actor";
import type { ProjectDocument } from "../../domain/project/document";
import type { Assignment } from "../../domain/roles";
import type { Lookups } from "./lookups";

/** Whose a project is: the editions of its agreements and its units. */
export function assignmentOf({ agreements, leadUnit, otherUnits }: ProjectDocument): Assignment {
  const editions = agreements.flatMap(({ edition }) => edition ?? []);
  return {
    editions: [...new Set(editions)].sort(),
    units: [...new Set([...(leadUnit === null ? [] : [leadUnit]), ...otherUnits])],
  };
}

/**
 * The same of a draft. While it is not said where something was signed, it belongs to all the editions among which
 * its writer may choose, so that a draft can be kept before that is known; `before`: those it belonged to.
 */
export function assignmentOfDraft(
  document: ProjectDocument,
  { roles }: Pick<Actor, "roles">,
  before: readonly string[] = [],
): Assignment {
  const { editions, units } = assignmentOf(document);
  if (!document.agreements.some(({ unplaced }) => unplaced)) return { editions, units };
  const among = roles.organizer === undefined || roles.organizer === "all" ? before : roles.organizer;
  return { editions: [...new Set([...editions, ...among])].sort(), units };
}

/** The edition of an agreement signed at a ceremony is its ceremony's. */
export function withEditions(
  document: ProjectDocument,
  { ceremonies }: Pick<Lookups, "ceremonies">,
): ProjectDocument {
  const agreements = document.agreements.map((agreement) => {
    const ceremony = agreement.ceremony === null ? undefined : ceremonies.get(agreement.ceremony);
    return ceremony ? { ...agreement, edition: ceremony.edition } : agreement;
  });
  return { ...document, agreements };
}
