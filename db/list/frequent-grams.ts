import { sql } from "drizzle-orm";
import { queryGrams } from "../../domain/search-text";
import type { Database } from "../client";
import { rows } from "../query";
import { exactUpTo } from "./count-found";

/** Statistics change slowly: they are read so many milliseconds apart. */
const lookAgain = 60_000;

interface Known {
  readonly grams: Promise<ReadonlySet<string>>;
  readonly until: number;
}
const known = new WeakMap<Database, Known>();

/**
 * Whether each gram of a query stands in more records than are counted, by the statistics that the database keeps. No
 * more than a guess, which decides how to begin: what is found is not ranked before it is known to be few enough.
 */
export async function isLikelyFrequent(db: Database, q: string | null): Promise<boolean> {
  const grams = queryGrams(q ?? "");
  if (grams.length === 0) return false;
  const kept = known.get(db);
  const present = kept && kept.until > Date.now() ? kept : { grams: read(db), until: Date.now() + lookAgain };
  known.set(db, present);
  const frequent = await present.grams;
  return grams.every((gram) => frequent.has(gram));
}

async function read(db: Database): Promise<ReadonlySet<string>> {
  const found = await rows<{ gram: string }>(
    db,
    sql`select kept.gram from pg_stats s join pg_class c on c.oid = 'positions'::regclass,
        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as kept(gram, share)
      where s.schemaname = c.relnamespace::regnamespace::text and s.tablename = 'positions' and s.attname = 'grams'
        and kept.gram is not null and kept.share * c.reltuples > ${exactUpTo}`,
  );
  return new Set(found.map(({ gram }) => gram));
}
