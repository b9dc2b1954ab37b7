import { type SQL, sql } from "drizzle-orm";
import type { ProjectDocument } from "../../domain/project/document";
import type { Database } from "../client";
import {
  agreementParties,
  agreements,
  claims,
  milestones,
  partyOrigins,
  projectDomains,
  projectLocations,
  projectUnits,
  sources,
} from "../schema/parts";
import {
  agreementRow,
  claimRows,
  domainRows,
  locationRows,
  milestoneRows,
  originRows,
  partyRow,
  sourceRows,
  unitRows,
} from "./part-rows";
import { insertAll, together } from "./statements";

/** The statements that write a document into the tables of published parts. */
export function partInserts(project: string, document: ProjectDocument): { [name: string]: SQL | null } {
  const parties = document.agreements.flatMap((agreement) =>
    agreement.parties.map((party, ordinal) => ({ agreement: agreement.key, party, ordinal })),
  );
  return {
    agreements: insertAll(
      agreements,
      document.agreements.map((agreement, at) => agreementRow(project, agreement, at, document)),
    ),
    parties: insertAll(
      agreementParties,
      parties.map(({ agreement, party, ordinal }) => partyRow(project, agreement, party, ordinal)),
    ),
    origins: insertAll(
      partyOrigins,
      parties.flatMap(({ agreement, party }) => originRows(project, agreement, party)),
    ),
    domains: insertAll(projectDomains, domainRows(project, document)),
    units: insertAll(projectUnits, unitRows(project, document)),
    locations: insertAll(projectLocations, locationRows(project, document)),
    milestones: insertAll(milestones, milestoneRows(project, document)),
    sources: insertAll(sources, sourceRows(project, document)),
    claims: insertAll(claims, claimRows(project, document)),
  };
}

/** Takes a project's parts out of the published tables; parties and origins go with their agreements. */
export function removeParts(tx: Database, project: string): Promise<void> {
  const from = (table: SQL) => sql`delete from ${table} where project = ${project}`;
  return together(tx, {
    agreements: from(sql`${agreements}`),
    domains: from(sql`${projectDomains}`),
    units: from(sql`${projectUnits}`),
    locations: from(sql`${projectLocations}`),
    milestones: from(sql`${milestones}`),
    claims: from(sql`${claims}`),
    sources: from(sql`${sources}`),
  });
}
