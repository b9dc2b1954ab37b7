import type { Language } from "../../domain/languages";
import type { Milestone, Source } from "../../domain/project/document";
import { formatDate } from "../../messages/format-date";
import { translator } from "../../messages/translator";
import { SourceLine } from "../project/sources";

/** A step in words, with its dates: what happened, or else what is planned. */
export function stepInWords(
  language: Language,
  { kind, planned, actual }: Pick<Milestone, "kind" | "planned" | "actual">,
): string {
  const t = translator(language, "following");
  const step = translator(language, "words")(`standing.${kind}`);
  if (actual) return t("happened", { step, date: formatDate(language, actual) });
  return planned ? t("planned", { step, date: formatDate(language, planned) }) : step;
}

/** The sources that a step names, each a way to read it; a sentence where there is none. */
export function Evidence({
  language,
  step,
  sources,
}: {
  readonly language: Language;
  readonly step: Pick<Milestone, "sources">;
  readonly sources: readonly Source[];
}) {
  const named = sources.filter(({ key }) => step.sources.includes(key));
  if (named.length === 0)
    return <span className="block text-[15px]">{translator(language, "following")("noEvidence")}</span>;
  return named.map((source) => (
    <span key={source.key} className="block text-[15px]">
      <SourceLine language={language} source={source} />
    </span>
  ));
}
