import { sql } from "drizzle-orm";
import { queryGrams } from "../../domain/search-text";
import type { Database } from "../client";
import { rows } from "../query";
import { exactUpTo } from "./count-found";

/** Statistics change slowly: they are read so many milliseconds apart. */
const lookAgain = 60_000;

interface Known {
  /** In which share of all records each of them stands. */
  readonly shares: Promise<ReadonlyMap<string, number>>;
  readonly until: number;
}
const known = new WeakMap<Database, Known>();

/**
 * The share of records in which the rarest gram of a query stands, where that is more records than are counted, by the
 * statistics that the database keeps; null where it is fewer. No more than a guess, which decides how to begin: what
 * is found is not ranked before it is known to be few enough.
 */
export async function frequentShare(db: Database, q: string | null): Promise<number | null> {
  const grams = queryGrams(q ?? "");
  const kept = known.get(db);
  const present =
    kept && kept.until > Date.now() ? kept : { shares: read(db), until: Date.now() + lookAgain };
  known.set(db, present);
  const frequent = await present.shares;
  const shares = grams.map((gram) => frequent.get(gram) ?? 0);
  return shares.length > 0 && shares.every((share) => share > 0) ? Math.min(...shares) : null;
}

async function read(db: Database): Promise<ReadonlyMap<string, number>> {
  const found = await rows<{ gram: string; share: number }>(
    db,
    sql`select kept.gram, kept.share from pg_stats s join pg_class c on c.oid = 'positions'::regclass,
        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as kept(gram, share)
      where s.schemaname = c.relnamespace::regnamespace::text and s.tablename = 'positions' and s.attname = 'grams'
        and kept.gram is not null and kept.share * c.reltuples > ${exactUpTo}`,
  );
  return new Map(found.map(({ gram, share }) => [gram, share]));
}
