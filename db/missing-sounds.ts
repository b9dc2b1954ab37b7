import { sql } from "drizzle-orm";
import type { Database } from "./client";
import { arrayOf } from "./list/where";
import { nameRows } from "./organization-names";
import { rows } from "./query";
import { organizationNames } from "./schema/organizations";

/** So many organizations are looked at in one transaction: whoever saves one of them waits no longer than that. */
const atOnce = 200;

/**
 * Adds the sounds and initials of names that were kept by a release that did not know them; gives how many forms it
 * added. May be broken off, and asked again: what is there already stays as it is.
 */
export async function addMissingSounds(db: Database): Promise<number> {
  let added = 0;
  for (let after: string | null = zero; after !== null; ) {
    const done: { readonly last: string | null; readonly added: number } = await addAfter(db, after);
    added += done.added;
    after = done.last;
  }
  return added;
}

const zero = "00000000-0000-0000-0000-000000000000";

/** The same of the next few after an id; `last` is null where there are no more. */
function addAfter(db: Database, after: string) {
  return db.transaction(async (tx) => {
    const silent = await silentAfter(tx, after);
    const named = await rows<{ organization: string; names: string[] }>(
      tx,
      sql`select organization, array_agg(name) as names from organization_names
        where organization = any(${arrayOf(silent, "uuid")}) and not pinyin group by organization`,
    );
    const forms = named.flatMap(({ organization, names }) =>
      nameRows(organization, {}, names).filter(({ pinyin }) => pinyin),
    );
    const made =
      forms.length > 0
        ? await tx
            .insert(organizationNames)
            .values(forms)
            .onConflictDoNothing()
            .returning({ key: organizationNames.key })
        : [];
    return { last: silent.at(-1) ?? null, added: made.length };
  });
}

/** Those with a name that may sound and without initials. One that is being saved this moment gets them by that. */
async function silentAfter(tx: Database, after: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    sql`select o.id from organizations o where o.id > ${after}
        and exists (select from organization_names n where n.organization = o.id and not n.pinyin
          and octet_length(n.name) > char_length(n.name))
        and not exists (select from organization_names n where n.organization = o.id and n.initials)
      order by o.id limit ${atOnce} for update of o skip locked`,
  );
  return found.map(({ id }) => id);
}
