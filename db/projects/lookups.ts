import { type SQL, sql } from "drizzle-orm";
import { makePgArray } from "drizzle-orm/pg-core";
import type { Rate } from "../../domain/counting/rates";
import type { ProjectDocument } from "../../domain/project/document";
import type { Merged } from "../../domain/project/merged-organizations";
import { Refused } from "../../domain/refused";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";

/** What a document only names, as the register knows it. */
export interface Lookups {
  /** Those of the organizations named that turned out to be others. */
  readonly merged: Merged;
  /** Every name of each organization as it is written, aliases included, by its id. */
  readonly organizations: ReadonlyMap<string, readonly string[]>;
  /** Which of them are governments. */
  readonly governments: ReadonlySet<string>;
  readonly ceremonies: ReadonlyMap<string, { readonly edition: string | null; readonly mode: string }>;
  readonly rates: readonly Rate[];
  /** The database's clock, in whole milliseconds. */
  readonly now: Date;
}

interface Found {
  now: string;
  organizations: { named: string; id: string; kind: string; forms: string[] }[];
  ceremonies: { id: string; edition: string | null; mode: string }[];
  rates: Rate[];
  /** How many of the codes that the document names do not exist. */
  unknown: number;
}

/** Looks up what the document names, in one statement. Refuses a document that names what does not exist. */
export const lookUp = (tx: Database, document: ProjectDocument): Promise<Lookups> =>
  lookUpAll(tx, [document]);

/**
 * The same for many documents at once. `added`: the names, by their ids, of organizations that are only about to
 * be added.
 */
export async function lookUpAll(
  tx: Database,
  documents: readonly ProjectDocument[],
  added: Lookups["organizations"] = new Map(),
): Promise<Lookups> {
  const all = namedIn(documents);
  const named = { ...all, organizations: all.organizations.filter((id) => !added.has(id)) };
  const [found] = await rows<Found>(tx, plannedOnce(query(named)));
  if (!found) throw new Error("The database did not answer.");
  const { organizations, ceremonies } = found;
  const missing =
    named.organizations.length - organizations.length + named.ceremonies.length - ceremonies.length;
  if (missing > 0 || found.unknown > 0) throw new Refused("not-found");
  return lookupsOf(found, added);
}

/** The same of a version published long ago: what it names may have gone since, and is left out. */
export async function lookUpKnown(tx: Database, document: ProjectDocument): Promise<Lookups> {
  const [found] = await rows<Found>(tx, query(namedIn([document])));
  if (!found) throw new Error("The database did not answer.");
  return lookupsOf(found);
}

/**
 * What is named, as the register knows it; organizations and ceremonies that it does not know are left out. Refuses
 * `not-found` for codes that do not exist. `added` as above.
 */
export async function lookUpNamed(
  tx: Database,
  named: Named,
  added: Lookups["organizations"],
): Promise<Lookups> {
  const organizations = named.organizations.filter((id) => !added.has(id));
  const [found] = await rows<Found>(tx, query({ ...named, organizations }));
  if (!found) throw new Error("The database did not answer.");
  if (found.unknown > 0) throw new Refused("not-found");
  return lookupsOf(found, added);
}

function lookupsOf(found: Found, added: Lookups["organizations"] = new Map()): Lookups {
  const { organizations, ceremonies } = found;
  return {
    merged: new Map(organizations.flatMap(({ named, id }) => (named === id ? [] : [[named, id] as const]))),
    organizations: new Map([...added, ...organizations.map(({ id, forms }) => [id, forms] as const)]),
    governments: new Set(organizations.filter(({ kind }) => kind === "government").map(({ id }) => id)),
    ceremonies: new Map(ceremonies.map(({ id, edition, mode }) => [id, { edition, mode }])),
    rates: found.rates,
    now: new Date(found.now),
  };
}

/** What of many lookups one document names. */
export function lookupsFor(document: ProjectDocument, all: Lookups): Lookups {
  const ids = distinct(
    document.agreements.flatMap(({ parties }) => parties.map((party) => party.organization)),
  );
  return { ...all, organizations: new Map(ids.map((id) => [id, all.organizations.get(id) ?? []])) };
}

const clock = sql`to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The database's clock, in whole milliseconds: the transaction's own began before it had its locks. */
export async function databaseNow(tx: Database): Promise<Date> {
  const [answer] = await rows<{ now: string }>(tx, sql`select ${clock} as now`);
  return new Date(answer?.now ?? Number.NaN);
}

/** The ids and codes of everything that documents name, each once. */
export interface Named {
  readonly organizations: readonly string[];
  readonly ceremonies: readonly string[];
  readonly editions: readonly string[];
  readonly domains: readonly string[];
  readonly units: readonly string[];
  readonly currencies: readonly string[];
  readonly years: readonly string[];
}

function namedIn(documents: readonly ProjectDocument[]): Named {
  const agreements = documents.flatMap((document) => document.agreements);
  const parties = agreements.flatMap((agreement) => agreement.parties);
  return {
    organizations: distinct(parties.map((party) => party.organization)),
    ceremonies: distinct(agreements.map((agreement) => agreement.ceremony)),
    editions: distinct(agreements.map((agreement) => agreement.edition)),
    domains: distinct(documents.flatMap((document) => document.domains)),
    units: distinct(documents.flatMap(({ leadUnit, otherUnits }) => [leadUnit, ...otherUnits])),
    currencies: distinct(
      agreements.map(({ amount }) => (amount.disclosure === "disclosed" ? amount.currency : null)),
    ),
    years: distinct(agreements.map((agreement) => agreement.dateSigned?.slice(0, 4))),
  };
}

function query({ organizations, ceremonies, editions, domains, units, currencies, years }: Named): SQL {
  return sql`select
    ${clock} as now,
    coalesce((select json_agg(json_build_object('named', o.id, 'id', i.id, 'kind', i.kind, 'forms', (
      select coalesce(json_agg(n.name order by n.alias, n.key), '[]') from organization_names n where n.organization = i.id and not n.pinyin)))
      from organizations o join organizations i on i.id = coalesce(o.merged_into, o.id) where o.id = any(${list(organizations)}::uuid[])), '[]') as organizations,
    coalesce((select json_agg(json_build_object('id', id, 'edition', edition, 'mode', mode))
      from ceremonies where id = any(${list(ceremonies)}::uuid[])), '[]') as ceremonies,
    coalesce((select json_agg(json_build_object('currency', currency, 'year', year, 'rate', rate::text, 'source', source))
      from rates where currency = any(${list(currencies)}::text[]) and year = any(${list(years)}::int[])), '[]') as rates,
    (${unknown(editions, sql`select code from editions`)} + ${unknown(domains, sql`select code from domains`)}
      + ${unknown(units, sql`select code from responsible_units`)})::int as unknown`;
}

function unknown(codes: readonly string[], known: SQL): SQL {
  return sql`(select count(*) from unnest(${list(codes)}::text[]) as named where named not in (${known}))`;
}

const list = (values: readonly string[]): string => makePgArray([...values]);

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value) => typeof value === "string"))];
}
