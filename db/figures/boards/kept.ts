import { sql } from "drizzle-orm";
import { Board } from "../../../domain/counting/board";
import type { BoardName } from "../../../domain/counting/boards-of";
import type { Database } from "../../client";
import { rows } from "../../query";
import { figureBoards } from "../../schema/figures";

/** By what all boards were made, and the last batch that was added up beside them; null where none may be read. */
export interface BoardState {
  readonly basis: string;
  readonly through: number;
}

export async function readState(db: Database): Promise<BoardState | null> {
  const [state] = await rows<BoardState>(
    db,
    sql`select body as basis, through from figure_boards where of = 'state'`,
  );
  return state ?? null;
}

export async function keepState(tx: Database, { basis, through }: BoardState): Promise<void> {
  await tx.execute(sql`delete from figure_boards where of = 'state'`);
  await tx.insert(figureBoards).values({ of: "state", value: "", part: "", through, body: basis });
}

/** Away with all of them; readers find their figures by themselves until they are made anew. */
export async function dropBoards(tx: Database): Promise<void> {
  await tx.execute(sql`delete from figure_boards`);
  await tx.execute(sql`delete from figure_settled`);
}

/** The batch through which each board that there is was kept. */
export async function readThroughs(tx: Database): Promise<Map<string, number>> {
  const found = await rows<BoardName & { through: number }>(
    tx,
    sql`select of, value, through from figure_boards where part = 'total'`,
  );
  return new Map(found.map(({ through, ...name }) => [keyOf(name), through]));
}

export const keyOf = ({ of, value }: BoardName): string => `${of} ${value}`;

/** A board as it was kept; an empty one where there is none yet. */
export async function readKept(tx: Database, { of, value }: BoardName): Promise<Board> {
  const parts = await rows<{ part: string; body: string }>(
    tx,
    sql`select part, body from figure_boards where of = ${of} and value = ${value}`,
  );
  return new Board(parts.map(({ part, body }) => [part, body]));
}

export async function keepBoard(tx: Database, name: BoardName, board: Board, through: number): Promise<void> {
  await tx.execute(sql`delete from figure_boards where of = ${name.of} and value = ${name.value}`);
  await tx
    .insert(figureBoards)
    .values(board.write().map(([part, body]) => ({ ...name, part, body, through })));
}
