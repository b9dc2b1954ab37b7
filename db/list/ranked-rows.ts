import { type SQL, sql } from "drizzle-orm";
import type { ProjectQuery } from "../../domain/filters";
import { queryGrams, queryTerms } from "../../domain/search-text";
import type { Database } from "../client";
import { askedIn } from "../figures/kept";
import { plannedOnce, unseen } from "../planned-once";
import { rows } from "../query";
import { exactUpTo } from "./count-found";
import type { Cursor } from "./cursor";
import { type ListedRow, listedColumns } from "./listed";
import { byRank, signedOrNone, stretchesOf } from "./order";
import { rankOf } from "./rank";
import type { Source } from "./source";
import { arrayOf } from "./where";

interface Ranking {
  /** What is looked for. */
  readonly q: string;
  readonly cursor: Cursor | null;
  readonly wanted: number;
  /** Its statement is one of the few that are asked again and again. */
  readonly isOneWord: boolean;
}

/**
 * Whether a query asks for one word and nothing else, as most do. Their statements are the same but for the word, and
 * always go by the index of grams: to plan one takes as long as to read a page of what is seldom found.
 */
export function isOneWord({ sort: _, cursor: __, ...filter }: ProjectQuery): boolean {
  const asksNoMore = String(askedIn(filter)) === "q" && filter.counted === null;
  return asksNoMore && queryTerms(filter.q ?? "").length === 1 && queryGrams(filter.q ?? "").length > 0;
}

/**
 * A page of the published rows that a query finds, by rank, with how many they are. They are gone through once: the
 * order has no index, so each is looked at in any case, and counted on the way. No further than one beyond what is
 * exact: then they are not ranked.
 */
export async function readRanked(
  db: Database,
  source: Source,
  { q, cursor, wanted, isOneWord: one }: Ranking,
): Promise<{ readonly read: readonly ListedRow[]; readonly total: number }> {
  const stretches = stretchesOf({ ...byRank(q), key: sql`(found.rank || ' ' || found.signed)` }, cursor);
  const within = sql.join(
    stretches.map((stretch) => sql`(${stretch.within({ tie: sql`found.tie` })})`),
    sql` or `,
  );
  const rises = (up: boolean | undefined) => sql.raw(up ? "asc" : "desc");
  const [best, tied] = [rises(stretches[0]?.keyRises), rises(stretches[0]?.tieRises)];
  const inOrder = (name: string) =>
    sql`order by ${sql.raw(name)}.rank ${best}, ${sql.raw(name)}.signed ${best}, ${sql.raw(name)}.tie ${tied}`;
  const statement = sql`with found as materialized (
        ${one ? byWord(source, q) : ranked(source, q)} limit ${sql.raw(String(exactUpTo + 1))})
      select ${listedColumns(source)}, page.rank || ' ' || page.signed as key_text, page.tie,
        (select count(*)::int from found) as total
      from (select * from found where ${within} ${inOrder("found")} limit ${unseen(sql`${wanted}::int`)}) page
      join positions p on p.id = page.id ${inOrder("page")}`;
  const found = await rows<ListedRow & { total: number }>(db, one ? plannedOnce(statement) : statement);
  return { read: found, total: found[0]?.total ?? 0 };
}

/** Each row of a source with what it is sorted by. */
const ranked = ({ from, where, tie }: Pick<Source, "from" | "where" | "tie">, q: string): SQL =>
  sql`select p.id, ${rankOf(q)} collate "C" as rank, ${signedOrNone} as signed, ${tie} collate "C" as tie
    from ${from} where ${where}`;

/**
 * The same of one word, each text looked through once: the grams find the candidates, and what has a rank has the word.
 */
function byWord({ from, tie }: Source, q: string): SQL {
  const where = sql`p.valid_to is null and p.grams @> ${unseen(arrayOf(queryGrams(q), "text"))}`;
  return sql`select * from (${ranked({ from, where, tie }, q)} offset 0) candidates where rank is not null`;
}
