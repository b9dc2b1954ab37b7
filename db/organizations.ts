import { and, asc, eq, inArray, not, type SQL, sql } from "drizzle-orm";
import { alias, type PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "../domain/actor";
import { isId } from "../domain/id";
import type { Texts } from "../domain/languages";
import { soundsFrom } from "../domain/pinyin";
import type { Named } from "../domain/project/public";
import { demand } from "../domain/roles";
import type { Database } from "./client";
import { nameRows, organizationKey } from "./organization-names";
import { rows } from "./query";
import { addRevision } from "./revisions";
import { type organizationKindEnum, organizationNames, organizations } from "./schema/organizations";

export type OrganizationKind = (typeof organizationKindEnum.enumValues)[number];

export interface Organization {
  readonly id: string;
  readonly names: Texts;
  readonly kind: OrganizationKind;
}

export interface NewOrganization {
  /** In at least one language. */
  readonly names: Texts;
  readonly kind: OrganizationKind;
  /** Other names by which sources call it. */
  readonly aliases?: readonly string[];
  /** ISO 3166 code of its seat, where known. */
  readonly seat?: string | null;
  /** Marks a record that is removed together with the sample register. */
  readonly sample?: boolean;
}

/** Held shared by whoever adds one organization, and alone by whoever adds many. */
export const organizationsLock = sql`hashtext('organizations')`;

/**
 * Organizations one of whose names begins with a text, in any language, in pinyin or in its initials, then those that
 * contain it, in pinyin from the start of a syllable on; and the one with this identifier: for the desk.
 */
export async function findOrganizations(db: Database, text: string, limit: number): Promise<Organization[]> {
  const key = organizationKey(text);
  if (key === "") return [];
  const beginning = await named(
    db,
    sql`key like ${`${key}%`} or ${identifiedAs(sql`organization`, key)}`,
    limit,
  );
  if (beginning.length === limit) return beginning;
  const within = sql`key like ${`_%${key}%`}`;
  const containing = await named(db, sql`${within} and not pinyin`, limit);
  const sounding = await soundingLike(db, key, await named(db, sql`${within} and pinyin`, manySounding));
  const found = new Map([...beginning, ...containing, ...sounding].map((one) => [one.id, one]));
  return [...found.values()].slice(0, limit);
}

/** So many hold the letters of a sound at most, before it is looked where their syllables begin. */
const manySounding = 200;

async function soundingLike(db: Database, key: string, candidates: readonly Organization[]) {
  if (candidates.length === 0) return [];
  const names = await db
    .select({ id: organizationNames.organization, name: organizationNames.name })
    .from(organizationNames)
    .where(
      and(
        inArray(
          organizationNames.organization,
          candidates.map(({ id }) => id),
        ),
        not(organizationNames.pinyin),
      ),
    );
  const sounding = new Set(names.filter(({ name }) => soundsFrom(name, key)).map(({ id }) => id));
  return candidates.filter(({ id }) => sounding.has(id));
}

const identifiedAs = (organization: SQL, key: string) =>
  sql`${organization} in (select organization from organization_identifiers where lower(value) = ${key})`;

function named(db: Database, condition: SQL, limit: number): Promise<Organization[]> {
  const found = db
    .select({
      id: organizationNames.organization,
      key: sql<string>`min(${organizationNames.key})`.as("found_key"),
    })
    .from(organizationNames)
    .where(condition)
    .groupBy(organizationNames.organization)
    .orderBy(sql`length(min(${organizationNames.key}))`, sql`min(${organizationNames.key})`)
    .limit(limit)
    .as("found");
  return db
    .select({ id: organizations.id, names: organizations.names, kind: organizations.kind })
    .from(found)
    .innerJoin(organizations, eq(organizations.id, found.id))
    .orderBy(sql`length(${found.key})`, asc(found.key), asc(organizations.id));
}

/** Those that bear exactly this name or alias, or this identifier, the oldest first: which is meant must be asked. */
export function organizationsByName(db: Database, name: string): Promise<Organization[]> {
  const key = organizationKey(name);
  const bearing = sql`select organization from organization_names where key = ${key} and not pinyin`;
  return db
    .select({ id: organizations.id, names: organizations.names, kind: organizations.kind })
    .from(organizations)
    .where(sql`${organizations.id} in (${bearing}) or ${identifiedAs(sql`${organizations.id}`, key)}`)
    .orderBy(asc(organizations.createdAt), asc(organizations.id))
    .limit(2);
}

/** The one that bears this name or alias; of several the oldest. */
export async function organizationByName(db: Database, name: string): Promise<Organization | null> {
  const [found] = await organizationsByName(db, name);
  return found ?? null;
}

/**
 * Adds an organization with its names, or gives the one that already bears one of them, so that a form sent twice
 * adds it once. Refuses `role-needed` to those who write no projects.
 */
export async function addOrganization(
  db: Database,
  added: NewOrganization,
  actor: Actor,
): Promise<Organization> {
  demand(actor.roles.organizer !== undefined || actor.roles.administrator !== undefined);
  return db.transaction(async (tx) => {
    const names = Object.values(added.names);
    // Whoever adds many at once holds this one alone, and waits for whoever adds a single one.
    await tx.execute(sql`select pg_advisory_xact_lock_shared(${organizationsLock})`);
    // Whoever adds the same name at this moment waits here, and then finds it.
    for (const key of names.map(organizationKey).toSorted())
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('organization'), hashtext(${key}))`);
    for (const name of names) {
      const known = await organizationByName(tx, name);
      if (known) return known;
    }
    return insert(tx, added, actor);
  });
}

async function insert(tx: Database, added: NewOrganization, actor: Actor): Promise<Organization> {
  const { names, kind, aliases = [], seat = null, sample = false } = added;
  const [made] = await tx.insert(organizations).values({ names, kind, seat, sample }).returning();
  if (!made) throw new Error("The organization was not added.");
  await tx.insert(organizationNames).values(nameRows(made.id, names, aliases));
  await addRevision(tx, {
    subject: "organization",
    record: made.id,
    act: "created",
    document: { names, kind, aliases, seat },
    actor,
    sample,
  });
  return { id: made.id, names: made.names, kind: made.kind };
}

/** The names of organizations by their ids. */
export async function organizationNamesOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Texts>> {
  if (ids.length === 0) return new Map();
  const found = await db
    .select({ id: organizations.id, names: organizations.names })
    .from(organizations)
    .where(inArray(organizations.id, [...ids]));
  return new Map(found.map(({ id, names }) => [id, names]));
}

/** The names of those of them that a published project names; what turned out to be another has that one's. */
export async function publicOrganizationNamesOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Texts>> {
  if (ids.length === 0) return new Map();
  const itself = alias(organizations, "itself");
  const found = await db
    .select({ id: organizations.id, names: itself.names })
    .from(organizations)
    .innerJoin(itself, eq(itself.id, sql`coalesce(${organizations.mergedInto}, ${organizations.id})`))
    .where(and(inArray(organizations.id, [...ids]), isNamed(itself.id)));
  return new Map(found.map(({ id, names }) => [id, names]));
}

/** Whether a published project names an organization: only then is it public. */
const isNamed = (organization: SQL | PgColumn) =>
  sql`exists (select from agreement_parties a where a.organization = ${organization})`;

/** An organization as the public may read it. */
export interface PublicOrganization extends Organization {
  readonly aliases: readonly string[];
  /** ISO 3166 code of its seat, where known. */
  readonly seat: string | null;
  /** Where a published project names it too. */
  readonly parent: Named | null;
  /** Loose dates between which it belongs to its parent, where known. */
  readonly parentSince: string | null;
  readonly parentUntil: string | null;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** The years in which it stood in the Fortune Global 500. */
  readonly global500: readonly number[];
}

/** The public organization that another turned out to be; null where it was not merged. */
export async function successorOf(db: Database, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const [found] = await rows<{ id: string }>(
    db,
    sql`select i.id from organizations o join organizations i on i.id = o.merged_into
      where o.id = ${id} and ${isNamed(sql`i.id`)}`,
  );
  return found?.id ?? null;
}

/** An organization that a published project names; null for all others. */
export async function readPublicOrganization(db: Database, id: string): Promise<PublicOrganization | null> {
  if (!isId(id)) return null;
  const [found] = await rows<PublicOrganization>(
    db,
    sql`select o.id, o.names, o.kind, o.seat, o.parent_since as "parentSince", o.parent_until as "parentUntil",
      (select jsonb_build_object('id', p.id, 'names', p.names) from organizations p
        where p.id = o.parent and ${isNamed(sql`p.id`)}) as parent,
      (select coalesce(jsonb_agg(name order by key), '[]') from organization_names
        where organization = o.id and alias and not pinyin) as aliases,
      (select coalesce(jsonb_agg(jsonb_build_object('scheme', scheme, 'value', value) order by scheme, value), '[]')
        from organization_identifiers where organization = o.id) as identifiers,
      (select coalesce(jsonb_agg(year order by year), '[]') from organization_global_500
        where organization = o.id) as "global500"
      from organizations o where o.id = ${id} and ${isNamed(sql`o.id`)}`,
  );
  return found ?? null;
}
