import { percentOf } from "../milestones";
import type { MilestoneKind } from "../project/document";

/** What the three rates of counts are taken of: all counted projects of an edition or a year, terminated included. */
export interface CohortRates {
  readonly projects: number;
  readonly terminated: number;
  readonly registration: CohortRate;
  readonly start: CohortRate;
  readonly operation: CohortRate;
}

export interface CohortRate {
  readonly reached: number;
  /** With one decimal; null where the cohort is empty. */
  readonly percent: string | null;
}

/** Registration 履约率, start 开工率 and operation 投产率 of a cohort, given what each project reached (rule 8). */
export function cohortRates(cohort: readonly { readonly reached: readonly MilestoneKind[] }[]): CohortRates {
  const having = (kind: MilestoneKind) => cohort.filter((project) => project.reached.includes(kind)).length;
  const rate = (kind: MilestoneKind): CohortRate => ({
    reached: having(kind),
    percent: percentOf(having(kind), cohort.length),
  });
  return {
    projects: cohort.length,
    terminated: having("terminated"),
    registration: rate("registered"),
    start: rate("started"),
    operation: rate("operating"),
  };
}
