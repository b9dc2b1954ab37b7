import { EditionComparison } from "@/components/figures/comparison";
import { heldInWords } from "@/components/figures/held-words";
import type { EditionCoverage } from "@/db/coverage";
import type { AgreementClass } from "@/domain/agreement-type";
import type { DashboardFilter } from "@/domain/dashboard-query";
import type { Language } from "@/domain/languages";
import type { ComparedSide, Comparison } from "./read-comparison";

/** Two editions side by side, each number the way to its records. */
export function Compared({
  language,
  comparison,
  coverages,
  recordsOf,
}: {
  readonly language: Language;
  readonly comparison: Comparison;
  readonly coverages: readonly EditionCoverage[];
  readonly recordsOf: (query: DashboardFilter) => string | null;
}) {
  const drawn = ({ edition, figures, query, course }: ComparedSide) => {
    const { projects, byClass } = figures.total;
    const coverage = coverages.find(({ code }) => code === edition.code);
    return {
      labels: edition.labels,
      projects,
      byClass,
      course,
      held: coverage ? heldInWords(language, coverage) : null,
      hrefOf: (name?: AgreementClass) => recordsOf(name ? { ...query, class: [name] } : query),
    };
  };
  const { of, with: other, day, numbered } = comparison;
  return <EditionComparison {...{ language, day, numbered }} of={drawn(of)} with={drawn(other)} />;
}
