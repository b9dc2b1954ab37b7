import type { Actor } from "../actor";
import { mayRecord, mayWrite } from "../roles";

interface Standing {
  readonly account: string;
  readonly state: "open" | "done" | "undone";
  readonly editions: readonly string[];
}

/** Stands for projects outside any edition among the editions of an import: nobody limited to editions has it. */
export const outsideEditions = "";

/** What is still looked through is its owner's alone; what was brought in is of those who may write all of it. */
export function mayOpenImport(actor: Actor, { account, state, editions }: Standing): boolean {
  if (state === "open") return account === actor.id && mayRecord(actor);
  return mayWrite(actor, editions);
}
