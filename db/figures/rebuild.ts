import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { rows } from "../query";
import { buildBoards } from "./boards/build";
import { dropBoards } from "./boards/kept";
import { rebuildDrafts } from "./boards/kept-drafts";
import { contributions, type KeptTable, keptTables, keyOfSums } from "./contributions";
import { writeSums } from "./settle";

/**
 * So many positions are added up by one statement: a statement is given up after some seconds, and a register of any
 * size must come through.
 */
const atOnce = 20_000;

/** Where pieces are added up: each leaves as many dead rows as it has sums, and reading would pass them for ever. */
const summed = sql`figure_sums_anew`;

/** Adds up all positions in force anew, while nobody publishes: after positions came in past their triggers. */
export function rebuildFigures(db: Database, piece = atOnce): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`lock table positions in share mode`);
    // Of what has only just come in the planner knows nothing, and would read all of it for each piece.
    await tx.execute(sql`analyze positions`);
    await dropBoards(tx);
    await tx.execute(sql`delete from figure_moves`);
    await tx.execute(sql`create temp table ${summed} (like figure_sums including indexes)`);
    for (let after = 0; ; ) {
      const through = await endOfPiece(tx, after, piece);
      if (through === null) break;
      for (const table of keptTables) await addPiece(tx, table, { after, through });
      after = through;
    }
    await tx.execute(sql`delete from figure_sums`);
    await tx.execute(sql`insert into figure_sums select * from ${summed} order by ${keyOfSums}`);
    await tx.execute(sql`drop table ${summed}`);
    await buildBoards(tx);
    await rebuildDrafts(tx);
  });
}

/** Positions of a piece, by their ids. */
interface Piece {
  readonly after: number;
  readonly through: number;
}

/** The id of the last position of the next piece, or null after all. */
async function endOfPiece(tx: Database, after: number, piece: number): Promise<number | null> {
  const [next] = await rows<{ last: number | null }>(
    tx,
    sql`select max(id) as last from (
      select id from positions where id > ${after} and valid_to is null order by id limit ${piece}) next`,
  );
  return next?.last ?? null;
}

function addPiece(tx: Database, table: KeptTable, { after, through }: Piece): Promise<void> {
  const piece = sql`(select 1 as sign, * from positions
    where id > ${after} and id <= ${through} and valid_to is null) p`;
  return writeSums(tx, contributions(table, piece), { into: summed });
}
