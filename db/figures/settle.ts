import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { contributions, keptTables, keyOfSums } from "./contributions";

/** So many moves are read beside the sums without being felt; then they are added up. */
const unsettledAtMost = 500;

/**
 * Adds the moves up when there are many, in the transaction of a write. Figures are exact before and after: only
 * where a move is read changes. Nobody waits: while one adds up, the others leave it to them.
 */
export async function settleFigures(tx: Database): Promise<void> {
  const [waiting] = await rows<{ many: boolean }>(
    tx,
    plannedOnce(sql`select count(*) > ${unsettledAtMost} as many
      from (select from figure_moves limit ${unsettledAtMost + 1}) waiting`),
  );
  if (waiting?.many) await addUpMoves(tx);
}

/** The database's name for the right to add up. */
const rightToAddUp = 1_752_390_114;

/** Adds up all moves that are there. */
export async function addUpMoves(tx: Database): Promise<void> {
  const [right] = await rows<{ ours: boolean }>(
    tx,
    sql`select pg_try_advisory_xact_lock(${rightToAddUp}) as ours`,
  );
  if (!right?.ours) return;
  const added = sql.join(
    keptTables.map((table) => contributions(table, sql`taken p`)),
    sql` union all `,
  );
  await tx.execute(sql`with taken as (delete from figure_moves returning *)
    insert into figure_sums (${keyOfSums}, projects, min, max)
      select * from (${added}) added where projects <> 0 or min <> 0 or max <> 0
    on conflict on constraint figure_sums_one do update set projects = figure_sums.projects + excluded.projects,
      min = figure_sums.min + excluded.min, max = figure_sums.max + excluded.max`);
  await tx.execute(sql`delete from figure_sums where projects = 0`);
}
