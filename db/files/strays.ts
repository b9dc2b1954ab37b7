import type { Database } from "../client";
import { type ListedStore, storedName } from "./file-store";
import { knownDocuments } from "./known-documents";

/** A document that is just being kept lies in the store before the register knows of it; milliseconds. */
const settled = 60 * 60_000;
/** As the register names what it keeps, with what is added while it is written. Whatever else lies there is not ours. */
const ours = /^[0-9a-f]{64}-[0-9a-f-]{36}(\.[0-9a-f-]{36})?$/;

/** What was found in a store, by what the register knows of it. */
export interface FoundStrays {
  readonly strays: readonly string[];
  /** How many documents lie there that belong to a record. Where there are none, it may be the store of another register. */
  readonly known: number;
}

/**
 * The names of what lies in the store and belongs to no record: a process that was killed between the register and the
 * store leaves such. `now` tells which is too young to say.
 */
export async function findStrays(db: Database, store: ListedStore, now: Date): Promise<FoundStrays> {
  const old: string[] = [];
  const lying = new Set<string>();
  // Listed before the register is asked, so that nothing kept meanwhile is taken for a stray.
  for await (const { name, since } of store.list()) {
    lying.add(name);
    if (ours.test(name) && now.getTime() - since.getTime() > settled) old.push(name);
  }
  const known = new Set((await knownDocuments(db)).map(storedName));
  return {
    strays: old.filter((name) => !known.has(name)).sort(),
    known: [...known].filter((name) => lying.has(name)).length,
  };
}
