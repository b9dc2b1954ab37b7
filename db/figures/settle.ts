import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Database } from "../client";
import { plannedOnce } from "../planned-once";
import { rows } from "../query";
import { figureMoves } from "../schema/figures";
import { foldBoards } from "./boards/fold";
import { readState } from "./boards/kept";
import { contributions, keptTables, keyOfSums } from "./contributions";

/** So many moves are read beside the sums without being felt; then they are added up. */
const unsettledAtMost = 250;

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

/** Whether this transaction may add up: nobody else does until it ends. */
export async function mayAddUp(tx: Database): Promise<boolean> {
  const [right] = await rows<{ ours: boolean }>(
    tx,
    sql`select pg_try_advisory_xact_lock(${rightToAddUp}) as ours`,
  );
  return right?.ours ?? false;
}

/** Adds up all moves that are there, unless somebody else does. */
export async function addUpMoves(tx: Database): Promise<void> {
  if (await mayAddUp(tx)) await addUp(tx, false);
}

/** Adds up all moves, once nobody else does, and to every board, so that none of them is kept. */
export async function forgetMoves(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${rightToAddUp})`);
  await addUp(tx, true);
}

async function addUp(tx: Database, forgetting: boolean): Promise<void> {
  const state = await readState(tx);
  if (state === null) return addToSums(tx, sql``);
  const through = state.through + 1;
  // The database takes boards for outdated where moves go away without this.
  await tx.execute(sql`select set_config('signbook.keeps_boards', 'on', true)`);
  await addToSums(
    tx,
    sql`, settled as (insert into figure_settled (batch, ${columns}) select ${through}, ${columns} from taken)`,
  );
  await foldBoards(tx, { ...state, through }, forgetting);
}

/** What a move holds, but for its number. */
const columns = sql.join(
  Object.values(getTableColumns(figureMoves))
    .filter(({ name }) => name !== "id")
    .map(({ name }) => sql.identifier(name)),
  sql`, `,
);

/** Takes the moves away and adds them to the sums; `besides` is what else is done with those `taken`. */
async function addToSums(tx: Database, besides: SQL): Promise<void> {
  const added = sql.join(
    keptTables.map((table) => contributions(table, sql`taken p`)),
    sql` union all `,
  );
  await writeSums(tx, added, { before: sql`with taken as (delete from figure_moves returning *)${besides}` });
  await tx.execute(sql`delete from figure_sums where projects = 0`);
}

/** Writes what is `added` on the sums that there are, of the register or `into` another table; `before` stands before the statement. */
export async function writeSums(
  tx: Database,
  added: SQL,
  { before = sql``, into = sql`figure_sums` } = {},
): Promise<void> {
  await tx.execute(sql`${before}
    insert into ${into} as sums (${keyOfSums}, projects, min, max)
      select * from (${added}) added where projects <> 0 or min <> 0 or max <> 0
    on conflict (${keyOfSums}) do update set projects = sums.projects + excluded.projects,
      min = sums.min + excluded.min, max = sums.max + excluded.max`);
}
