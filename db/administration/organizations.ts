import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../domain/actor";
import type { Was } from "../../domain/administration/form";
import type { OrganizationRecord } from "../../domain/administration/organization";
import { isId } from "../../domain/id";
import type { Texts } from "../../domain/languages";
import { difference } from "../../domain/project/difference";
import { Refused } from "../../domain/refused";
import { demand, mayRecord } from "../../domain/roles";
import type { Database } from "../client";
import { nameRows } from "../organization-names";
import { findOrganizations } from "../organizations";
import { changeNamed } from "../projects/reference-lock";
import { refreshPositions } from "../projects/refresh-positions";
import { rows } from "../query";
import { addRevision } from "../revisions";
import {
  organizationGlobal500,
  organizationIdentifiers,
  organizationNames,
  organizations,
} from "../schema/organizations";
import { lockRecord, versionOf } from "./keep";

export const organizationRecords = {
  subject: "organization",
  table: organizations,
  key: organizations.id,
} as const;

/** An organization with all that the register knows of it, as the history keeps it. */
export interface KnownOrganization extends OrganizationRecord {
  readonly id: string;
  readonly parentNames: Texts | null;
  readonly mergedInto: string | null;
  /** How many published projects name it. */
  readonly projects: number;
}

/** An organization, and how many changes its history holds; null where there is none. */
export async function readOrganizationRecord(db: Database, id: string) {
  if (!isId(id)) return null;
  const [row] = await known(db, [id]);
  return row ? { row, version: await versionOf(db, "organization", id) } : null;
}

/** Those found by a text, the best first; without one, those added last. */
export async function listOrganizations(
  db: Database,
  text: string,
  most: number,
): Promise<KnownOrganization[]> {
  const found =
    text.trim() === ""
      ? await rows<{ id: string }>(
          db,
          sql`select id from organizations where merged_into is null order by created_at desc, id limit ${most}`,
        )
      : await findOrganizations(db, text, most);
  const ids = found.map(({ id }) => id);
  const all = await known(db, ids);
  return all.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

/** How many organizations there are, without those that were merged into another. */
export async function countOrganizations(db: Database): Promise<number> {
  const [found] = await rows<{ count: number }>(
    db,
    sql`select count(*)::int as count from organizations where merged_into is null`,
  );
  return found?.count ?? 0;
}

/**
 * Changes an organization; projects that name it are found by its new names at once, and count as its kind says.
 * Refuses `role-needed`, `not-found`, `record-changed`, `identifier-taken`, and `part-of-itself` for a parent that
 * belongs to it.
 */
export async function keepOrganization(
  db: Database,
  { record, basedOn }: Was,
  organization: OrganizationRecord,
  actor: Actor,
): Promise<void> {
  demand(mayRecord(actor));
  return db.transaction(async (tx) => {
    await changeNamed(tx);
    const id = record ?? "";
    const locked = await lockRecord(tx, organizationRecords, id, basedOn);
    if (locked.mergedInto !== null) throw new Refused("not-found");
    const before = await recordOf(tx, id);
    const { names, kind, seat, parent, parentSince, parentUntil } = organization;
    await tx
      .update(organizations)
      .set({ names, kind, seat, parent, parentSince, parentUntil })
      .where(eq(organizations.id, id));
    await writeNames(tx, id, organization);
    await writeIdentifiers(tx, id, organization);
    await refuseCircle(tx, id);
    const document = await recordOf(tx, id);
    const changes = difference(before, document).map(({ path }) => path);
    if (changes.length === 0) return;
    await addRevision(tx, { subject: "organization", record: id, act: "changed", document, actor });
    if (changes.some((path) => /^(names|aliases|kind)/.test(path)))
      await refreshPositions(tx, sql`p.organizations @> array[${id}::uuid]`);
  });
}

/** As the history keeps it. */
export async function recordOf(tx: Database, id: string): Promise<OrganizationRecord> {
  const [row] = await known(tx, [id]);
  if (!row) throw new Refused("not-found");
  const { id: _, parentNames: _names, projects: _projects, mergedInto, ...record } = row;
  return mergedInto === null ? record : Object.assign(record, { mergedInto });
}

function known(db: Database, ids: readonly string[]): Promise<KnownOrganization[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return rows<KnownOrganization>(
    db,
    sql`select o.id, o.names, o.kind, o.seat, o.parent, o.parent_since as "parentSince",
      o.parent_until as "parentUntil", o.merged_into as "mergedInto",
      (select p.names from organizations p where p.id = o.parent) as "parentNames",
      (select coalesce(jsonb_agg(name order by key), '[]') from organization_names
        where organization = o.id and alias) as aliases,
      (select coalesce(jsonb_agg(jsonb_build_object('scheme', scheme, 'value', value) order by scheme, value), '[]')
        from organization_identifiers where organization = o.id) as identifiers,
      (select coalesce(jsonb_agg(year order by year), '[]') from organization_global_500
        where organization = o.id) as "global500",
      (select count(distinct a.project)::int from agreement_parties a where a.organization = o.id) as projects
      from organizations o where o.id in (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )})`,
  );
}

async function writeNames(tx: Database, id: string, { names, aliases }: OrganizationRecord): Promise<void> {
  await tx.delete(organizationNames).where(eq(organizationNames.organization, id));
  await tx.insert(organizationNames).values(nameRows(id, names, aliases));
}

async function writeIdentifiers(
  tx: Database,
  id: string,
  { identifiers, global500 }: OrganizationRecord,
): Promise<void> {
  await tx.delete(organizationIdentifiers).where(eq(organizationIdentifiers.organization, id));
  await tx.delete(organizationGlobal500).where(eq(organizationGlobal500.organization, id));
  const distinct = new Map(identifiers.map((one) => [`${one.scheme} ${one.value}`, one]));
  if (distinct.size > 0) {
    const kept = await tx
      .insert(organizationIdentifiers)
      .values([...distinct.values()].map((one) => ({ ...one, organization: id })))
      .onConflictDoNothing()
      .returning({ value: organizationIdentifiers.value });
    if (kept.length < distinct.size) throw new Refused("identifier-taken");
  }
  if (global500.length > 0)
    await tx.insert(organizationGlobal500).values(global500.map((year) => ({ organization: id, year })));
}

/** No organization belongs to itself, directly or through others. */
async function refuseCircle(tx: Database, id: string): Promise<void> {
  const circle = await rows(
    tx,
    sql`with recursive line as (
        select parent from organizations where id = ${id}
        union select o.parent from line join organizations o on o.id = line.parent)
      select 1 from line where parent = ${id}`,
  );
  if (circle.length > 0) throw new Refused("part-of-itself");
}
