import { type SQL, sql } from "drizzle-orm";
import type { Counting } from "../../domain/counting/figures";
import { readCell, type Within } from "../../domain/dashboard-query";
import type { ProjectFilter } from "../../domain/filters";
import { columnName, crossingOf } from "../figures/dimensions";
import { arrayOf } from "./where";

/** What a row `p` must fulfil to stand within the narrowing; `state` is the SQL of its state. */
export function conditionsWithin(
  within: Within,
  state: SQL,
  filter: Pick<ProjectFilter, "inferred">,
  sizeBands: readonly number[],
): SQL[] {
  return [
    ...(within.state.length > 0 ? [sql`${state} = any(${arrayOf(within.state, "text")})`] : []),
    within.counted === "out" ? sql`p.class is null` : sql`p.class is not null`,
    ...(within.amount === "none" ? [sql`p.currencies = '{}'`] : []),
    ...(within.amount === "withheld" ? [sql`p.withheld`] : []),
    ...within.cell.map((name) => standsIn(name, within.counting, filter, sizeBands)),
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
