import { sql } from "drizzle-orm";
import { Board } from "../../../domain/counting/board";
import { type BoardName, boardFilters, boardsOf } from "../../../domain/counting/boards-of";
import type { Database } from "../../client";
import { rows } from "../../query";
import { dropBoards, keepBoard, keepState, keyOf } from "./kept";
import { moveText, readMove } from "./move";
import { presentTerms } from "./terms";

/** Few enough that whoever is served by this process meanwhile waits for some milliseconds only. */
const atOnce = 200;

/**
 * Boards are made some filters at a time, so that not all of them are in memory together: each group reads every
 * position once.
 */
const groups: readonly (readonly BoardName["of"][])[] = [
  ["all", ...boardFilters.filter((of) => !["domain", "origin", "edition", "unit"].includes(of))],
  ["domain"],
  ["edition"],
  ["origin"],
  ["unit"],
];

/**
 * Makes all boards from the positions in force: as this transaction sees them, in all of its statements. Whoever calls
 * has the right to add up, and has added up what moved.
 */
export async function buildBoards(tx: Database): Promise<void> {
  const { basis, contributionOf } = await presentTerms(tx);
  await dropBoards(tx);
  for (const group of groups) {
    const boards = new Map<string, { name: BoardName; board: Board }>();
    for await (const text of positionsInForce(tx)) {
      const move = readMove(text);
      const contribution = contributionOf(move);
      for (const name of boardsOf(move, contribution)) {
        if (!group.includes(name.of)) continue;
        const key = keyOf(name);
        const made = boards.get(key) ?? { name, board: new Board() };
        boards.set(key, made);
        made.board.add(contribution, 1);
      }
    }
    for (const { name, board } of boards.values()) await keepBoard(tx, name, board, 0);
  }
  await keepState(tx, { basis, through: 0 });
}

async function* positionsInForce(tx: Database): AsyncGenerator<string> {
  for (let last: number | undefined = 0; last !== undefined; ) {
    const read: { id: number; move: string }[] = await rows(
      tx,
      sql`select p.id, ${moveText} as move from positions p
        where p.id > ${last} and p.valid_to is null and p.class is not null order by p.id limit ${atOnce}`,
    );
    for (const { move } of read) yield move;
    last = read.at(-1)?.id;
  }
}
