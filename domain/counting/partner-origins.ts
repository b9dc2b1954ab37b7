import { includesOrigin } from "../origin";
import type { Party, ProjectDocument } from "../project/document";
import type { Position } from "./position";

/** An origin under which a project counts; primary is the one it counts under with primary counting. */
export interface PartnerOrigin {
  readonly code: string;
  readonly inferred: boolean;
  readonly primary: boolean;
}

export interface OriginView {
  /** Whether inferred origins count; they do unless switched off. */
  readonly inferred?: "in" | "out";
  /** Ids of the organizations that are governments. */
  readonly governments?: ReadonlySet<string>;
}

type Located = Pick<ProjectDocument, "agreements" | "locations">;
type Counted = Pick<Position, "countedAgreements"> | null;

/** The union of the parties of the counted agreements: each organization once in each of its roles. */
export function countedParties(document: Pick<ProjectDocument, "agreements">, position: Counted): Party[] {
  const counted = position?.countedAgreements ?? [];
  const parties = counted.flatMap(
    (key) => document.agreements.find((agreement) => agreement.key === key)?.parties ?? [],
  );
  const union = new Map<string, Party>();
  for (const party of parties) {
    const name = `${party.organization} ${party.role}`;
    const before = union.get(name);
    union.set(name, before ? merged(before, party) : party);
  }
  return [...union.values()];
}

/**
 * The distinct origins at signing of the counted parties that are neither host nor witness, the primary one first
 * (counting rule 7). Plain `CN` stands only where no province is known. Empty: the origin is unknown.
 */
export function partnerOrigins(document: Located, position: Counted, view: OriginView = {}): PartnerOrigin[] {
  return originsOf(partners(document, position, view), view);
}

/** The same of partners that are known. */
export function originsOf(parties: readonly Party[], { inferred }: OriginView = {}): PartnerOrigin[] {
  const found = parties.flatMap(({ origins, role }) =>
    origins.map((origin) => ({ ...origin, investor: role === "investor" })),
  );
  return distinct(found, inferred);
}

/** The same by the ultimate parents' origins, where known: a separate view. */
export function parentOriginsOf(parties: readonly Party[], { inferred }: OriginView = {}): PartnerOrigin[] {
  const found = parties.flatMap(({ parentOrigin, role }) =>
    parentOrigin ? [{ ...parentOrigin, primary: false, investor: role === "investor" }] : [],
  );
  return distinct(found, inferred);
}

/** Counted parties whose role is neither host nor witness. */
export function partners(document: Located, position: Counted, { governments }: OriginView = {}): Party[] {
  return countedParties(document, position).filter(
    (party) => !isHost(party, document, governments) && party.role !== "witness",
  );
}

/** Without a stated role a party is a partner, unless it is the government of the project's location. */
function isHost(party: Party, { locations }: Located, governments: ReadonlySet<string> = new Set()) {
  if (party.role !== "not-stated") return party.role === "host";
  return (
    governments.has(party.organization) &&
    party.origins.some(({ code }) =>
      locations.some((place) => includesOrigin(code, place.code) || includesOrigin(place.code, code)),
    )
  );
}

type Found = PartnerOrigin & { readonly investor: boolean };

/** Marked primary before the investors' before all others: so the first that is left is always the primary one. */
function distinct(found: readonly Found[], inferred: OriginView["inferred"] = "in"): PartnerOrigin[] {
  const rank = (origin: Found) => (origin.primary ? 0 : origin.investor ? 1 : 2);
  const counted = found
    .filter((origin) => inferred === "in" || !origin.inferred)
    .toSorted((one, other) => rank(one) - rank(other));
  const province = counted.some(({ code }) => code.startsWith("CN-"));
  const codes = [...new Set(counted.map(({ code }) => code))].filter((code) => !(province && code === "CN"));
  return codes.map((code, at) => ({
    code,
    // Inferred only where nobody states it.
    inferred: counted.filter((origin) => origin.code === code).every((origin) => origin.inferred),
    primary: at === 0,
  }));
}

/** A party of two counted agreements: what the later one says, and the origins of both; stated beats inferred. */
function merged(before: Party, later: Party): Party {
  const origins = new Map(before.origins.map((origin) => [origin.code, origin]));
  for (const origin of later.origins) {
    const known = origins.get(origin.code);
    origins.set(origin.code, {
      code: origin.code,
      inferred: origin.inferred && (known?.inferred ?? true),
      primary: origin.primary || (known?.primary ?? false),
    });
  }
  return {
    ...later,
    origins: [...origins.values()],
    parentOrigin: later.parentOrigin ?? before.parentOrigin,
    sharePercent: later.sharePercent ?? before.sharePercent,
    committed: later.committed ?? before.committed,
  };
}
