import { type SQL, sql } from "drizzle-orm";
import { queryGrams, queryTerms } from "../../domain/search-text";
import { isDecidedByGrams } from "../../domain/searched-record";
import type { Database } from "../client";
import { plannedOnce, unseen } from "../planned-once";
import { rows } from "../query";
import { countFound, exactUpTo } from "./count-found";
import { type ListedRow, listedColumns } from "./listed";
import { readOrdered } from "./ordered-page";
import type { PageAsked, PageRead } from "./page-asked";
import { isOneWord } from "./ranked-rows";
import type { Source } from "./source";
import { allOf, arrayOf, stands } from "./where";

/** What stands in more of all records than this is met anywhere. */
const nearlyAll = 0.25;

/**
 * The first page of what is found more often than it is counted, the newest signing first; null where it is not so
 * often after all. `share`: that of all records which have its rarest gram.
 */
export async function readFrequent(db: Database, asked: PageAsked, share: number): Promise<PageRead | null> {
  const [source] = asked.sources;
  const found = source && isOneWord(asked.query) && (await readFrequentWord(db, source, asked, share));
  if (found && found.read.length === asked.wanted) return { ...found, sort: "-signed" };
  const total = found ? found.total : await countFrequent(db, asked, share);
  return total > exactUpTo ? readOrdered(db, asked, total) : null;
}

/**
 * Among so many of the newest signings those that have a word are sought: hundreds of times as many as it takes where
 * it stands in one of a hundred records. A word that stands in old ones only is not met there.
 */
const soughtAtMost = 20_000;

/** The same of one word in one statement; fewer rows than wanted where they are not soon met. */
async function readFrequentWord(
  db: Database,
  source: Source,
  { query: { q }, wanted }: PageAsked,
  share: number,
): Promise<Pick<PageRead, "read" | "total">> {
  const terms = queryTerms(q ?? "");
  const grams = sql`p.grams @> ${unseen(arrayOf(queryGrams(q ?? ""), "text"))}`;
  const counted =
    share > nearlyAll
      ? terms.map(stands)
      : [grams, ...terms.filter((term) => !isDecidedByGrams(term)).map(stands)];
  const most = sql.raw(String(exactUpTo));
  const statement = sql`with counted as materialized (select count(*)::int as total from (
      select from ${source.from} where p.valid_to is null and ${allOf(counted)} limit ${most} + 1) found)
    select page.*, counted.total from counted left join (
      select ${listedColumns(source)}, newest.key as key_text, newest.tie
      from (select * from (${newest(source)}) p where (select total from counted) > ${most}
        and ${allOf(terms.map(stands))} limit ${unseen(sql`${wanted}::int`)}) newest
      join positions p on p.id = newest.id
    ) page on true order by page.key_text desc, page.tie`;
  const found = await rows<ListedRow & { total: number }>(db, plannedOnce(statement));
  return { read: found.filter(({ id }) => id !== null), total: found[0]?.total ?? 0 };
}

const newest = ({ from, tie }: Source): SQL =>
  sql`select p.id, p.signed_from as key, ${tie} as tie, p.search_text from ${from}
    where p.valid_to is null and p.signed_from is not null
    order by p.signed_from desc nulls last, ${tie} limit ${sql.raw(String(soughtAtMost))}`;

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
