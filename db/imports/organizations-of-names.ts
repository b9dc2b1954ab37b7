import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { organizationKey } from "../organization-names";
import { rows } from "../query";

/**
 * The organizations that bear exactly these names or aliases, or these identifiers, by the keys of the names; null
 * where several bear one, so that which of them is meant must be asked.
 */
export async function organizationsOfNames(
  db: Database,
  names: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const keys = [...new Set(names.map(organizationKey))];
  if (keys.length === 0) return new Map();
  const asked = arrayOf(keys, "text");
  const found = await rows<{ key: string; id: string; several: boolean }>(
    db,
    sql`select key, min(organization::text) as id, count(distinct organization) > 1 as several from (
        select key, organization from organization_names where key = any(${asked}) and not pinyin
        union all
        select lower(value), organization from organization_identifiers where lower(value) = any(${asked})
      ) borne group by key`,
  );
  return new Map(found.map(({ key, id, several }) => [key, several ? null : id]));
}
