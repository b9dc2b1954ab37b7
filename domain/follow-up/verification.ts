import type { Milestone, ProjectDocument } from "../project/document";
import { Refused } from "../refused";

/** The steps that are said to have happened and that no second person has verified yet. */
export function awaitingVerification({ milestones }: Pick<ProjectDocument, "milestones">): Milestone[] {
  return milestones.filter(({ actual, verifier }) => actual !== null && verifier === null);
}

/** Who ever wrote a change of a step, by its key: none of them may say that it was checked. */
export type Hands = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The document with these steps verified by a person who checked their evidence: only then do they count as reached
 * (counting rule 8). Refuses `not-found` for a step that does not wait for it, and `second-person-needed` to whoever
 * wrote any change of it.
 */
export function withVerified(
  document: ProjectDocument,
  keys: readonly string[],
  verifier: string,
  hands: Hands = new Map(),
): ProjectDocument {
  const waiting = awaitingVerification(document).map(({ key }) => key);
  if (!keys.every((key) => waiting.includes(key))) throw new Refused("not-found");
  const milestones = document.milestones.map((step) => {
    if (!keys.includes(step.key)) return step;
    if (!mayVerify(step, verifier, hands)) throw new Refused("second-person-needed");
    return { ...step, verifier };
  });
  return { ...document, milestones };
}

/** Whether a person may verify a step: whoever reported it, or wrote any change of it, may not. */
export function mayVerify(
  { key, reporter }: Pick<Milestone, "key" | "reporter">,
  person: string,
  hands: Hands,
): boolean {
  return reporter !== person && !hands.get(key)?.has(person);
}
