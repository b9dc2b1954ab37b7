import { dividedBy, type Fraction, fraction, rounded, times } from "./fraction";
import { earliestDay, LooseDate, latestDay } from "./loose-date";
import { type Milestone, type MilestoneKind, milestoneKinds } from "./project/document";

export type Standing = "signed" | MilestoneKind;
type Step = Pick<Milestone, "kind" | "actual" | "reporter" | "verifier">;

/** The kind of the latest milestone with an actual date up to a day (`YYYY-MM-DD`); none: signed (counting rule 8). */
export function standingOf(milestones: readonly Pick<Step, "kind" | "actual">[], day?: string): Standing {
  return happened(milestones, day).at(-1)?.kind ?? "signed";
}

/** The kinds ever reached on or before a day, verified by a second person, in the order of the words. */
export function reached(milestones: readonly Step[], day?: string): MilestoneKind[] {
  const verified = happened(milestones, day).filter(
    ({ reporter, verifier }) => verifier !== null && verifier !== reporter,
  );
  return milestoneKinds.filter((kind) => verified.some((milestone) => milestone.kind === kind));
}

/** A loose date is taken at its earliest day; of two on one day the later listed is the later. */
function happened<Known extends Pick<Step, "actual">>(milestones: readonly Known[], day = "9999-12-31") {
  return milestones
    .flatMap(({ actual, ...step }) => (actual === null ? [] : [{ ...step, day: earliestDay(actual) }]))
    .filter((step) => step.day <= day)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

export type Timeliness = "early" | "as-planned" | "late";

/**
 * How a step that was reached stands to its plan. Loose dates are early or late only where every day that they may
 * mean is: reached in 2020, planned for March 2020, is as planned. Null where one of the two is not known.
 */
export function timelinessOf({
  planned,
  actual,
}: {
  readonly planned: string | null;
  readonly actual: string | null;
}): Timeliness | null {
  const [plan, fact] = [LooseDate.safeParse(planned).data, LooseDate.safeParse(actual).data];
  if (!plan || !fact) return null;
  if (earliestDay(fact) > latestDay(plan)) return "late";
  return latestDay(fact) < earliestDay(plan) ? "early" : "as-planned";
}

/** A share in percent, rounded half up at the end; null of nothing. */
export function percentOf(part: number, whole: number, places = 1): string | null {
  return whole === 0 ? null : percent(dividedBy(fraction(part), fraction(whole)), places);
}

/** A share as a percentage, rounded half up. */
export const percent = (share: Fraction, places: number) => rounded(times(share, fraction(100)), places);
