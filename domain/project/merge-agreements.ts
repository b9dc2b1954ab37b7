import { z } from "zod";
import { inOrder } from "../counting/agreements";
import { earliestDay, latestDay } from "../loose-date";
import { type Agreement, type CountingDecision, countingDecisions } from "./document";

/** Stands for the first signing of the record that stays, where one that moves in takes its place. */
export const formerFirst = ":first";

/**
 * How each agreement of the record that ends counts in the one that stays, by its key there; and `formerFirst`, which
 * repeats the new first signing unless something else was said.
 */
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
  if (countedBefore(agreement, [...staying, agreement]).length > 0) return follows;
  if (staying.some((other) => mayRepeat(agreement, other))) return ["repeat", "first"];
  return countedBefore(agreement, ending).length > 0 ? [...follows, "first"] : ["first"];
}

/** What the first signing of the staying record may be where another takes its place, the likeliest first. */
export const follows = ["repeat", "upgrade", "increase", "replacement"] as const;

/** Whether a loose date leaves open that it came later than another that counts. */
const mayRepeat = ({ dateSigned }: Agreement, other: Agreement): boolean =>
  dateSigned !== null &&
  other.dateSigned !== null &&
  other.counting.decision !== "excluded" &&
  latestDay(dateSigned) >= earliestDay(other.dateSigned);

/** Those of a list that holds it which count in some way and come before it, the latest last. */
function countedBefore(agreement: Agreement, all: readonly Agreement[]): Agreement[] {
  const order = inOrder(all);
  const place = order.indexOf(agreement);
  return order.slice(0, place).filter(({ counting }) => counting.decision !== "excluded");
}

/**
 * Both lists as one, each agreement that moves in with its decision on what came before it. Where one of them is
 * the first signing, what was the first until now acts on it.
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
    const decision = choiceOf(formerFirst)?.decision ?? "repeat";
    return { ...agreement, counting: { ...agreement.counting, decision, actsOn: first.key } };
  });
  const all = [...kept, ...decided];
  return [...kept, ...decided.map((agreement) => actingOnLatest(agreement, all))];
}

function actingOnLatest(agreement: Agreement, all: readonly Agreement[]): Agreement {
  const { decision } = agreement.counting;
  if (decision === "first" || decision === "excluded") return agreement;
  const others = decision === "repeat" ? all.filter((other) => mayRepeat(agreement, other)) : [];
  const before = countedBefore(agreement, all).at(-1) ?? others.find((other) => other.key !== agreement.key);
  return { ...agreement, counting: { ...agreement.counting, actsOn: before?.key ?? null } };
}
