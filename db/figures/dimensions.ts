import { type SQL, sql } from "drizzle-orm";
import type { Counting, Dimension } from "../../domain/counting/figures";
import type { ProjectFilter } from "../../domain/filters";
import { type Area, areaOf, originCodes } from "../../domain/origin";
import { sizeOf } from "../list/size-bands";
import { areasOf, arrayOf, originsOf } from "../list/where";

/** What a cross table selects of each row `p`, and from where. */
export interface Crossing {
  /** One value per dimension, named `d0`, `d1`…; null is "unknown". */
  readonly columns: readonly SQL[];
  readonly joins: SQL;
  /** In how many cells a project stands: with fractional counting, one in so many of it in each (counting rule 6). */
  readonly divisor: SQL;
}

type Inferred = Pick<ProjectFilter, "inferred">;

/** The dimensions as whole, primary or fractional counting reads them. */
export function crossingOf(
  by: readonly Dimension[],
  counting: Counting,
  filter: Inferred,
  sizeBands: readonly number[],
): Crossing {
  const arrays = arraysOf(by, counting, filter);
  const values: { readonly [dimension in Dimension]?: SQL } = {
    ...singleValues,
    size: sizeOf(sizeBands),
    ...Object.assign({}, ...arrays.map(({ read }) => read)),
  };
  const unnested = counting === "primary" ? [] : arrays;
  return {
    columns: by.map((dimension, at) => sql`${values[dimension] ?? sql`null`} as ${columnName(at)}`),
    joins: sql.join(
      unnested.map(({ array, name }) => sql` left join lateral unnest(${array}) as ${name}(v) on true`),
    ),
    divisor:
      unnested.length > 0
        ? sql.join(
            unnested.map(({ array }) => sql`greatest(cardinality(${array}), 1)`),
            sql` * `,
          )
        : sql`1`,
  };
}

export const columnName = (at: number): SQL => sql.raw(`d${at}`);

/** The values of dimensions of which a project has one. */
const singleValues = {
  edition: sql`p.edition`,
  year: sql`p.year::text`,
  month: sql`p.month`,
  class: sql`p.class::text`,
  kind: sql`p.kind`,
  unit: sql`p.unit`,
  milestone: sql`p.standing`,
} as const satisfies { [dimension in Dimension]?: SQL };

/** An array of a row, and what is read from each of its elements; with primary counting from the first. */
interface Arrayed {
  readonly name: SQL;
  readonly array: SQL;
  readonly read: { readonly [dimension in Dimension]?: SQL };
}

function arraysOf(by: readonly Dimension[], counting: Counting, filter: Inferred): Arrayed[] {
  const arrayed = (name: string, array: SQL, read: (value: SQL) => Arrayed["read"]): Arrayed => ({
    name: sql.raw(name),
    array,
    read: read(counting === "primary" ? sql`(${array})[1]` : sql.raw(`${name}.v`)),
  });
  return [
    ...(by.includes("domain") ? [arrayed("of_domain", sql`p.domains`, (domain) => ({ domain }))] : []),
    ...(by.includes("ceremony")
      ? [arrayed("of_ceremony", sql`p.ceremonies::text[]`, (ceremony) => ({ ceremony }))]
      : []),
    ...(by.includes("area") && !by.includes("origin") && counting === "whole"
      ? [arrayed("of_area", areasOf(filter), (area) => ({ area }))]
      : by.includes("origin") || by.includes("area")
        ? [arrayed("of_origin", originsOf(filter), (origin) => ({ origin, area: areaIn(origin) }))]
        : []),
  ];
}

const codesOf = (area: Area) => originCodes.filter((code) => areaOf(code) === area);
const mainland = codesOf("mainland");
const regions = codesOf("hk-mo-tw");

/** The rule of `areaOf`, for each of the codes there are. */
const areaIn = (origin: SQL): SQL => sql`case when ${origin} is null then 'unknown'
  when ${origin} = any(${arrayOf(mainland, "text")}) then 'mainland'
  when ${origin} = any(${arrayOf(regions, "text")}) then 'hk-mo-tw' else 'foreign' end`;
