import { sql } from "drizzle-orm";
import { ProjectQuery } from "../../domain/filters";
import { nearSpellings } from "../../domain/near-spelling";
import { queryGrams, queryTerms } from "../../domain/search-text";
import type { Database } from "../client";
import { rows } from "../query";
import { withinTime } from "../within-time";
import { countProjects } from "./list-projects";
import { publicly } from "./read-scope";
import { arrayOf } from "./where";

/** A query with words as the register spells them, and how many projects it finds. */
export interface NearlySpelt {
  readonly q: string;
  readonly projects: number;
}

/** So many words of a query are looked at, for so many milliseconds each: a suggestion is worth no more. */
const most = { words: 3, milliseconds: 1_000 };
/** A word that stands in so many projects is as frequent as any. */
const frequent = 100;

/**
 * What a query that finds nothing may have meant: its words that no published project has are replaced by the most
 * frequent word that differs by one slip and is a whole word of what is published. Null where that finds nothing
 * either. The index itself says which words there are, so that no list of them is kept, which would have to forget.
 */
export async function nearlySpelt(db: Database, query: ProjectQuery): Promise<NearlySpelt | null> {
  const terms = queryTerms(query.q ?? "");
  const looked = terms.filter((term) => nearSpellings(term).length > 0).slice(0, most.words);
  const meant = new Map<string, string>();
  for (const term of looked) {
    const near = (await isUnknown(db, term, query.asOf)) ? await nearest(db, term) : null;
    if (near !== null) meant.set(term, near);
  }
  if (meant.size === 0) return null;
  const q = terms.map((term) => meant.get(term) ?? term).join(" ");
  const projects = await countProjects(db, { ...query, q, cursor: null }, publicly);
  return projects > 0 ? { q, projects } : null;
}

/** What is only filtered away is spelt as it should be. */
const isUnknown = async (db: Database, term: string, asOf: string | null) =>
  (await countProjects(db, ProjectQuery.parse({ q: term, asOf }), publicly)) === 0;

/** The published word nearest to one that is not found; null where there is none or the time is up. */
async function nearest(db: Database, term: string): Promise<string | null> {
  const near = nearSpellings(term);
  const grams = near.map((word) => queryGrams(word).join(" "));
  return withinTime(db, most.milliseconds, async (tx) => {
    await tx.execute(sql`select set_config('enable_seqscan', 'off', true),
      set_config('enable_indexscan', 'off', true), set_config('enable_indexonlyscan', 'off', true)`);
    // A limit would lure the planner to read the whole table for a few: only the index of grams is left to it.
    const [found] = await rows<{ word: string }>(
      tx,
      sql`select word from (
          select near.word, (select count(*) from (
            select from positions p where p.valid_to is null and p.grams @> string_to_array(near.grams, ' ')
              and (' ' || p.search_text || ' ') like '% ' || near.word || ' %' limit ${frequent}) standing) as projects
          from unnest(${arrayOf(near, "text")}, ${arrayOf(grams, "text")}) as near(word, grams)) counted
        where projects > 0 order by projects desc, word limit 1`,
    );
    return found?.word ?? null;
  });
}
