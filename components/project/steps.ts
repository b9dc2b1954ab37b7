import type { PublicAgreement, PublicMilestone, PublicProject } from "../../domain/project/public";

/** A paper signed or a step reached, in the life of a project. */
export type Step = {
  readonly key: string;
  /** When it was, or else when it is to be; null where neither is known. */
  readonly date: string | null;
} & ({ readonly agreement: PublicAgreement } | { readonly milestone: PublicMilestone });

/** The papers signed and the steps reached or planned, oldest first; what has no date comes last. */
export function stepsOf({
  agreements,
  milestones,
}: Pick<PublicProject, "agreements" | "milestones">): Step[] {
  const steps: Step[] = [
    ...agreements.map((agreement) => ({ key: agreement.key, date: agreement.dateSigned, agreement })),
    ...milestones.map((milestone) => ({
      key: `milestone ${milestone.key}`,
      date: milestone.actual ?? milestone.planned,
      milestone,
    })),
  ];
  return steps.sort((one, other) => (one.date ?? "9999").localeCompare(other.date ?? "9999"));
}
