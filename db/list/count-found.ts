import { sql } from "drizzle-orm";
import type { ProjectQuery } from "../../domain/filters";
import type { Database } from "../client";
import { keptAnswer } from "../figures/kept";
import { readKeptTotal } from "../figures/kept-total";
import { rows } from "../query";
import type { ReadScope } from "./read-scope";
import type { Source } from "./source";
import { fromEach } from "./sources";

/** Totals and facets are exact up to here. */
export const exactUpTo = 10_000;

/** How many rows are found: no further than beyond what is exact, as kept or counted. */
export async function countFound(
  db: Database,
  query: ProjectQuery,
  scope: ReadScope,
  sources: readonly Source[],
): Promise<number> {
  const { sort: _, cursor: __, ...filter } = query;
  const kept = keptAnswer({ filter, by: [], counting: "whole", scope });
  if (kept) return readKeptTotal(db, kept, { countedOnly: filter.counted === "in", enough: exactUpTo });
  const found = fromEach(sources, ({ from, where }) => sql`select 1 from ${from} where ${where}`);
  const [counted] = await rows<{ total: number }>(
    db,
    sql`select count(*)::int as total from (select from (${found}) every limit ${exactUpTo + 1}) found`,
  );
  return counted?.total ?? 0;
}
