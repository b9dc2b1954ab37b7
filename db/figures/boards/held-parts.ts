import { type HeldPart, heldPart } from "../../../domain/counting/board";
import type { BoardName } from "../../../domain/counting/boards-of";
import { keyOf } from "./kept";

/** A part that this process has read, by the digest of its text. */
interface Known {
  readonly digest: string;
  readonly held: HeldPart;
}

export type KnownParts = ReadonlyMap<string, Known>;

/** Boards of which this process remembers the parts; those asked for longest ago are forgotten. */
const atMost = 24;

const boards = new Map<string, KnownParts>();

/**
 * The parts of a board that were read before. Only a digest says whether they are still what is kept, in this or any
 * other database; whoever holds a part has it whatever is forgotten meanwhile.
 */
export const knownParts = (name: BoardName): KnownParts => boards.get(keyOf(name)) ?? new Map();

/** A part as the database sent it: its text, or nothing where its digest was known. */
export interface SentPart {
  readonly part: string;
  readonly digest: string;
  readonly text: string | null;
}

/** The parts that were sent, read, and remembered for the next who asks for this board. */
export function holdParts(
  name: BoardName,
  known: KnownParts,
  sent: readonly SentPart[],
): Map<string, HeldPart> {
  const parts = new Map<string, Known>();
  for (const { part, digest, text } of sent) {
    const before = known.get(part);
    if (text !== null) parts.set(part, { digest, held: heldPart(part, text) });
    else if (before?.digest === digest) parts.set(part, before);
    else throw new Error(`The text of ${part} was not sent.`);
  }
  const key = keyOf(name);
  const remembered = new Map([...(boards.get(key) ?? []), ...parts]);
  boards.delete(key);
  boards.set(key, remembered);
  for (const oldest of [...boards.keys()].slice(0, -atMost)) boards.delete(oldest);
  return new Map([...parts].map(([part, { held }]) => [part, held]));
}
