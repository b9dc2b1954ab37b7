import type { Texts } from "../../domain/languages";
import type { ListedProject } from "../../domain/project/listed";
import type { PublicProject } from "../../domain/project/public";

/** Why one project is named beside another. */
export type Relation =
  | { readonly by: "organization"; readonly id: string; readonly names: Texts }
  | { readonly by: "edition"; readonly edition: string; readonly domain: string }
  | { readonly by: "unit"; readonly unit: string; readonly domain: string };

/** How many partners are looked for; a consortium of fifty says little. */
const mostPartners = 3;

/** What a project is related by, the strongest first. Hosts and witnesses relate every project of a place. */
export function relationsOf({ parties, edition, domains, leadUnit }: PublicProject): Relation[] {
  const partners = parties.filter(({ role }) => role !== "host" && role !== "witness");
  const organizations = new Map(partners.map(({ organization }) => [organization.id, organization]));
  const domain = domains[0]?.code;
  return [
    ...[...organizations.values()]
      .slice(0, mostPartners)
      .map(({ id, names }) => ({ by: "organization" as const, id, names })),
    ...(edition && domain ? [{ by: "edition" as const, edition: edition.id, domain }] : []),
    ...(leadUnit && domain ? [{ by: "unit" as const, unit: leadUnit.id, domain }] : []),
  ];
}

export interface Related {
  readonly project: ListedProject;
  readonly relations: readonly Relation[];
}

/** The projects found for each relation as one list, each project once with all its reasons; never the project itself. */
export function relatedTo(
  reference: string,
  found: readonly { readonly relation: Relation; readonly projects: readonly ListedProject[] }[],
  most: number,
): Related[] {
  const related = new Map<string, Related>();
  for (const { relation, projects } of found)
    for (const project of projects) {
      if (project.reference === null || project.reference === reference) continue;
      const relations = related.get(project.reference)?.relations ?? [];
      related.set(project.reference, { project, relations: [...relations, relation] });
    }
  return [...related.values()].slice(0, most);
}
