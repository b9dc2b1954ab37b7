import { sql } from "drizzle-orm";
import type { ProjectQuery } from "../../domain/filters";
import type { Database } from "../client";
import { askedIn } from "../figures/kept";
import { withinTime } from "../within-time";
import { exactUpTo } from "./count-found";
import { type ReadingWay, readRows, sortedAtMost } from "./found-rows";
import { standsEverywhere } from "./kept-page";
import { orderOf } from "./order";
import { orderFor } from "./order-for";
import type { PageAsked, PageRead } from "./page-asked";

/** The rows in an order that has an index, of so many in all. */
export async function readOrdered(
  db: Database,
  { query, sources, cursor, wanted, language }: PageAsked,
  total: number,
): Promise<PageRead> {
  const sort = cursor?.sort ?? orderFor(query, total);
  const order = orderOf(sort, { language, q: query.q });
  const page = (tx: Database, way: ReadingWay) => readRows(tx, sources, { order, cursor, wanted, way });
  if (total <= sortedAtMost) return { read: await page(db, "sorted afterwards"), sort, total };
  const areMany = sources.length === 1 && total > exactUpTo;
  // No index has the order of an earlier day.
  const read =
    query.asOf !== null || isSoonMet(query)
      ? await page(db, "along the order")
      : ((await withinTime(db, patience, async (tx) => {
          if (areMany) await preferOrder(tx);
          return page(tx, "along the order");
        })) ?? (await page(db, "sorted afterwards")));
  return { read, sort, total };
}

/**
 * So many milliseconds is a page sought along the index of an order; then everything is found and sorted. Nobody
 * knows how far apart those are that several filters find: signings of one year all stand behind those of later ones.
 */
const patience = 200;

/** What is asked by one filter that has little to do with dates, titles or amounts stands everywhere in their orders. */
function isSoonMet({ sort: _, cursor: __, ...filter }: ProjectQuery): boolean {
  const [only, ...more] = askedIn(filter);
  if (more.length > 0) return false;
  return only === "edition" || only === "year" || only === "size" || standsEverywhere(filter);
}

/**
 * Leaves the planner the index of an order alone, until the end of the transaction. What is found more than 10,000
 * times is mostly soon met there; the planner, who takes several grams for rare, would find all first and sort it.
 */
const preferOrder = (tx: Database) =>
  tx.execute(sql`select set_config('enable_bitmapscan', 'off', true),
    set_config('enable_seqscan', 'off', true), set_config('enable_sort', 'off', true)`);
