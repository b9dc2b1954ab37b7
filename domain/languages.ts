import { z } from "zod";

/** The languages of the interface and of the record, as BCP 47 codes. */
export const languages = ["zh", "en", "fr"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

const text = z.string().trim().max(10_000);

/** A text in any of the languages; what is missing falls back visibly, it is never invented. */
export const Texts = z
  .object({ zh: text.optional(), en: text.optional(), fr: text.optional() })
  .transform((texts) => Object.fromEntries(Object.entries(texts).filter(([, value]) => value)) as Texts);
export type Texts = { readonly [language in Language]?: string };

/** The text to show a reader, and the language it is really in. */
export function textIn(texts: Texts, reader: Language, original?: Language | null) {
  const order = [reader, ...(original ? [original] : []), "en", "zh", "fr"] as const;
  for (const language of order) {
    const found = texts[language];
    if (found) return { text: found, language };
  }
  return { text: "", language: reader };
}
