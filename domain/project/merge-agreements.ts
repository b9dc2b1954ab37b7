import { z } from "zod";
import { inOrder } from "../counting/agreements";
import { type Agreement, type CountingDecision, countingDecisions } from "./document";

/** How each agreement of the record that ends counts in the one that stays, by its key there. */
export const MergeChoices = z.record(
  z.string().max(40),
  z.object({ decision: z.enum(countingDecisions), reason: z.string().trim().max(500).nullable() }),
);
export type MergeChoices = z.infer<typeof MergeChoices>;
type MergeChoice = MergeChoices[string];

/**
 * The decisions that make sense of an agreement that moves in, the likeliest first. What was signed before
 * everything in the record that stays may be the first signing itself; what was not counted most likely still is not.
 */
export function decisionsOffered(
  agreement: Agreement,
  staying: readonly Agreement[],
  ending: readonly Agreement[],
): readonly CountingDecision[] {
  const offered = decisionsInOrder(agreement, staying, ending);
  if (agreement.counting.decision !== "excluded") return [...offered, "excluded"];
  return ["excluded", ...offered];
}

function decisionsInOrder(
  agreement: Agreement,
  staying: readonly Agreement[],
  ending: readonly Agreement[],
): readonly CountingDecision[] {
  const follows = ["repeat", "upgrade", "increase", "replacement"] as const;
  if (countedBefore(agreement, [...staying, agreement]).length > 0) return follows;
  return countedBefore(agreement, ending).length > 0 ? [...follows, "first"] : ["first"];
}

/** Those of a list that holds it which count in some way and come before it, the latest last. */
function countedBefore(agreement: Agreement, all: readonly Agreement[]): Agreement[] {
  const order = inOrder(all);
  const place = order.indexOf(agreement);
  return order.slice(0, place).filter(({ counting }) => counting.decision !== "excluded");
}

/**
 * Both lists as one, each agreement that moves in with its decision on what came before it. Where one of them is
 * the first signing, what was the first until now repeats it.
 */
export function decideAgreements(
  staying: readonly Agreement[],
  moved: readonly Agreement[],
  choiceOf: (key: string) => MergeChoice | undefined,
): Agreement[] {
  const decided = moved.map((agreement): Agreement => {
    const { decision, reason } = choiceOf(agreement.key) ?? { decision: "repeat", reason: null };
    return { ...agreement, counting: { decision, actsOn: null, reason: reason || null } };
  });
  const first = decided.find(({ counting }) => counting.decision === "first");
  const kept = staying.map((agreement): Agreement => {
    if (!first || agreement.counting.decision !== "first") return agreement;
    return { ...agreement, counting: { ...agreement.counting, decision: "repeat", actsOn: first.key } };
  });
  const all = [...kept, ...decided];
  return [...kept, ...decided.map((agreement) => actingOnLatest(agreement, all))];
}

function actingOnLatest(agreement: Agreement, all: readonly Agreement[]): Agreement {
  const { decision } = agreement.counting;
  if (decision === "first" || decision === "excluded") return agreement;
  const before = countedBefore(agreement, all).at(-1);
  return { ...agreement, counting: { ...agreement.counting, actsOn: before?.key ?? null } };
}
