import type { Actor } from "../../../domain/actor";
import { type BoardName, boardsOf, everything } from "../../../domain/counting/boards-of";
import type { Contribution, Move } from "../../../domain/counting/contribution";
import type { RecordState } from "../../../domain/dashboard-query";
import { mayReadUnpublished } from "../../../domain/roles";
import { type Moves, movesIn } from "./brought-up";
import type { HeldBucket, HeldDraft, HeldDrafts } from "./held-drafts";
import { keyOf } from "./kept";
import { readMove } from "./move";

/** Of the drafts those that somebody may read and asks for. */
export interface DraftsFound {
  /** What counts of them. */
  readonly moves: Moves;
  /** How many there are by state, counted or not. */
  readonly states: readonly FoundState[];
}

export interface FoundState {
  readonly state: string;
  readonly counted: boolean;
  readonly records: number;
}

export interface DraftsAsked {
  /** A draft is found that stands on any of them. */
  readonly names: readonly BoardName[];
  readonly actor: Actor;
  /** None: all. */
  readonly states: readonly RecordState[];
  /** By which moves are read. */
  readonly basis: string;
  readonly contributionOf: (move: Move) => Contribution;
}

/** What was found is remembered as long as the drafts that it was found in are, for so many questions. */
const atMost = 24;
const inDrafts = new WeakMap<HeldDrafts, Map<string, DraftsFound>>();
const inBucket = new WeakMap<HeldBucket, Map<string, readonly HeldDraft[]>>();

export function draftsFound(drafts: HeldDrafts, asked: DraftsAsked): DraftsFound {
  const key = keyOfQuestion(asked);
  return remembered(inDrafts, drafts, key, () => {
    const found = [...drafts.values()].flatMap((bucket) =>
      remembered(inBucket, bucket, key, () => bucket.drafts.filter((draft) => isFound(draft, asked))),
    );
    return {
      moves: movesIn(found.filter(isCounted).map(({ move }) => [move, 1])),
      states: statesOf(found),
    };
  });
}

export const keyOfQuestion = ({ names, actor, states, basis }: DraftsAsked): string =>
  JSON.stringify([names, actor.roles, states, basis]);

/** The first word of what is counted is its class. */
const isCounted = ({ move }: HeldDraft): boolean => !move.startsWith("[null");

function isFound(draft: HeldDraft, { names, actor, states, contributionOf }: DraftsAsked): boolean {
  if (!mayReadUnpublished(actor, draft)) return false;
  if (states.length > 0 && !states.some((state) => state === draft.state)) return false;
  const asked = new Set(names.map(keyOf));
  if (asked.has(keyOf(everything))) return true;
  const move = readMove(draft.move);
  return boardsOf(move, contributionOf(move)).some((board) => asked.has(keyOf(board)));
}

function statesOf(found: readonly HeldDraft[]): FoundState[] {
  const counts = new Map<string, FoundState>();
  for (const draft of found) {
    const [state, counted] = [draft.state, isCounted(draft)];
    const before = counts.get(`${state} ${counted}`)?.records ?? 0;
    counts.set(`${state} ${counted}`, { state, counted, records: before + 1 });
  }
  return [...counts.values()];
}

function remembered<Of extends object, Found>(
  all: WeakMap<Of, Map<string, Found>>,
  of: Of,
  key: string,
  find: () => Found,
): Found {
  const known = all.get(of) ?? new Map<string, Found>();
  all.set(of, known);
  const found = known.get(key) ?? find();
  known.delete(key);
  known.set(key, found);
  for (const oldest of [...known.keys()].slice(0, -atMost)) known.delete(oldest);
  return found;
}
