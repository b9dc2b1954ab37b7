import { textIn } from "@/domain/languages";
import type { PartyRole } from "@/domain/project/document";
import type { PublicParty, PublicProject } from "@/domain/project/public";

/** Roles that the standard's (open) list has too, by its names; the others keep ours. */
const standardRoles: { readonly [role in PartyRole]?: string } = {
  buyer: "buyer",
  seller: "supplier",
  "technology-provider": "supplier",
  financier: "funder",
};

export const ocdsRole = (role: PartyRole): string => standardRoles[role] ?? role;

/** Every organization of the project's agreements once, with all the roles it has in them. */
export function partiesOf({ agreements, originalLanguage }: PublicProject) {
  const byId = new Map<string, PublicParty[]>();
  for (const party of agreements.flatMap(({ parties }) => parties))
    byId.set(party.organization.id, [...(byId.get(party.organization.id) ?? []), party]);
  return [...byId].map(([id, same]) => ({
    id,
    name: nameOf(same[0], originalLanguage),
    roles: [...new Set(same.map(({ role }) => ocdsRole(role)))],
    details: { origins: distinct(same.flatMap(({ origins }) => origins)) },
  }));
}

/** How a party is named where it stands in an award. */
export const referenceTo = (party: PublicParty, original: PublicProject["originalLanguage"]) => ({
  id: party.organization.id,
  name: nameOf(party, original),
});

function nameOf(party: PublicParty | undefined, original: PublicProject["originalLanguage"]): string {
  return (party && textIn(party.organization.names, original).text) || "?";
}

function distinct(origins: PublicParty["origins"]) {
  const known = new Map(origins.map(({ code, inferred }) => [code, { code, inferred }]));
  return [...known.values()];
}
