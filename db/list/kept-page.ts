import { type SQL, sql } from "drizzle-orm";
import { orderAsked, type ProjectFilter } from "../../domain/filters";
import type { Database } from "../client";
import { askedIn, keptAnswer } from "../figures/kept";
import { keptTotal } from "../figures/kept-total";
import { plannedOnce, unseen } from "../planned-once";
import { rows } from "../query";
import { exactUpTo } from "./count-found";
import { aside } from "./found-rows";
import { type ListedRow, listedColumns } from "./listed";
import { type Order, orderOf, type Stretch, stretchesOf } from "./order";
import type { PageAsked, PageRead } from "./page-asked";
import type { Source } from "./source";

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

/** The rows of one value, or of everything, with their kept total; null where it takes more than one statement. */
export async function readKept(db: Database, page: PageAsked): Promise<PageRead | null> {
  const { query, scope, cursor, wanted, language } = page;
  const { sort: _, cursor: __, ...filter } = query;
  const [source] = page.sources;
  const kept = keptAnswer({ filter, by: [], counting: "whole", scope });
  if (!kept || !source || !standsEverywhere(filter)) return null;
  const sort = cursor?.sort ?? orderAsked(query);
  const order = orderOf(sort, { language, q: null });
  const asked = { countedOnly: filter.counted === "in", enough: exactUpTo };
  const statement = statementOf(source, order, stretchesOf(order, cursor), wanted, keptTotal(kept, asked));
  // Few texts are asked for again and again: this order's first page, and the next ones.
  const isUsual = sort === "-signed";
  const read = await rows<ListedRow & { total: number }>(db, isUsual ? plannedOnce(statement) : statement);
  const total = read[0]?.total ?? 0;
  return total > 0 ? { read, total, sort } : null;
}

/**
 * Rows of the stretches, of each as many as those before it leave wanted, with how many are `kept` in all. Many are met
 * along the order: to go through that until a page is full takes as many steps as the page is to be long, times how rare
 * they are, and each of them a fourth of what it takes to find one and sort it. A few are found first and sorted then.
 * Whichever way is not gone costs nothing, nor does a stretch of which nothing is wanted.
 */
function statementOf(
  source: Source,
  order: Order,
  stretches: readonly Stretch[],
  wanted: number,
  kept: SQL,
): SQL {
  const { from, where, tie } = source;
  const asked = unseen(sql`${wanted}::int`);
  const inOrder = ({ keyRises, tieRises }: Stretch, key: SQL, by: SQL) =>
    sql`${key} ${sql.raw(keyRises ? "asc nulls first" : "desc nulls last")}, ${by} ${sql.raw(tieRises ? "asc" : "desc")}`;
  // So told, no index finds them, and the planner expects many: it goes along the order.
  const alongOrder = sql`p.valid_to is null and coalesce(${where}, false)`;
  const named = stretches.map((stretch, at) => ({ stretch, at, name: sql.raw(`stretch_${at}`) }));
  const parts = named.map(({ stretch, at, name }) => {
    const before = named.slice(0, at).map((one) => sql` - (select count(*) from ${one.name})`);
    const arm = (
      when: SQL,
      found: SQL,
      key: SQL,
    ) => sql`(select p.id, ${order.key} as key, ${tie} as tie from ${from}
      where ${when} and ${found} and ${stretch.within(source)}
      order by ${inOrder(stretch, key, tie)} limit ${sql.join([asked, ...before])})`;
    return sql`${name} as materialized (
      select met.*, counted.total, ${sql.raw(String(at))} as stretch from counted cross join lateral (
        ${arm(sql`not counted.many`, where, aside(order))}
        union all ${arm(sql`counted.many`, alongOrder, order.key)}) met)`;
  });
  const met = sql.join(
    named.map(({ name }) => sql`select * from ${name}`),
    sql` union all `,
  );
  const [first] = stretches;
  return sql`with counted as materialized (
      select total, total > ${sql.raw(String(exactUpTo))} or total::float8 * total * 4 > ${asked} * (
        select reltuples from pg_class where oid = 'positions'::regclass) as many
      from (${kept} offset 0) kept),
    ${sql.join(parts, sql`, `)}
    select ${listedColumns(source)}, page.key::text as key_text, page.tie, page.total
    from (${met}) page join positions p on p.id = page.id
    order by page.stretch${first ? sql`, ${inOrder(first, sql`page.key`, sql`page.tie`)}` : sql``}`;
}
