import type { Language } from "../../domain/languages";
import type { PublicProject } from "../../domain/project/public";
import { formatNumber } from "../../messages/format-number";
import { translator } from "../../messages/translator";

/** A number of jobs: `1,700`, `1,700–2,000`, or "at least 1,700" where no maximum is known. */
export function jobsText(language: Language, { min, max }: NonNullable<PublicProject["jobs"]>): string {
  const t = translator(language, "publicPages");
  const [low, high] = [formatNumber(language, min), max === null ? null : formatNumber(language, max)];
  if (high === null) return t("project.jobsAtLeast", { min: low });
  return min === max ? low : `${low}–${high}`;
}
