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
