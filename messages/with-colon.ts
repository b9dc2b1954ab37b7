import type { Language } from "../domain/languages";

const colons: Record<Language, string> = { zh: "：", en: ": ", fr: "\u00a0: " };

/** A word and what belongs to it, with the colon of the language: `Rôle : tout`. */
export const withColon = (language: Language, word: string, text: string): string =>
  `${word}${colons[language]}${text}`;
