import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { arrayOf } from "../list/where";
import { organizationKey } from "../organization-names";
import { rows } from "../query";

/** The organizations that bear exactly these names or aliases, by the keys of the names; of several the oldest. */
export async function organizationsOfNames(
  db: Database,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(names.map(organizationKey))];
  if (keys.length === 0) return new Map();
  const found = await rows<{ key: string; id: string }>(
    db,
    sql`select distinct on (n.key) n.key, o.id from organization_names n join organizations o on o.id = n.organization
      where n.key = any(${arrayOf(keys, "text")}) and not n.pinyin order by n.key, o.created_at, o.id`,
  );
  return new Map(found.map(({ key, id }) => [key, id]));
}

/** Stands for an organization that is not in the register: it is nobody else's. */
export const nobodyYet = "00000000-0000-4000-8000-000000000000";
