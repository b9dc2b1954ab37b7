import { isInWords } from "@/components/project/record-text";
import { type Language, type Texts, textIn } from "@/domain/languages";
import type { Source } from "@/domain/project/document";
import { translator } from "@/messages/translator";
import type { Words } from "../paper/blocks";

/** A name as the reader's language has it, or else as it is. */
export function nameOf(texts: Texts, language: Language, original?: Language): Words {
  const found = textIn(texts, language, original);
  return found.language === language ? found.text : found;
}

/** A text of the record; where the reader's language is missing, the next line says which one it is in. */
export function recordWords(texts: Texts, language: Language, original?: Language): Words[] {
  const found = textIn(texts, language, original);
  if (found.language === language || !found.text) return [found.text];
  return [found, inLanguage(language, found.language)];
}

/** A text that the record holds once, in the language that it was written in. */
export const singleWords = (text: string, written: Language, language: Language): Words[] =>
  isInWords(text) ? recordWords({ [written]: text }, language) : [text];

/** Says in which language a text is. */
export function inLanguage(language: Language, other: Language): Words {
  const named = translator(language, "words")(`language.${other}`);
  const text = translator(language, "publicPages")("project.inLanguage", { language: named });
  return { text: language === "zh" ? `（${text}）` : `(${text})`, soft: true };
}

/** The numbers of sources in the list of them: `[1] [3]`. */
export const sourceNumbers = (keys: readonly string[], sources: readonly Source[]): string =>
  keys
    .map((key) => sources.findIndex((source) => source.key === key) + 1)
    .filter((number) => number > 0)
    .map((number) => `[${number}]`)
    .join(" ");

export const soft = (text: string): Words => ({ text, soft: true });
