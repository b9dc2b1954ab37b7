import { type SQL, sql } from "drizzle-orm";
import { makePgArray } from "drizzle-orm/pg-core";
import type { ProjectFilter } from "../../domain/filters";
import { earliestDay, latestDay, looseDate } from "../../domain/loose-date";
import { provinces } from "../../domain/origin";
import { isShort, queryGrams, queryTerms } from "../../domain/search-text";
import { isDecidedByGrams, standingOf } from "../../domain/searched-record";
import { sizeRange } from "./size-bands";

/** Several values as one array of the database: one parameter, however many there are. */
export const arrayOf = (values: readonly (string | number)[], type: string): SQL =>
  sql`${makePgArray([...values])}::${sql.raw(type)}[]`;

export const allOf = (conditions: readonly SQL[]): SQL =>
  conditions.length > 0 ? sql.join([...conditions], sql` and `) : sql`true`;

/**
 * What a row `p` of positions must fulfil to be found: the one reading of a filter that lists, totals, facets and
 * figures share, so that every figure leads to exactly its records. `asOf` decides the rows, not their conditions.
 */
export function conditionsOf(filter: ProjectFilter, sizeBands: readonly number[]): SQL[] {
  return [
    ...searched(filter.q),
    ...named(filter.domain, sql`p.domains`),
    ...named(withProvinces(filter.origin), originsOf(filter)),
    ...areas(filter),
    ...oneOf(filter.edition, sql`p.edition`, "text", "none"),
    ...among(filter.ceremony, sql`p.ceremonies`, "uuid"),
    ...among(filter.mode, sql`p.modes`, "text"),
    ...years(filter.year),
    ...signed(filter),
    ...oneNamed(filter.class, sql`p.class`, "agreement_class"),
    ...oneNamed(filter.milestone, sql`p.standing`, "text"),
    ...among(filter.reached, sql`p.reached`, "text"),
    ...oneNamed(filter.kind, sql`p.kind`, "text"),
    ...organizations(filter.organization),
    ...oneNamed(filter.unit, sql`p.unit`, "text", "unknown"),
    ...sizes(filter.size, sizeBands),
  ];
}

/** The partner origins that count: all, or those that a source states (`inferred=out`). */
export const originsOf = ({ inferred }: Pick<ProjectFilter, "inferred">): SQL =>
  inferred === "out" ? sql`p.stated_origins` : sql`p.origins`;

export const areasOf = ({ inferred }: Pick<ProjectFilter, "inferred">): SQL =>
  inferred === "out" ? sql`p.stated_areas` : sql`p.areas`;

/**
 * Every word must be found, as `isFoundIn` says: the grams find the candidates, the text decides, where a word is more
 * than one of its grams, or letters that may only be the sound of it.
 */
function searched(q: string | null): SQL[] {
  const grams = queryGrams(q ?? "");
  const terms = queryTerms(q ?? "")
    .filter((term) => !isDecidedByGrams(term))
    .map(stands);
  return [...(grams.length > 0 ? [sql`p.grams @> ${arrayOf(grams, "text")}`] : []), ...terms];
}

/** Whether a word stands in the text of a row, whatever its grams say. */
export function stands(term: string): SQL {
  const { letters, heard } = standingOf(term);
  if (isShort(term)) return sql`(' ' || p.search_text || ' ') like ${`%${letters}%`}`;
  const written = sql`p.search_text like ${`%${letters}%`}`;
  return heard ? sql`(${written} or p.search_text ~ ${heard})` : written;
}

/** `CN` includes its provinces (counting rule 7). */
const withProvinces = (codes: readonly string[]) =>
  codes.includes("CN") ? [...new Set([...codes, ...provinces])] : codes;

/** Any of the values, where `unknown` finds those that have none. */
function named(values: readonly string[], column: SQL): SQL[] {
  const known = values.filter((value) => value !== "unknown");
  return either([
    ...(known.length > 0 ? [sql`${column} && ${arrayOf(known, "text")}`] : []),
    ...(known.length < values.length ? [sql`${column} = '{}'`] : []),
  ]);
}

function areas(filter: ProjectFilter): SQL[] {
  const column = areasOf(filter);
  const asked = among(filter.area, column, "text");
  return filter.area.includes("unknown") ? either([...asked, sql`${column} = '{}'`]) : asked;
}

function among(values: readonly string[], column: SQL, type: string): SQL[] {
  return values.length > 0 ? [sql`${column} && ${arrayOf(values, type)}`] : [];
}

/** What turned out to be another organization is looked for as that one: projects are read as naming it. */
function organizations(ids: readonly string[]): SQL[] {
  if (ids.length === 0) return [];
  return [
    sql`p.organizations && array(select coalesce(o.merged_into, o.id) from organizations o
      where o.id = any(${arrayOf(ids, "uuid")}))`,
  ];
}

/** Any of the values of a column that holds one; the word `without` finds those that have none. */
function oneOf(values: readonly string[], column: SQL, type: string, without?: string): SQL[] {
  return orNone(values, column, (known) => sql`${column} = any(${arrayOf(known, type)})`, without);
}

/** The same, asked as the index of everything that is named has it: as a list of one. */
function oneNamed(values: readonly string[], column: SQL, type: string, without?: string): SQL[] {
  return orNone(values, column, (known) => sql`array[${column}] && ${arrayOf(known, type)}`, without);
}

function orNone(
  values: readonly string[],
  column: SQL,
  isOneOf: (known: readonly string[]) => SQL,
  without?: string,
): SQL[] {
  const isWithout = (value: string) => value.toLowerCase() === without;
  const known = values.filter((value) => !isWithout(value));
  return either([
    ...(known.length > 0 ? [isOneOf(known)] : []),
    ...(values.some(isWithout) ? [sql`${column} is null`] : []),
  ]);
}

const either = (conditions: readonly SQL[]): SQL[] =>
  conditions.length > 1 ? [sql`(${sql.join([...conditions], sql` or `)})`] : [...conditions];

/** The year is that of the signing date, so the dates bound it too: that is what the index is ordered by. */
function years(asked: readonly number[]): SQL[] {
  if (asked.length === 0) return [];
  return [
    sql`p.year = any(${arrayOf(asked, "int")})`,
    sql`p.signed_from >= ${`${Math.min(...asked)}-01-01`}`,
    sql`p.signed_from <= ${`${Math.max(...asked)}-12-31`}`,
  ];
}

/** A loose date of a signing stands at its earliest day; the bounds reach as far as they may mean. */
function signed({ signedFrom, signedTo }: ProjectFilter): SQL[] {
  return [
    ...(signedFrom ? [sql`p.signed_from >= ${earliestDay(looseDate(signedFrom))}`] : []),
    ...(signedTo ? [sql`p.signed_from <= ${latestDay(looseDate(signedTo))}`] : []),
  ];
}

function sizes(asked: readonly string[], bands: readonly number[]): SQL[] {
  return either(
    asked.map((size) => {
      if (size === "unknown") return sql`p.amount_cny is null`;
      const { from, below } = sizeRange(Number(size), bands);
      return below === null
        ? sql`p.amount_cny >= ${from}::numeric`
        : sql`(p.amount_cny >= ${from}::numeric and p.amount_cny < ${below}::numeric)`;
    }),
  );
}
