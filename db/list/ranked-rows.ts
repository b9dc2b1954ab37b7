import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { rows } from "../query";
import type { Cursor } from "./cursor";
import { exactUpTo } from "./found-rows";
import { type ListedRow, listedColumns } from "./listed";
import { type Order, stretchesOf } from "./order";
import type { Source } from "./sources";

interface Ranking {
  readonly order: Order;
  readonly cursor: Cursor | null;
  readonly wanted: number;
}

/**
 * A page of the published rows that a query finds, by rank, with how many they are. They are gone through once: the
 * order has no index, so each is looked at in any case, and counted on the way. No further than one beyond what is
 * exact: then they are not ranked.
 */
export async function readRanked(
  db: Database,
  { from, where, reference, tie }: Source,
  { order, cursor, wanted }: Ranking,
): Promise<{ readonly read: readonly ListedRow[]; readonly total: number }> {
  const ofFound = { ...order, key: sql`found.key` };
  const stretches = stretchesOf(ofFound, cursor);
  const within = sql.join(
    stretches.map((stretch) => sql`(${stretch.within({ tie: sql`found.tie` })})`),
    sql` or `,
  );
  const rises = (up: boolean | undefined) => sql.raw(up ? "asc" : "desc");
  const inOrder = (name: string) =>
    sql`order by ${sql.raw(name)}.key ${rises(stretches[0]?.keyRises)}, ${sql.raw(name)}.tie ${rises(stretches[0]?.tieRises)}`;
  const found = await rows<ListedRow & { total: number }>(
    db,
    sql`with found as materialized (
        select p.id, ${order.key} as key, ${tie} as tie from ${from} where ${where} limit ${exactUpTo + 1})
      select ${listedColumns({ reference })}, page.key as key_text, page.tie, (select count(*)::int from found) as total
      from (select * from found where ${within} ${inOrder("found")} limit ${wanted}) page
      join positions p on p.id = page.id ${inOrder("page")}`,
  );
  return { read: found, total: found[0]?.total ?? 0 };
}
