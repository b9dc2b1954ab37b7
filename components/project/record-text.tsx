import { type Language, type Texts, textIn } from "../../domain/languages";
import { translator } from "../../messages/translator";
import { Tag } from "../ui/tag";

/** A name as the reader's language has it, or else as it is, with the language it is in told to screen readers. */
export function Name({
  texts,
  language,
  original,
}: {
  readonly texts: Texts;
  readonly language: Language;
  readonly original?: Language;
}) {
  const found = textIn(texts, language, original);
  if (found.language === language) return found.text;
  return <span lang={found.language}>{found.text}</span>;
}

/** A text of the record; where the reader's language is missing it falls back, marked with the language it is in. */
export function RecordText({
  texts,
  language,
  original,
}: {
  readonly texts: Texts;
  readonly language: Language;
  readonly original?: Language;
}) {
  const found = textIn(texts, language, original);
  if (found.language === language || !found.text) return found.text;
  const t = translator(language, "publicPages");
  const named = translator(language, "words")(`language.${found.language}`);
  return (
    <>
      <span lang={found.language}>{found.text}</span>{" "}
      <Tag>{t("project.inLanguage", { language: named })}</Tag>
    </>
  );
}

/** A text that the record holds once; where that is in another language than the reader's, and in words, it says so. */
export function SingleText({
  text,
  written,
  language,
}: {
  readonly text: string;
  readonly written: Language;
  readonly language: Language;
}) {
  return isInWords(text) ? <RecordText texts={{ [written]: text }} language={language} /> : text;
}

/** Numbers, dates and codes are in no language: `1700`, `2021`, `10200000000 CNY`. */
export const isInWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\b[A-Z]{3}\b/g, ""));
