import { PressBeside } from "@/components/figures/press-beside";
import type { EditionCoverage } from "@/db/coverage";
import type { Cell } from "@/domain/counting/figures";
import type { Language, Texts } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** What was published of the editions beside the numbers of the cells of these editions. */
export function PressOfEditions({
  language,
  coverages,
  cells,
  labels,
  recordsOf,
}: {
  readonly language: Language;
  readonly coverages: readonly EditionCoverage[];
  readonly cells: readonly Cell[];
  readonly labels: Readonly<Record<string, Texts>>;
  readonly recordsOf: (edition: string) => string;
}) {
  return (
    <>
      <p className="measure pb-3 text-[15px] text-soft">{translator(language, "figures")("press.lead")}</p>
      <PressBeside
        language={language}
        lines={coverages.map(({ code, ...told }) => ({
          ...told,
          code,
          labels: labels[code] ?? { en: code },
          projects: Number(cells.find(({ at }) => at.edition === code)?.projects ?? 0),
          href: recordsOf(code),
        }))}
      />
    </>
  );
}
