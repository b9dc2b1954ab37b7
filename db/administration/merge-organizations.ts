import { asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { OrganizationRecord } from "../../domain/administration/organization";
import { Refused } from "../../domain/refused";
import { demand, mayMerge } from "../../domain/roles";
import type { Database } from "../client";
import { nameRows } from "../organization-names";
import { changeNamed } from "../projects/reference-lock";
import { refreshPositions } from "../projects/refresh-positions";
import { addRevision } from "../revisions";
import { organizationGlobal500, organizationNames, organizations } from "../schema/organizations";
import { recordOf } from "./organizations";

/** Two organizations that turned out to be one: what named the first names the second from now on. */
export interface Merging {
  readonly from: string;
  readonly into: string;
}

/**
 * Merges an organization into another. Nothing is lost: names become names or aliases of the one that stays, its
 * identifiers, years, children and parties move, drafts name it, and every version of every project is read as naming
 * it. Figures follow in the same transaction. Refuses `role-needed`, `merge-with-itself` and `not-found`.
 */
export async function mergeOrganizations(db: Database, { from, into }: Merging, actor: Actor): Promise<void> {
  demand(mayMerge(actor));
  if (from === into) throw new Refused("merge-with-itself");
  return db.transaction(async (tx) => {
    await changeNamed(tx);
    const locked = await tx
      .select({ id: organizations.id, mergedInto: organizations.mergedInto })
      .from(organizations)
      .where(inArray(organizations.id, [from, into]))
      .orderBy(asc(organizations.id))
      .for("update");
    if (locked.length < 2 || locked.some(({ mergedInto }) => mergedInto !== null))
      throw new Refused("not-found");
    const [gone, stays] = [await recordOf(tx, from), await recordOf(tx, into)];
    await moveNames(tx, { from, into }, gone, stays);
    await moveWhatNames(tx, { from, into });
    await closeRecord(tx, { from, into }, gone, stays);
    await refreshPositions(tx, sql`p.organizations && array[${from}::uuid, ${into}::uuid]`);
    const merged = { ...gone, mergedInto: into };
    await addRevision(tx, { subject: "organization", record: from, act: "merged", document: merged, actor });
    const document = await recordOf(tx, into);
    await addRevision(tx, { subject: "organization", record: into, act: "changed", document, actor });
  });
}

/** A language in which only the other had a name gets it; all its other forms become aliases. */
async function moveNames(
  tx: Database,
  { from, into }: Merging,
  gone: OrganizationRecord,
  stays: OrganizationRecord,
): Promise<void> {
  const adopted = Object.entries(gone.names).filter(([language]) => !Object.hasOwn(stays.names, language));
  const own = Object.fromEntries(adopted);
  await tx.delete(organizationNames).where(eq(organizationNames.organization, from));
  await tx
    .insert(organizationNames)
    .values(nameRows(into, own, [...Object.values(gone.names), ...gone.aliases]))
    .onConflictDoNothing();
  await tx
    .update(organizations)
    .set({ names: { ...gone.names, ...stays.names } })
    .where(eq(organizations.id, into));
}

/** Everything that names the one now names the other; published versions are read so. */
async function moveWhatNames(tx: Database, { from, into }: Merging): Promise<void> {
  await tx.execute(
    sql`update organization_identifiers set organization = ${into} where organization = ${from}`,
  );
  await tx.execute(sql`insert into organization_global_500 (organization, year)
    select ${into}::uuid, year from organization_global_500 where organization = ${from} on conflict do nothing`);
  await tx.delete(organizationGlobal500).where(eq(organizationGlobal500.organization, from));
  await tx.execute(sql`update agreement_parties set organization = ${into} where organization = ${from}`);
  // An id of an organization stands nowhere in a document but where a party is named.
  for (const table of [sql`drafts`, sql`draft_versions`])
    await tx.execute(sql`update ${table} set document = replace(document::text, ${from}::text, ${into}::text)::jsonb
      where document @> jsonb_build_object('agreements',
        jsonb_build_array(jsonb_build_object('parties', jsonb_build_array(jsonb_build_object('organization', ${from}::text)))))`);
}

/** What the one that stays did not say of itself, it says as the other did. */
async function closeRecord(
  tx: Database,
  { from, into }: Merging,
  gone: OrganizationRecord,
  stays: OrganizationRecord,
): Promise<void> {
  const above = stays.parent === from || stays.parent === null ? gone : stays;
  const parent = above.parent === into ? null : above.parent;
  await tx.update(organizations).set({ parent: into }).where(eq(organizations.parent, from));
  await tx
    .update(organizations)
    .set({
      kind: stays.kind === "not-stated" ? gone.kind : stays.kind,
      seat: stays.seat ?? gone.seat,
      parent,
      parentSince: parent === null ? null : above.parentSince,
      parentUntil: parent === null ? null : above.parentUntil,
    })
    .where(eq(organizations.id, into));
  await tx
    .update(organizations)
    .set({ mergedInto: into, parent: null })
    .where(or(eq(organizations.id, from), eq(organizations.mergedInto, from)));
}
