import type { Language } from "../../domain/languages";
import type { Milestone, Source } from "../../domain/project/document";
import { translator } from "../../messages/translator";
import { Checkboxes } from "../ui/choices";
import { Evidence, stepInWords } from "./evidence";

/** Asks whoever publishes of which steps they checked the evidence; nothing is asked where none waits for that. */
export function EvidenceChecks({
  language,
  steps,
  sources,
  id,
}: {
  readonly language: Language;
  readonly steps: readonly Milestone[];
  readonly sources: readonly Source[];
  /** Where the page asks more than once. */
  readonly id: string;
}) {
  if (steps.length === 0) return null;
  const t = translator(language, "following");
  return (
    <Checkboxes
      id={id}
      name="verified"
      label={t("checked")}
      hint={t("checkedHint")}
      choices={steps.map((step) => ({
        value: step.key,
        label: stepInWords(language, step),
        hint: <Evidence language={language} step={step} sources={sources} />,
      }))}
    />
  );
}
