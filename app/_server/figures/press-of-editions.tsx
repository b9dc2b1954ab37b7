import { PressBeside } from "@/components/figures/press-beside";
import type { EditionCoverage } from "@/db/coverage";
import type { Language, Texts } from "@/domain/languages";
import { translator } from "@/messages/translator";

/** What was published of the editions beside how many of their projects are held. */
export function PressOfEditions({
  language,
  coverages,
  labels,
  recordsOf,
}: {
  readonly language: Language;
  readonly coverages: readonly EditionCoverage[];
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
          href: recordsOf(code),
        }))}
      />
    </>
  );
}
