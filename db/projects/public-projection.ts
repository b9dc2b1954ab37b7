import { classOf, inOrder } from "../../domain/counting/agreements";
import { countedParties, partnerOrigins } from "../../domain/counting/partner-origins";
import { positionOf } from "../../domain/counting/position-of";
import type { ProjectDocument } from "../../domain/project/document";
import { type Merged, withMerged } from "../../domain/project/merged-organizations";
import type { Named, PublicAgreement, PublicParty, PublicProject } from "../../domain/project/public";
import { publicDocument, publicParty } from "./public-document";
import type { PublicNames } from "./public-names";

/** What a published document says to the public, without what its publication adds. */
export type PublicContent = Omit<
  PublicProject,
  "reference" | "version" | "firstPublishedAt" | "updatedAt" | "files"
>;

/** The public's view of a document with everything named, its agreements in order, and where it counts. */
export function publicContent(written: ProjectDocument, names: PublicNames): PublicContent {
  const document = withMerged(written, mergedIn(names));
  const { domains, leadUnit, otherUnits, agreements, milestones, ...open } = publicDocument(document);
  const position = positionOf(document);
  const inRow = inOrder(document.agreements).map(({ key }) => key);
  return {
    ...open,
    edition: namedOrNull(position?.edition ?? null, names.editions),
    domains: domains.map((code, at) => ({ code, labels: names.domains[code] ?? {}, primary: at === 0 })),
    leadUnit: namedOrNull(leadUnit, names.units),
    otherUnits: otherUnits.map((code) => named(code, names.units)),
    parties: countedParties(document, position).map((party) => withName(publicParty(party), names)),
    origins: partnerOrigins(document, position, { governments: governmentsIn(names) }),
    agreements: agreements
      .toSorted((one, other) => inRow.indexOf(one.key) - inRow.indexOf(other.key))
      .map((agreement) => withNames(agreement, document, names)),
    position,
    milestones,
  };
}

type OpenAgreement = ReturnType<typeof publicDocument>["agreements"][number];

function withNames(
  { supplements: _, ...agreement }: OpenAgreement,
  document: ProjectDocument,
  names: PublicNames,
): PublicAgreement {
  const { key, dateSigned, edition, ceremony, parties } = agreement;
  const at = ceremony === null ? undefined : names.ceremonies[ceremony];
  const [whole] = document.agreements.filter((one) => one.key === key);
  return {
    ...agreement,
    class: whole ? classOf(whole, document.agreements) : "not-stated",
    dateSigned: dateSigned ?? "",
    edition: namedOrNull(edition, names.editions),
    ceremony: ceremony && at ? { id: ceremony, names: at.names, date: at.date } : null,
    parties: parties.map((party) => withName(party, names)),
  };
}

function withName(
  { key: _, organization, ...party }: ReturnType<typeof publicParty>,
  { organizations }: PublicNames,
): PublicParty {
  const named =
    organizations[organization] ?? Object.values(organizations).find(({ id }) => id === organization);
  return { ...party, organization: { id: organization, names: named?.names ?? {} } };
}

function named(id: string, names: Readonly<Record<string, Named["names"]>>): Named {
  return { id, names: names[id] ?? {} };
}

function namedOrNull(id: string | null, names: Readonly<Record<string, Named["names"]>>): Named | null {
  return id === null ? null : named(id, names);
}

function mergedIn({ organizations }: PublicNames): Merged {
  const named = Object.entries(organizations).map(([id, organization]) => [id, organization.id] as const);
  return new Map(named.filter(([id, now]) => id !== now));
}

function governmentsIn({ organizations }: PublicNames): ReadonlySet<string> {
  return new Set(Object.values(organizations).flatMap(({ id, government }) => (government ? [id] : [])));
}
