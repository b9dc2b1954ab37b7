import { Refused } from "../refused";

/**
 * Makes a document public. Refuses `second-person-needed` to whoever added it, and `covered-needed` until somebody
 * answers for it that signatures, seals and identity numbers are covered.
 */
export function makePublic(file: { readonly addedBy: string }, covered: boolean, actorId: string): void {
  if (file.addedBy === actorId) throw new Refused("second-person-needed");
  if (!covered) throw new Refused("covered-needed");
}
