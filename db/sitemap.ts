import { sql } from "drizzle-orm";
import type { Database } from "./client";
import { rows } from "./query";

/** So many projects stand in one part of the site map. */
export const projectsAPart = 2_000;

/** Where each part of the published projects begins, in the order of references, and when it last changed. */
export function readProjectParts(db: Database): Promise<{ first: string; changed: string }[]> {
  return rows(
    db,
    sql`select min(reference) as first, to_char(max(valid_from), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as changed
      from (select reference, valid_from at time zone 'UTC' as valid_from,
          (row_number() over (order by reference) - 1) / ${projectsAPart} as part
        from positions where valid_to is null) numbered
      group by part order by part`,
  );
}

/** The published projects of the part that a reference begins. */
export function readProjectsOfPart(
  db: Database,
  first: string,
): Promise<{ reference: string; changed: string }[]> {
  return rows(
    db,
    sql`select reference, to_char(valid_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as changed
      from positions where valid_to is null and reference >= ${first}
      order by reference limit ${projectsAPart}`,
  );
}

/** Organizations that a published project names, whose ids begin with these hexadecimal digits. */
export async function readOrganizationsOfPart(db: Database, digits: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    sql`select o.id from organizations o
      where o.id between ${digits.padEnd(32, "0")}::uuid and ${digits.padEnd(32, "f")}::uuid
        and exists (select from agreement_parties a where a.organization = o.id)
      order by o.id`,
  );
  return found.map(({ id }) => id);
}

export async function readCeremonyIds(db: Database): Promise<string[]> {
  const found = await rows<{ id: string }>(db, sql`select id from ceremonies order by id`);
  return found.map(({ id }) => id);
}
