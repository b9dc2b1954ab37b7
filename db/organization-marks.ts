import { sql } from "drizzle-orm";
import type { Database } from "./client";
import { arrayOf } from "./list/where";
import { rows } from "./query";

/** What tells an organization from another of the same name, as far as it is known. */
export interface OrganizationMarks {
  /** The first of its identifiers, by scheme. */
  readonly identifier: { readonly scheme: string; readonly value: string } | null;
  /** ISO 3166 code of its seat. */
  readonly seat: string | null;
  /** Where neither is known, what published projects tell of it. */
  readonly naming: Naming | null;
}

/** The published projects that name an organization: how many, and the first signed of them. */
export interface Naming {
  readonly projects: number;
  readonly reference: string | null;
  /** A loose date. */
  readonly signed: string | null;
}

/** So many are read at most: who is named by more is known without. */
const projectsAtMost = 1000;

/** The marks of organizations by their ids; for the desk, since they may stand in drafts alone. */
export async function organizationMarks(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OrganizationMarks>> {
  if (ids.length === 0) return new Map();
  const found = await rows<OrganizationMarks & { id: string }>(
    db,
    sql`select o.id, o.seat, (select jsonb_build_object('scheme', i.scheme, 'value', i.value)
        from organization_identifiers i where i.organization = o.id order by i.scheme, i.value limit 1) as identifier, ${naming} as naming
      from organizations o where o.id = any(${arrayOf(ids, "uuid")})`,
  );
  return new Map(found.map(({ id, ...marks }) => [id, marks]));
}

const naming = sql`case when o.seat is null
  and not exists (select from organization_identifiers i where i.organization = o.id) then (
    select jsonb_build_object('projects', count(*),
      'reference', (array_agg(reference order by signed_from nulls last, reference))[1],
      'signed', (array_agg(signed order by signed_from nulls last, reference))[1])
    from (select reference, signed, signed_from from positions
      where valid_to is null and organizations @> array[o.id] limit ${sql.raw(String(projectsAtMost))}) named) end`;
