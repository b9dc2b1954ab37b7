import type { Language } from "@/domain/languages";
import type { ProjectForm } from "@/domain/project/form";
import type { Gap } from "@/domain/project/gaps";
import { translator } from "@/messages/translator";
import { withColon } from "@/messages/with-colon";

/** What is missing, in which language, or in which of several parts: `Agreement 2: …`. */
export function gapInWords(
  { kind, path }: Pick<Gap, "kind" | "path">,
  form: ProjectForm,
  language: Language,
): string {
  const sentence = translator(language, "desk")(`gaps.${kind}`);
  const missing = kind === "language-missing" ? path.split(".")[1] : undefined;
  if (missing === "zh" || missing === "en" || missing === "fr")
    return `${sentence} (${translator(language, "words")(`language.${missing}`)})`;
  const part = partOf(path, form, language);
  return part === null ? sentence : withColon(language, part, sentence);
}

/** The part that a path is of, as the form numbers it; null where it is the only one of its kind. */
function partOf(path: string, form: ProjectForm, language: Language): string | null {
  const [list, at] = path.split(".");
  const several = (parts: readonly unknown[]) => parts.length > 1 && /^\d+$/.test(at ?? "");
  const word = translator(language, "desk");
  if (list === "agreements" && several(form.agreements)) return `${word("form.agreement")} ${Number(at) + 1}`;
  if (list === "sources" && several(form.sources)) return `${word("form.source")} ${Number(at) + 1}`;
  return null;
}
