import { type SQL, sql } from "drizzle-orm";
import { defaultSizeBands } from "../../domain/counting/size";
import type { ProjectFilter } from "../../domain/filters";
import type { Database } from "../client";
import { askedIn, type KeptAnswer, keptTotal } from "../figures/kept";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { aside } from "./found-rows";
import { type ListedRow, listedColumns } from "./listed";
import type { Order, Stretch } from "./order";
import type { Source } from "./source";
import { allOf, conditionsOf } from "./where";
import { conditionsCounted } from "./within";

interface KeptPage {
  readonly kept: KeptAnswer;
  readonly filter: ProjectFilter;
  readonly source: Source;
  readonly order: Order;
  readonly stretch: Stretch;
  readonly wanted: number;
  /** Its statement is one of the few that are asked again and again. */
  readonly isUsual: boolean;
}

/** What the values of these filters find stands everywhere in the order of a list. */
const everywhere: readonly (keyof ProjectFilter)[] = [
  "domain",
  "origin",
  "area",
  "class",
  "milestone",
  "kind",
  "unit",
];

/** Whether a filter asks for everything, or for what stands everywhere in an order. */
export const standsEverywhere = (filter: ProjectFilter): boolean =>
  askedIn(filter).every((name) => everywhere.includes(name));

/**
 * A page of what a kept sum counts, with that total, in one statement; without rows nobody knows the total. Many are
 * met along the order: to go through that until a page is full takes as many steps as all are to those that are
 * found, and each of them a fourth of what it takes to find one and sort it. A few are found first and sorted then.
 */
export async function readKeptPage(
  db: Database,
  { kept, filter, source, order, stretch, wanted, isUsual }: KeptPage,
): Promise<{ readonly read: readonly ListedRow[]; readonly total: number }> {
  const { from, where, tie } = source;
  const direction = sql.raw(stretch.keyRises ? "asc nulls first" : "desc nulls last");
  const inOrder = (key: SQL, by: SQL) =>
    sql`order by ${key} ${direction}, ${by} ${sql.raw(stretch.tieRises ? "asc" : "desc")}`;
  const arm = (
    when: SQL,
    found: SQL,
    key: SQL,
  ) => sql`(select p.id, ${order.key} as key, ${tie} as tie from ${from}
    where ${when} and ${found} and ${stretch.within(source)} ${inOrder(key, tie)} limit ${sql.raw(String(wanted))})`;
  const areMany = sql`(select many from counted)`;
  const statement = sql`with counted as materialized (
      select total, total::float8 * total * 4 > ${sql.raw(String(wanted))} * (
        select reltuples from pg_class where oid = 'positions'::regclass) as many
      from (${keptTotal(kept, filter.counted === "in")}) kept)
    select ${listedColumns(source)}, page.key::text as key_text, page.tie, (select total from counted) as total
    from (${arm(sql`not ${areMany}`, where, aside(order))}
      union all ${arm(areMany, alongOrder(filter), order.key)}) page
    join positions p on p.id = page.id ${inOrder(sql`page.key`, sql`page.tie`)}`;
  const found = await rows<ListedRow & { total: number }>(db, isUsual ? plannedOnce(statement) : statement);
  return { read: found, total: found[0]?.total ?? 0 };
}

/** The same rows, told so that no index finds them and the planner expects many: it then goes along the order. */
const alongOrder = (filter: ProjectFilter): SQL =>
  sql`p.valid_to is null and coalesce(${allOf([
    ...conditionsOf(filter, defaultSizeBands),
    ...conditionsCounted(filter, defaultSizeBands),
  ])}, false)`;
