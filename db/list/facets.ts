import { type SQL, sql } from "drizzle-orm";
import { type FacetName, facetNames } from "../../domain/facets";
import { ProjectFilter } from "../../domain/filters";
import { provinces } from "../../domain/origin";
import type { Database } from "../client";
import { rows } from "../query";
import { readSettings } from "../settings";
import { withinTime } from "../within-time";
import { exactUpTo } from "./count-found";
import type { ReadScope } from "./read-scope";
import { sizeOf } from "./size-bands";
import type { Source } from "./source";
import { fromEach, sourcesOf } from "./sources";
import { areasOf, arrayOf, originsOf } from "./where";

/** A value of a filter, and how many projects choosing it alone would find. */
export interface FacetValue {
  /** As the filter names it: `unknown` and `none` included. */
  readonly value: string;
  /** Null where nobody counts: more than 10,000 projects are found without this filter, or the time is over. */
  readonly projects: number | null;
}

/** The values of each filter among what the other filters find, the most frequent first. */
export type Facets = { readonly [name in FacetName]: readonly FacetValue[] };

/** Counts are worth so many milliseconds: a page without them is better than none. */
const counting = 2_000;

export async function facets(db: Database, filter: ProjectFilter, scope: ReadScope): Promise<Facets> {
  const settings = await readSettings(db);
  const columns = columnsOf(filter, settings.sizeBands);
  const read = (tx: Database, found: ProjectFilter, names: readonly FacetName[]) =>
    readFacets(tx, sourcesOf(found, scope, settings), names, columns);
  const within = async (found: ProjectFilter, names: readonly FacetName[]) =>
    (await withinTime(db, counting, (tx) => read(tx, found, names))) ??
    uncounted(await read(db, ProjectFilter.parse({}), names));
  const isFree = (name: FacetName) => filter[name].length === 0;
  const all = await Promise.all([
    within(filter, facetNames.filter(isFree)),
    ...facetNames.filter((name) => !isFree(name)).map((name) => within({ ...filter, [name]: [] }, [name])),
  ]);
  const found: Facets = Object.assign({}, ...all);
  return found;
}

/** The values alone, as they stand in everything. */
function uncounted(all: Partial<Facets>): Partial<Facets> {
  const entries = Object.entries(all).map(([name, values]) => [
    name,
    values.map(({ value }) => ({ value, projects: null })),
  ]);
  return Object.fromEntries(entries);
}

/** What each facet reads from a row `p`; null where a row has no value that the filter could name. */
function columnsOf(filter: ProjectFilter, sizeBands: readonly number[]): { [name in FacetName]: SQL } {
  const orUnknown = (array: SQL) =>
    sql`case when cardinality(${array}) = 0 then array['unknown'] else ${array} end`;
  const one = (value: SQL, without: string) => sql`array[coalesce(${value}, ${sql.raw(`'${without}'`)})]`;
  return {
    domain: orUnknown(sql`p.domains`),
    origin: orUnknown(originsWithCountry(originsOf(filter))),
    area: areasOf(filter),
    edition: one(sql`p.edition`, "none"),
    mode: sql`p.modes`,
    year: sql`array_remove(array[p.year::text], null)`,
    class: sql`array_remove(array[p.class::text], null)`,
    milestone: sql`array[p.standing]`,
    reached: sql`p.reached`,
    kind: sql`array[p.kind]`,
    unit: one(sql`p.unit`, "unknown"),
    size: one(sizeOf(sizeBands), "unknown"),
  };
}

/** Choosing `CN` finds its provinces too (counting rule 7), so it is counted with them. */
const originsWithCountry = (origins: SQL): SQL =>
  sql`case when ${origins} && ${arrayOf(provinces, "text")} then ${origins} || array['CN'] else ${origins} end`;

async function readFacets(
  db: Database,
  sources: readonly Source[],
  names: readonly FacetName[],
  columns: { readonly [name in FacetName]: SQL },
): Promise<Partial<Facets>> {
  if (names.length === 0) return {};
  const selected = sql.join(
    names.map((name) => sql`${columns[name]} as ${sql.identifier(name)}`),
    sql`, `,
  );
  const counted = names.map(
    (name) => sql`select ${sql.raw(`'${name}'`)} as name, value, count(*)::int as projects
      from found cross join lateral unnest(found.${sql.identifier(name)}) as named(value) group by value`,
  );
  const read = await rows<{ name: FacetName | "found"; value: string; projects: number }>(
    db,
    sql`with found as materialized (
        select * from (${fromEach(sources, ({ from, where }) => sql`select ${selected} from ${from} where ${where}`)})
        every limit ${exactUpTo + 1})
      select 'found' as name, '' as value, count(*)::int as projects from found
      union all ${sql.join(counted, sql` union all `)}
      order by projects desc, value`,
  );
  const all = read.find(({ name }) => name === "found")?.projects ?? 0;
  const valuesOf = (name: FacetName) =>
    read
      .filter((row) => row.name === name)
      .map(({ value, projects }) => ({ value, projects: all > exactUpTo ? null : projects }));
  return Object.fromEntries(names.map((name) => [name, valuesOf(name)]));
}
