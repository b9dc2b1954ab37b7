import type { LineOutcome } from "@/components/desk/batch-form";
import type { BatchOutcome } from "@/db/projects/review-batch";
import { type Language, textIn } from "@/domain/languages";
import { translator } from "@/messages/translator";
import { refusalSentences } from "../projects/form-setting";

/** What became of a line, in the reader's words. */
export function outcomeInWords(
  { title, originalLanguage, result }: BatchOutcome,
  language: Language,
): LineOutcome {
  const { text } = textIn(title, language, originalLanguage);
  const named = text || translator(language, "desk")("untitled");
  if ("published" in result) {
    const { reference } = result.published;
    return { title: `${reference} ${named}`, href: `/${language}/projects/${reference}`, because: null };
  }
  return { title: named, href: null, because: refusalSentences(language)[result.refused] ?? null };
}
