import { createTranslator } from "use-intl/core";
import type { Language } from "../domain/languages";
import { en } from "./en";
import { fr } from "./fr";
import { zh } from "./zh";

const catalogues = { zh, en, fr } as unknown as Record<Language, typeof en>;
export type Area = keyof typeof en;

function make<A extends Area>(language: Language, area: A) {
  return createTranslator({
    locale: language,
    messages: catalogues[language],
    namespace: area,
    timeZone: "UTC",
  });
}

const made = new Map<string, unknown>();

/**
 * The interface's words in one language, of one area of the catalogue; keys and ICU arguments are typed. Each is made
 * once: it keeps the messages that it has read.
 */
export function translator<A extends Area>(language: Language, area: A) {
  const key = `${language} ${area}`;
  if (!made.has(key)) made.set(key, make(language, area));
  return made.get(key) as ReturnType<typeof make<A>>;
}
