import { sql } from "drizzle-orm";
import { type OrderName, orderAsked, type ProjectFilter, type ProjectQuery } from "../../domain/filters";
import type { Language } from "../../domain/languages";
import type { Database } from "../client";
import { askedIn, keptAnswer } from "../figures/kept";
import { withinTime } from "../within-time";
import { countFound, exactUpTo } from "./count-found";
import type { Cursor } from "./cursor";
import { type ReadingWay, readRows, sortedAtMost } from "./found-rows";
import { frequentShare } from "./frequent-grams";
import { readKeptPage, standsEverywhere } from "./kept-page";
import type { ListedRow } from "./listed";
import { orderOf, stretchesOf } from "./order";
import { orderFor } from "./order-for";
import { isOneWord, readRanked } from "./ranked-rows";
import type { ReadScope } from "./read-scope";
import type { Source } from "./source";

export interface PageAsked {
  readonly query: ProjectQuery;
  readonly scope: ReadScope;
  readonly sources: readonly Source[];
  readonly cursor: Cursor | null;
  readonly wanted: number;
  readonly language: Language;
}

export interface PageRead {
  readonly read: readonly ListedRow[];
  /** In which order they stand. */
  readonly sort: OrderName;
  /** How many are found in all; 10,001 where there are more than 10,000. */
  readonly total: number;
}

/** The rows of a page, one more than it has where there are more. */
export async function readPage(db: Database, asked: PageAsked): Promise<PageRead> {
  const { query, scope, sources, cursor } = asked;
  const [published, ...others] = sources;
  const sort = cursor?.sort ?? orderAsked(query);
  if (!published || others.length > 0 || sort !== "rank")
    return (await readKept(db, asked)) ?? readOrdered(db, asked, await countFound(db, query, scope, sources));
  const share = cursor === null ? await frequentShare(db, query.q) : null;
  if (share !== null) {
    const total = await countFrequent(db, asked, share);
    if (total > exactUpTo) return readOrdered(db, asked, total);
  }
  const ranking = { q: query.q ?? "", cursor, wanted: asked.wanted, isOneWord: isOneWord(query) };
  const { read, total } = await readRanked(db, published, ranking);
  if (total > 0 && (total <= exactUpTo || cursor !== null)) return { read, total, sort };
  // Of a page without rows nobody knows yet how many there are before it.
  return readOrdered(db, asked, total > 0 ? total : await countFound(db, query, scope, sources));
}

/** The rows of one value, or of everything, with their kept total; null where it takes more than one statement. */
async function readKept(db: Database, asked: PageAsked): Promise<PageRead | null> {
  const { query, scope, cursor, wanted, language } = asked;
  const { sort: _, cursor: __, ...filter } = query;
  const [source] = asked.sources;
  const kept = keptAnswer({ filter, by: [], counting: "whole", scope });
  if (!kept || !source || !standsEverywhere(filter)) return null;
  const sort = cursor?.sort ?? orderAsked(query);
  const order = orderOf(sort, { language, q: null });
  const [stretch, ...further] = stretchesOf(order, cursor);
  if (!stretch) return null;
  const isUsual = sort === "-signed" && cursor === null;
  const { read, total } = await readKeptPage(db, {
    ...{ kept, filter, source, order, stretch, wanted, isUsual },
  });
  const areAll = read.length === wanted || further.length === 0 || (cursor === null && read.length === total);
  return total > 0 && areAll ? { read, total, sort } : null;
}

/** The rows in an order that has an index, of so many in all. */
async function readOrdered(
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
  return more.length === 0 && (only === undefined || everywhereFound.includes(only));
}
const everywhereFound: readonly (keyof ProjectFilter)[] = [
  "domain",
  "origin",
  "area",
  "edition",
  "year",
  "class",
  "milestone",
  "kind",
  "unit",
  "size",
];

/** What stands in more of all records than this is met anywhere. */
const nearlyAll = 0.25;

/** Counts through the index of grams: the planner, who takes several grams for rare, may read all texts instead. */
function countFrequent(db: Database, { query, scope, sources }: PageAsked, share: number): Promise<number> {
  const count = (of: Database) => countFound(of, query, scope, sources);
  if (share > nearlyAll) return count(db);
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)`,
    );
    return count(tx);
  });
}

/**
 * Leaves the planner the index of an order alone, until the end of the transaction. What is found more than 10,000
 * times is mostly soon met there; the planner, who takes several grams for rare, would find all first and sort it.
 */
const preferOrder = (tx: Database) =>
  tx.execute(sql`select set_config('enable_bitmapscan', 'off', true),
    set_config('enable_seqscan', 'off', true), set_config('enable_sort', 'off', true)`);
