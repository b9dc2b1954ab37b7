import { getTableColumns, sql } from "drizzle-orm";
import type { Database } from "../client";
import { rows } from "../query";
import { figureMoves } from "../schema/figures";
import { buildBoards } from "./boards/build";
import { dropBoards } from "./boards/kept";
import { addUpMoves } from "./settle";

const atOnce = 10_000;

/** What a move holds of its position. */
const ofPosition = sql.join(
  Object.values(getTableColumns(figureMoves))
    .filter(({ name }) => name !== "id" && name !== "sign")
    .map(({ name }) => sql.identifier(name)),
  sql`, `,
);

/** Adds up all positions in force anew, while nobody publishes: after positions came in past their triggers. */
export function rebuildFigures(db: Database): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`lock table positions in share mode`);
    await dropBoards(tx);
    await tx.execute(sql`delete from figure_moves`);
    await tx.execute(sql`delete from figure_sums`);
    for (let last: number | null = 0; last !== null; last = await moveNext(tx, last)) await addUpMoves(tx);
    await buildBoards(tx);
  });
}

/** Moves the next positions in; the id of the last of them, or null after all. */
async function moveNext(tx: Database, after: number): Promise<number | null> {
  const [moved] = await rows<{ last: number | null }>(
    tx,
    sql`with next as (
        select * from positions where id > ${after} and valid_to is null order by id limit ${atOnce}),
      moved as (insert into figure_moves (sign, ${ofPosition}) select 1, ${ofPosition} from next)
      select max(id) as last from next`,
  );
  return moved?.last ?? null;
}
