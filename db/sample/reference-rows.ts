import { nameRows } from "../organization-names";
import type { organizationNames, organizations } from "../schema/organizations";
import type {
  attendance as attendanceTable,
  ceremonies as ceremonyTable,
  domains as domainTable,
  editionClaims as editionClaimTable,
  editions as editionTable,
  expos as expoTable,
  programmeItems as programmeTable,
  referenceSources,
  units as unitTable,
} from "../schema/reference";
import { domains } from "./data/domains";
import { attendance, ceremonies, editionClaims, editions, expos, programme } from "./data/editions";
import { organizations as parties } from "./data/organizations";
import { paperBook } from "./data/papers";
import { units } from "./data/units";
import type { Paper } from "./paper";
import type { Cited } from "./records";
import { sampleId } from "./sample-id";

export const sourceId = ([paper, quote = ""]: Cited): string => sampleId("source", `${paper} ${quote}`);

/** The publications cited, each with its words once. */
export function sourceRows(cited: readonly Cited[]): (typeof referenceSources.$inferInsert)[] {
  const byId = new Map(cited.map((one) => [sourceId(one), one]));
  return [...byId].map(([id, [name, quote]]) => {
    const paper: Paper = paperBook[name];
    return { id, ...paper, quote: quote ?? null, sample: true };
  });
}

export const citedByEditions: readonly Cited[] = [...attendance, ...editionClaims, ...programme].map(
  ({ source }) => source,
);

export function expoRows(): (typeof expoTable.$inferInsert)[] {
  return Object.entries(expos).map(([code, expo]) => ({
    id: sampleId("expo", code),
    code,
    ...expo,
    sample: true,
  }));
}

export function editionRows(): (typeof editionTable.$inferInsert)[] {
  return editions.map(({ expo, organisers, ...edition }) => ({
    ...edition,
    expo: sampleId("expo", expo),
    organisers: [...(organisers ?? [])],
    sample: true,
  }));
}

export function ceremonyRows(): (typeof ceremonyTable.$inferInsert)[] {
  return ceremonies.map(({ slug, ...ceremony }) => ({
    id: sampleId("ceremony", slug),
    ...ceremony,
    sample: true,
  }));
}

export function attendanceRows(): (typeof attendanceTable.$inferInsert)[] {
  return attendance.map(({ source, ...claim }) => ({
    id: sampleId("attendance", `${claim.edition} ${claim.measure} ${sourceId(source)}`),
    ...claim,
    source: sourceId(source),
  }));
}

export function editionClaimRows(): (typeof editionClaimTable.$inferInsert)[] {
  return editionClaims.map(({ source, ...claim }, position) => ({
    id: sampleId("edition-claim", `${claim.edition} ${claim.field} ${sourceId(source)}`),
    ...claim,
    source: sourceId(source),
    position,
  }));
}

export function programmeRows(): (typeof programmeTable.$inferInsert)[] {
  return programme.map(({ source, ...item }) => ({
    id: sampleId("programme-item", `${item.edition} ${item.kind}`),
    ...item,
    source: sourceId(source),
  }));
}

export function domainRows(): (typeof domainTable.$inferInsert)[] {
  return Object.entries(domains).map(([code, labels], at) => ({
    code,
    labels,
    position: (at + 1) * 10,
    sample: true,
  }));
}

export function unitRows(): (typeof unitTable.$inferInsert)[] {
  return Object.entries(units).map(([code, unit]) => ({ code, ...unit, sample: true }));
}

export function organizationRows(): (typeof organizations.$inferInsert)[] {
  return Object.entries(parties).map(([slug, { names, kind, parent }]) => ({
    id: sampleId("organization", slug),
    names,
    kind,
    parent: parent ? sampleId("organization", parent) : null,
    sample: true,
  }));
}

/** Every form of the organizations' names, as it is looked up. */
export function organizationNameRows(): (typeof organizationNames.$inferInsert)[] {
  return Object.entries(parties).flatMap(([slug, { names, aliases = [] }]) =>
    nameRows(sampleId("organization", slug), names, aliases),
  );
}
