import { sql } from "drizzle-orm";
import { type BoardName, boardsOf } from "../../../domain/counting/boards-of";
import type { Contribution } from "../../../domain/counting/contribution";
import type { Database } from "../../client";
import { rows } from "../../query";
import { type BoardState, dropBoards, keepBoard, keepState, keyOf, readKept, readThroughs } from "./kept";
import { moveText, readMove } from "./move";
import { presentTerms } from "./terms";

/** So many moves are read beside a board without being felt; then they are added to it. */
const besideAtMost = 200;

/** After so many batches every board is brought up to date, however few its moves: then they can be forgotten. */
const batchesAtMost = 8;

/** More than this is a register come in at once: to make the boards anew costs less. */
const foldedAtMost = 20_000;

/** A board and what moved on it since it was kept. */
interface Behind {
  readonly name: BoardName;
  readonly moved: { readonly contribution: Contribution; readonly sign: number }[];
  oldest: number;
}

/**
 * Brings boards up to date after a batch of moves was settled: those with many moves beside them, and those that have
 * waited long; `all` where none of the moves may stay. Whoever calls has the right to add up.
 */
export async function foldBoards(tx: Database, { basis, through }: BoardState, all: boolean): Promise<void> {
  const terms = await presentTerms(tx);
  const [settled] = await rows<{ number: number }>(
    tx,
    sql`select count(*)::int as number from figure_settled`,
  );
  if (terms.basis !== basis || (settled?.number ?? 0) > foldedAtMost) return dropBoards(tx);
  const isDue = ({ moved, oldest }: Behind) =>
    all || moved.length >= besideAtMost || oldest <= through - batchesAtMost;
  for (const { name, moved } of (await behind(tx, terms.contributionOf)).filter(isDue)) {
    const board = await readKept(tx, name);
    for (const { contribution, sign } of moved) board.add(contribution, sign);
    await keepBoard(tx, name, board, through);
  }
  const forgotten = all ? through : through - batchesAtMost;
  await tx.execute(sql`delete from figure_settled where batch <= ${forgotten}`);
  await keepState(tx, { basis, through });
}

async function behind(
  tx: Database,
  contributionOf: Awaited<ReturnType<typeof presentTerms>>["contributionOf"],
): Promise<Behind[]> {
  const throughs = await readThroughs(tx);
  const moves = await rows<{ batch: number; sign: number; move: string }>(
    tx,
    sql`select batch, sign, ${moveText} as move from figure_settled p where class is not null order by batch`,
  );
  const found = new Map<string, Behind>();
  for (const { batch, sign, move: text } of moves) {
    const move = readMove(text);
    const contribution = contributionOf(move);
    for (const name of boardsOf(move, contribution)) {
      const key = keyOf(name);
      if (batch <= (throughs.get(key) ?? 0)) continue;
      const board = found.get(key) ?? { name, moved: [], oldest: batch };
      found.set(key, board);
      board.moved.push({ contribution, sign });
    }
  }
  return [...found.values()];
}
