import { sql } from "drizzle-orm";
import { makePgArray } from "drizzle-orm/pg-core";
import type { Texts } from "../../domain/languages";
import type { ProjectDocument } from "../../domain/project/document";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";

/** The names that published documents need to be read. */
export interface PublicNames {
  /** By the ids that the documents name; `id` is that of the organization it turned out to be. */
  readonly organizations: Readonly<
    Record<string, { readonly id: string; readonly names: Texts; readonly government: boolean }>
  >;
  readonly editions: Readonly<Record<string, Texts>>;
  readonly ceremonies: Readonly<Record<string, { readonly names: Texts; readonly date: string | null }>>;
  readonly domains: Readonly<Record<string, Texts>>;
  readonly units: Readonly<Record<string, Texts>>;
  /** Only of those that this register calls by names of its own. */
  readonly origins: Readonly<Record<string, Texts>>;
}

/** Looks up, in one statement, the names of everything that the documents name. */
export async function publicNamesOf(
  db: Database,
  documents: readonly ProjectDocument[],
): Promise<PublicNames> {
  const agreements = documents.flatMap((document) => document.agreements);
  const organizations = agreements.flatMap(({ parties }) => parties.map((party) => party.organization));
  const [names] = await rows<PublicNames>(
    db,
    plannedOnce(sql`select
      (select coalesce(jsonb_object_agg(o.id,
          jsonb_build_object('id', i.id, 'names', i.names, 'government', i.kind = 'government')), '{}')
        from organizations o join organizations i on i.id = coalesce(o.merged_into, o.id) where o.id = any(${list(organizations)}::uuid[])) as organizations,
      (select coalesce(jsonb_object_agg(code, labels), '{}') from editions
        where code = any(${list(agreements.map(({ edition }) => edition))}::text[])) as editions,
      (select coalesce(jsonb_object_agg(id, jsonb_build_object('names', titles, 'date', date)), '{}') from ceremonies
        where id = any(${list(agreements.map(({ ceremony }) => ceremony))}::uuid[])) as ceremonies,
      (select coalesce(jsonb_object_agg(code, labels), '{}') from domains
        where code = any(${list(documents.flatMap(({ domains }) => domains))}::text[])) as domains,
      (select coalesce(jsonb_object_agg(code, names), '{}') from responsible_units
        where code = any(${list(documents.flatMap(({ leadUnit, otherUnits }) => [leadUnit, ...otherUnits]))}::text[])) as units,
      coalesce((select value from settings where name = 'origin-names'), '{}') as origins`),
  );
  if (!names) throw new Error("The database did not answer.");
  return names;
}

function list(values: readonly (string | null)[]): string {
  return makePgArray([...new Set(values.filter((value) => value !== null))]);
}
