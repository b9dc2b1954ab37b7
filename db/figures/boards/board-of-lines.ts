import { Board, type WantedPart } from "../../../domain/counting/board";
import { contributing } from "../../../domain/counting/contribution";
import type { Rate } from "../../../domain/counting/rates";
import { defaultSizeBands } from "../../../domain/counting/size";
import type { ReadScope } from "../../list/read-scope";
import { broughtUp, movesIn } from "./brought-up";
import { draftsFound, type FoundState, keyOfQuestion } from "./drafts-found";
import { type HeldDrafts, holdDrafts } from "./held-drafts";
import { holdParts, type KnownParts, type SentPart } from "./held-parts";
import type { BoardAsked } from "./question";
import { basisOf, readRates } from "./terms";

export interface BoardRead {
  readonly board: Board;
  /** Of what is not published. */
  readonly drafts: Board;
  /** How many of these there are by state, counted or not. */
  readonly drafted: readonly FoundState[];
  /** All rates that there are. */
  readonly rates: readonly Rate[];
}

/** More than this has not been added up in a while: a question put to the database is quicker. */
export const besideAtMost = 5_000;

/** What the database answers: kinds of lines, all of one shape. */
export interface Line extends Omit<SentPart, "part"> {
  readonly kind: "rates" | "bands" | "state" | "part" | "move" | "draft";
  /** Of a part; of moves their sign. */
  readonly name: string;
  /** The value of the board that a part or moves are of. */
  readonly board: string;
}

/** A board that is asked for, and what this process held of it. */
export interface HeldBoard extends BoardAsked {
  readonly known: KnownParts;
}

/** What was asked, and what this process held before it was: no project stands on two of the boards. */
interface Asked {
  readonly boards: readonly HeldBoard[];
  readonly scope: ReadScope;
  readonly wanted: readonly WantedPart[];
  readonly drafts: HeldDrafts;
  readonly halves: { readonly published: boolean; readonly drafts: boolean };
}

/** By what moves are read: the basis of boards, and the rates in it. */
interface Terms {
  readonly basis: string;
  readonly rates: readonly Rate[];
  readonly contributionOf: ReturnType<typeof contributing>;
}

/** The board that the lines say; null where they say none. */
export function boardOf(lines: readonly Line[], asked: Asked): BoardRead | null {
  const terms = termsOf(lines);
  if (terms === null) return null;
  const drafted = draftedOn(lines, asked, terms);
  const published = asked.halves.published ? publishedOn(lines, asked, terms) : [];
  if (drafted === null || published === null) return null;
  const all = drafted.moves.size === 0 ? published : [...published, drafted.board];
  return {
    board: all.length === 0 ? emptyOf(asked) : all.reduce(together),
    drafts: drafted.board,
    drafted: drafted.states,
    rates: terms.rates,
  };
}

const linesOf = (lines: readonly Line[], kind: Line["kind"]) => lines.filter((line) => line.kind === kind);

/** Null where boards were made by others. */
function termsOf(lines: readonly Line[]): Terms | null {
  const one = (kind: Line["kind"]) => linesOf(lines, kind)[0]?.text ?? null;
  const [ratesRead, bands, basis] = [one("rates") ?? "[]", one("bands"), one("state")];
  const sizeBands: number[] = bands === null ? [...defaultSizeBands] : JSON.parse(bands).toSorted(rising);
  if (basis === null || basis !== basisOf(ratesRead, sizeBands)) return null;
  const rates = readRates(ratesRead);
  return { basis, rates, contributionOf: contributing({ rates, sizeBands }) };
}

/** The boards of what is published; null where one of them is too far behind. */
function publishedOn(lines: readonly Line[], { boards, wanted }: Asked, terms: Terms): Board[] | null {
  const found = boards.flatMap(
    (board) =>
      upToDate(
        lines.filter((line) => line.board === board.name.value),
        board,
        wanted,
        terms,
      ) ?? [],
  );
  return found.length === boards.length ? found : null;
}

function upToDate(
  lines: readonly Line[],
  { name, known }: HeldBoard,
  wanted: readonly WantedPart[],
  terms: Terms,
): Board | null {
  const moved = linesOf(lines, "move").flatMap(({ name: sign, text }) =>
    (text ?? "").split("\n").map((one): [string, number] => [one, Number(sign)]),
  );
  if (moved.length > besideAtMost) return null;
  const parts = partsOf(lines, "part");
  return broughtUp({
    key: JSON.stringify([name, wanted]),
    from: [terms.basis, ...parts.map(({ part, digest }) => `${part} ${digest}`).sort()].join("\n"),
    kept: () => new Board(holdParts(name, known, parts), wanted),
    moves: movesIn(moved),
    contributionOf: terms.contributionOf,
    movesAtMost: 1_000,
  });
}

const partsOf = (lines: readonly Line[], kind: "part" | "draft") =>
  linesOf(lines, kind).map(({ name: part, ...line }) => ({ part, ...line }));

/** The drafts that are asked for; null where there are too many to hold. */
function draftedOn(lines: readonly Line[], asked: Asked, { basis, contributionOf }: Terms) {
  const { boards, scope, wanted, drafts } = asked;
  if (!asked.halves.drafts || !("actor" in scope)) return { ...noDrafts, board: emptyOf(asked) };
  const held = holdDrafts(drafts, partsOf(lines, "draft"));
  if (held === null) return null;
  const names = boards.map(({ name }) => name);
  const question = { names, actor: scope.actor, states: scope.within?.state ?? [], basis, contributionOf };
  const found = draftsFound(held, question);
  const board = broughtUp({
    ...{ key: `drafts ${keyOfQuestion(question)} ${wanted}`, from: basis, contributionOf },
    kept: () => emptyOf(asked),
    moves: found.moves,
  });
  return { ...found, board };
}

const noDrafts = { moves: new Map(), states: [] } as const;
const emptyOf = ({ wanted }: Asked) => new Board([], wanted);

/** What was put together before, as long as both boards are. */
const both = new WeakMap<Board, WeakMap<Board, Board>>();

function together(one: Board, other: Board): Board {
  const known = both.get(one) ?? new WeakMap<Board, Board>();
  both.set(one, known);
  const board = known.get(other) ?? one.with(other);
  known.set(other, board);
  return board;
}

const rising = (one: number, other: number) => one - other;
