import { z } from "zod";
import { readCursor } from "@/db/list/cursor";
import { ordersOf } from "@/db/list/order-for";
import { ProjectFilter, ProjectQuery } from "@/domain/filters";

/** A parameter that the address names and that is not understood. */
export interface QueryFault {
  readonly parameter: string;
  readonly value: string;
  /**
   * `unknown`: no such parameter. `wrong`: it has no such value. `repeated`: it takes one value only. `future`: the
   * day is yet to come.
   */
  readonly fault: "unknown" | "wrong" | "repeated" | "future";
}

/** The parameters of an address: Next's `searchParams` or the platform's own. */
export type Parameters = URLSearchParams | { readonly [name: string]: string | string[] | undefined };

type Shape = Readonly<Record<string, z.ZodType>>;

/** What an address asks, by the schema of each of its parameters; what is faulty is left out and reported. */
export function readParameters<S extends Shape>(
  shape: S,
  parameters: Parameters,
): { read: { [name in keyof S]: z.output<S[name]> }; faults: QueryFault[] } {
  const faults: QueryFault[] = [];
  const accepted: Record<string, string | string[]> = {};
  for (const [parameter, values] of byName(parameters)) {
    const schema = Object.hasOwn(shape, parameter) ? shape[parameter] : undefined;
    const one = schema ? readValues(schema, values) : { faults: faultsOf(values, "unknown") };
    faults.push(...one.faults.map((fault) => ({ parameter, ...fault })));
    if (one.accepted !== undefined) accepted[parameter] = one.accepted;
  }
  const read = z.object(shape).parse(accepted) as { [name in keyof S]: z.output<S[name]> };
  return { read, faults };
}

const faultsOf = (values: readonly string[], fault: QueryFault["fault"]) =>
  values.map((value) => ({ value, fault }));

/** The values of one parameter that its schema accepts, one by one and together. */
function readValues(
  schema: z.ZodType,
  values: readonly string[],
): { accepted?: string | string[]; faults: Omit<QueryFault, "parameter">[] } {
  const several = isSeveral(schema);
  const read = (value: string) => schema.safeParse(several ? [value] : value);
  const isRight = (value: string) => read(value).success;
  // Of several ways to write one value (`ai`, `AI`) the first stands.
  const meant = new Map(
    values
      .filter(isRight)
      .toReversed()
      .map((value) => [JSON.stringify(read(value).data), value]),
  );
  const right = [...new Set(values)].filter((value) => [...meant.values()].includes(value));
  const faults = faultsOf(
    values.filter((value) => !isRight(value)),
    "wrong",
  );
  if (several)
    return schema.safeParse(right).success
      ? { accepted: right, faults }
      : { faults: [...faults, { value: right.join(", "), fault: "wrong" }] };
  const [only, ...more] = right;
  if (more.length > 0) return { faults: [...faults, { value: right.join(", "), fault: "repeated" }] };
  return only === undefined ? { faults } : { accepted: only, faults };
}

const isSeveral = (schema: z.ZodType): boolean => Array.isArray(schema.safeParse(undefined).data);

/**
 * Every named parameter with its values; a field left empty in a form asks nothing. For one that is named like a property
 * of every object (`?valueOf=1`) the framework hands over that property, a function.
 */
function byName(parameters: Parameters): Map<string, string[]> {
  const entries =
    parameters instanceof URLSearchParams
      ? [...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)] as const)
      : Object.entries(parameters).map(([name, value]) => [name, [value ?? []].flat()] as const);
  return new Map(
    entries
      .map(
        ([name, values]) =>
          [name, values.filter((value) => typeof value === "string" && value.trim() !== "")] as const,
      )
      .filter(([, values]) => values.length > 0),
  );
}

/** A cursor is wrong where it belongs to no page of this order. */
export function cursorFaults({
  cursor,
  ...query
}: Pick<ProjectQuery, "cursor" | "sort" | "q">): QueryFault[] {
  return cursor === null || readCursor(cursor, ordersOf(query)) !== null
    ? []
    : [{ parameter: "cursor", value: cursor, fault: "wrong" }];
}

export interface PageQuery<Read> {
  readonly query: Read;
  /** Known parameters with a wrong value, to be named on the page; it is then not indexed. */
  readonly faults: readonly QueryFault[];
  /** The query string to redirect to, because the address has unknown or empty parameters; null where it stands. */
  readonly canonical: string | null;
}

/**
 * What the address of a page with a list of projects asks for. `today` is the day in the register's zone: nobody knows
 * what it will publish.
 */
export function readPageQuery(parameters: Parameters, today: string): PageQuery<ProjectQuery> {
  const { query: read, faults, canonical } = readPageParameters(ProjectQuery.shape, parameters, today);
  const misplaced = cursorFaults(read);
  const query = misplaced.length > 0 ? { ...read, cursor: null } : read;
  return { query, faults: [...faults, ...misplaced], canonical };
}

