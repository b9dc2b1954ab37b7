import { type SQL, sql } from "drizzle-orm";
import { readCell } from "../../domain/counting/cell";
import type { Counting } from "../../domain/counting/figures";
import type { severalOf, Within } from "../../domain/dashboard-query";
import type { ProjectFilter } from "../../domain/filters";
import { columnName, crossingOf } from "../figures/dimensions";
import { arrayOf, originsOf } from "./where";

/**
 * What a row `p` must fulfil to stand within the narrowing; `state` is the SQL of its state, `agreements` what gives the
 * decision of each of its agreements.
 */
export function conditionsWithin(
  within: Within,
  { state, agreements }: { readonly state: SQL; readonly agreements: SQL },
  filter: Pick<ProjectFilter, "inferred">,
): SQL[] {
  return [
    ...(within.state.length > 0 ? [sql`${state} = any(${arrayOf(within.state, "text")})`] : []),
    ...(within.amount === "none" ? [sql`p.currencies = '{}'`] : []),
    ...(within.amount === "withheld" ? [sql`p.withheld`] : []),
    ...(within.decision.length > 0
      ? [
          sql`exists (select from ${agreements} a where a.decision = any(${arrayOf(within.decision, "text")}))`,
        ]
      : []),
    ...within.several.map((of) => sql`cardinality(${valuesOf(of, filter)}) > 1`),
  ];
}

/** All values of a row of a dimension that may have several. */
export const valuesOf = (of: (typeof severalOf)[number], filter: Pick<ProjectFilter, "inferred">): SQL =>
  of === "domain" ? sql`p.domains` : originsOf(filter);

/** What a row `p` must fulfil to be counted in figures, or in none, and in every cell that a filter names. */
export function conditionsCounted(filter: ProjectFilter, sizeBands: readonly number[]): SQL[] {
  const { counted, cell, counting } = filter;
  return [
    ...(counted === "out" ? [sql`p.class is null`] : []),
    ...(counted === "in" || cell.length > 0 ? [sql`p.class is not null`] : []),
    ...cell.map((name) => standsIn(name, counting, filter, sizeBands)),
  ];
}

/** A row stands in a cell where the figures would place it: the same reading of its columns decides both. */
function standsIn(
  name: string,
  counting: Counting,
  filter: Pick<ProjectFilter, "inferred">,
  sizeBands: readonly number[],
): SQL {
  const { dimension, value } = readCell(name);
  const { columns, joins } = crossingOf([dimension], counting, filter, sizeBands);
  return sql`exists (select from (select ${sql.join([...columns], sql`, `)} from (select 1) this${joins}) placed
    where coalesce(${columnName(0)}, 'unknown') = ${value})`;
}
