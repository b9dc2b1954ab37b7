import type { PublicProject } from "../../domain/project/public";

/** The things that the register does not know of a project. */
export const unknowns = [
  "amount",
  "parties",
  "origin",
  "domain",
  "date",
  "roles",
  "type",
  "milestones",
  "location",
  "source",
] as const;
export type Unknown = (typeof unknowns)[number];

/** What is not known of a project: said on its page, so that silence is never read as "none". */
export function unknownsOf(project: PublicProject): Unknown[] {
  const { position, agreements, parties } = project;
  const is: Record<Unknown, boolean> = {
    amount: position !== null && position.amounts.length === 0 && !position.withheld,
    parties: parties.length === 0,
    origin: project.origins.length === 0,
    domain: project.domains.length === 0,
    date: agreements.some(({ dateSigned }) => dateSigned.length < 10),
    roles: parties.some(({ role }) => role === "not-stated"),
    type: agreements.some(({ type }) => type === "not-stated"),
    milestones: project.milestones.every(({ actual }) => actual === null),
    location: project.locations.length === 0,
    source: project.sources.length === 0,
  };
  return unknowns.filter((unknown) => is[unknown]);
}
