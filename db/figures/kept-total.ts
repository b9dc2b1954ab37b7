import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../client";
import { plannedOnce, writtenOut } from "../planned-once";
import { rows } from "../query";
import { placements } from "./contributions";
import { isOf, isOn, type KeptAnswer } from "./kept";

/**
 * How many projects are published, or have a value: counted or not, or counted only. Where they are more than `enough`,
 * a number that is also more.
 */
export async function readKeptTotal(
  db: Database,
  kept: KeptAnswer,
  asked: { readonly countedOnly: boolean; readonly enough: number },
): Promise<number> {
  const [found] = await rows<{ total: number }>(db, plannedOnce(keptTotal(kept, asked)));
  return found?.total ?? 0;
}

/** So many sums mostly say already that there are more than enough: of a large register a value has a thousand. */
const sumsAtFirst = 400;

/** The same as a query of one row, its `total`. No sum is of less than no projects, so that more sums are no fewer. */
export function keptTotal(
  { table, line }: KeptAnswer,
  { countedOnly, enough }: { readonly countedOnly: boolean; readonly enough: number },
): SQL {
  const counted = countedOnly ? sql`class is not null` : sql`true`;
  const share = (of: SQL) => (line === undefined ? sql`${of}::numeric / divisor` : of);
  const sum = (of: SQL) =>
    sql`select count(*) as number, coalesce(sum(share), 0) as share from (${of}) shares`;
  const sums = sql`select ${share(sql`projects`)} as share from figure_sums
    where ${isOf(table)} and ${isOn(line)} and place = 1 and ${counted}`;
  const moves = sql`select ${share(sql`sign`)} as share from (${placements(table, sql`figure_moves p`)}) placed
    where ${isOn(line)} and ${counted}`;
  const atFirst = writtenOut(sumsAtFirst);
  return sql`select round(moved.share + case
      when first.number < ${atFirst} or first.share + moved.share > ${writtenOut(enough)} then first.share
      else (select every.share from (${sum(sums)}) every) end)::int as total
    from (${sum(sql`${sums} limit ${atFirst}`)}) first, (${sum(moves)}) moved`;
}
