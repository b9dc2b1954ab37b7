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
}

/** The marks of organizations by their ids; for the desk, since they may stand in drafts alone. */
export async function organizationMarks(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OrganizationMarks>> {
  if (ids.length === 0) return new Map();
  const found = await rows<OrganizationMarks & { id: string }>(
    db,
    sql`select o.id, o.seat, (select jsonb_build_object('scheme', i.scheme, 'value', i.value)
        from organization_identifiers i where i.organization = o.id order by i.scheme, i.value limit 1) as identifier
      from organizations o where o.id = any(${arrayOf(ids, "uuid")})`,
  );
  return new Map(found.map(({ id, identifier, seat }) => [id, { identifier, seat }]));
}