/** The same for a page with parameters of its own. */
export function readPageParameters<S extends Shape>(
  shape: S,
  parameters: Parameters,
  today: string,
): PageQuery<{ [name in keyof S]: z.output<S[name]> }> {
  const { read, faults } = readParameters(shape, parameters);
  const early = futureFaults(read, today);
  const query = early.length > 0 ? { ...read, asOf: null } : read;
  return { query, ...pageFaults(parameters, [...faults, ...early]) };
}

/** The day of an `asOf` is over or under way. */
export function futureFaults(read: { readonly asOf?: unknown }, today: string): QueryFault[] {
  const { asOf } = read;
  return typeof asOf === "string" && asOf > today
    ? [{ parameter: "asOf", value: asOf, fault: "future" }]
    : [];
}

/** The names of the parameters that an address gives a value. */
export const namesIn = (parameters: Parameters): string =>
  [...byName(parameters).keys()].toSorted().join(" ");

function pageFaults(parameters: Parameters, faults: readonly QueryFault[]) {
  const known = faults.filter(({ fault }) => fault !== "unknown");
  const unknown = new Set(
    faults.filter(({ fault }) => fault === "unknown").map(({ parameter }) => parameter),
  );
  const kept = [...byName(parameters)].filter(([name]) => !unknown.has(name));
  const named = parameters instanceof URLSearchParams ? [...parameters.keys()] : Object.keys(parameters);
  const stands = unknown.size === 0 && new Set(named).size === kept.length;
  return { faults: known, canonical: stands ? null : written(kept) };
}

function written(entries: readonly (readonly [string, readonly string[]])[]): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of entries) for (const value of values) parameters.append(name, value);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

type Asked = Partial<ProjectQuery>;

/**
 * What writes the queries of a schema as query strings of addresses (`?domain=AI&year=2019`); empty where a query
 * asks nothing.
 */
export function writerOf<Query extends object>(schema: {
  readonly shape: object;
  parse(nothing: object): Query;
}): (query: Partial<Query>) => string {
  const unasked = schema.parse({});
  const names = Object.keys(schema.shape) as (keyof Query & string)[];
  return (query) => {
    const asked = { ...unasked, ...query };
    return written(
      names
        .filter((name) => JSON.stringify(asked[name]) !== JSON.stringify(unasked[name]))
        .map((name) => [name, [asked[name] ?? []].flat().map((value) => inAddress(name, String(value)))]),
    );
  };
}

/** Writes the query of a list of projects. */
export const toQueryString: (query: Asked) => string = writerOf(ProjectQuery);

const defaults = ProjectQuery.parse({});

/** Editions are addressed by their slug. */
function inAddress(name: string, value: string): string {
  return name === "edition" ? value.toLowerCase() : value;
}

type FilterName = keyof ProjectFilter;

/** The query narrowed to one value of a filter in place of those it had; it begins at its first page again. */
export function withFilter<Q extends Asked>(query: Q, name: FilterName, value: string | number): Q {
  const several = Array.isArray(defaults[name]);
  return { ...query, [name]: several ? [value] : value, cursor: null };
}

/** The query without a filter, or without one value of it. */
export function withoutFilter<Q extends Asked>(query: Q, name: FilterName, value?: string | number): Q {
  const had = query[name];
  const left =
    Array.isArray(had) && value !== undefined ? had.filter((one) => one !== value) : defaults[name];
  return { ...query, [name]: left, cursor: null };
}

/** A query that asks one thing less: a value of a filter, or one of the words to look for. */
export interface FewerQuestions {
  readonly name: FilterName;
  readonly value: string;
  readonly query: ProjectQuery;
}

/** So many ways to ask less are offered. */
const waysToAskLess = 10;

/** What could be left out of a query, one at a time; of several words each by itself. */
export function fewerQuestions(query: ProjectQuery): FewerQuestions[] {
  const words = (query.q ?? "").split(/\s+/).filter(Boolean);
  const withoutWord = (at: number) => ({ ...query, q: words.toSpliced(at, 1).join(" "), cursor: null });
  return chosenFilters(query)
    .flatMap(({ name, value }): FewerQuestions[] =>
      name === "q" && words.length > 1
        ? words.map((word, at) => ({ name, value: word, query: withoutWord(at) }))
        : [{ name, value, query: withoutFilter(query, name, asHeld(query[name], value)) }],
    )
    .slice(0, waysToAskLess);
}

/** The value as the query holds it: years are numbers there. */
export const asHeld = (held: unknown, value: string): string | number =>
  Array.isArray(held) && typeof held[0] === "number" ? Number(value) : value;

/**
 * The filters of a query that ask something, each value by itself: what a page lists as chosen. Whether only what
 * figures count is listed a page says itself: to insiders it goes without saying.
 */
export function chosenFilters(query: Asked): { name: FilterName; value: string }[] {
  const names = Object.keys(ProjectFilter.omit({ counted: true }).shape) as FilterName[];
  return names.flatMap((name) => {
    const values: unknown[] = [query[name] ?? []].flat();
    return JSON.stringify(query[name] ?? defaults[name]) === JSON.stringify(defaults[name])
      ? []
      : values.map((value) => ({ name, value: String(value) }));
  });
}
