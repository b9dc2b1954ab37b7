import { looseDate } from "../../domain/loose-date";
import { type Standing, standingOf } from "../../domain/milestones";
import type { PublicProject } from "../../domain/project/public";

/** The standing that a project is shown with, and whether a second person verified it; signing needs nobody. */
export function standingShown({ milestones }: Pick<PublicProject, "milestones">): {
  readonly standing: Standing;
  readonly verified: boolean;
} {
  const happened = milestones.flatMap(({ actual, ...step }) =>
    actual === null ? [] : [{ ...step, actual: looseDate(actual) }],
  );
  const standing = standingOf(happened);
  const verified = standing === "signed" || happened.some((step) => step.kind === standing && step.verified);
  return { standing, verified };
}

const halted: readonly Standing[] = ["delayed", "suspended", "terminated"];

/** How a standing is marked: what came to a halt never looks like what goes well. */
export const standingTone = (standing: Standing): "good" | "strong" =>
  halted.includes(standing) ? "strong" : "good";
