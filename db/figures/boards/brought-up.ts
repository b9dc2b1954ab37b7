import type { Board } from "../../../domain/counting/board";
import type { Contribution, Move } from "../../../domain/counting/contribution";
import { readMove } from "./move";

/** Moves by their texts: how often each adds, less how often it takes away. */
export type Moves = ReadonlyMap<string, number>;

/** A board as it was last read, and what it was made of. */
interface Made {
  /** What was kept, and the terms by which moves are read. */
  readonly from: string;
  readonly moves: Moves;
  readonly board: Board;
}

/** Boards that this process remembers; more are not worth the room. */
const atMost = 24;

const last = new Map<string, Made>();

/** What to bring up to date, from what, and by what. */
interface ToBringUp {
  /** Which board, of which parts. */
  readonly key: string;
  readonly from: string;
  readonly kept: () => Board;
  readonly moves: Moves;
  readonly contributionOf: (move: Move) => Contribution;
  /** Of more moves than this the board is not remembered: left out, however many. */
  readonly movesAtMost?: number;
}

/**
 * A board with what has moved since it was kept. Where the same was asked before, only what differs is added and taken
 * away: sums are exact, so that it does not matter on which way they came about. Nobody may add to what is given.
 */
export function broughtUp({ key, from, kept, moves, contributionOf, movesAtMost }: ToBringUp): Board {
  const before = last.get(key);
  const known = before?.from === from ? before : undefined;
  const changes = known?.moves === moves ? [] : changesBetween(known?.moves ?? new Map(), moves);
  const board =
    known && changes.length === 0
      ? known.board
      : changed(known?.board.copy() ?? kept(), changes, contributionOf);
  last.delete(key);
  if (moves.size <= (movesAtMost ?? moves.size)) last.set(key, { from, moves, board });
  for (const oldest of [...last.keys()].slice(0, -atMost)) last.delete(oldest);
  return board;
}

type Changes = readonly (readonly [text: string, times: number])[];

function changed(begun: Board, changes: Changes, contributionOf: ToBringUp["contributionOf"]): Board {
  for (const [text, times] of changes) begun.add(contributionOf(readMove(text)), times);
  // What nobody adds to any more is read once, whoever asks.
  return begun.copy();
}

function changesBetween(before: Moves, now: Moves): Changes {
  const added = [...now].map(([text, times]): [string, number] => [text, times - (before.get(text) ?? 0)]);
  const gone = [...before].flatMap(([text, times]): [string, number][] =>
    now.has(text) ? [] : [[text, -times]],
  );
  return [...added, ...gone].filter(([, times]) => times !== 0);
}

/** Moves from lines of text, each with its sign; what was taken away again is none. */
export function movesIn(signed: Iterable<readonly [text: string, sign: number]>): Map<string, number> {
  const moves = new Map<string, number>();
  for (const [text, sign] of signed) {
    const times = (moves.get(text) ?? 0) + sign;
    if (times === 0) moves.delete(text);
    else moves.set(text, times);
  }
  return moves;
}
