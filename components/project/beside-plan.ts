import type { Language } from "../../domain/languages";
import { timelinessOf } from "../../domain/milestones";
import type { PublicMilestone } from "../../domain/project/public";
import { formatDate } from "../../messages/format-date";
import { translator } from "../../messages/translator";

/** Of a step that was reached: for when it had been planned, and how the two compare; null where only one is known. */
export function besidePlan(
  language: Language,
  milestone: Pick<PublicMilestone, "planned" | "actual">,
): string | null {
  const how = timelinessOf(milestone);
  if (how === null || milestone.planned === null) return null;
  const date = formatDate(language, milestone.planned);
  return translator(language, "publicPages")("project.plannedFor", { date, how });
}
