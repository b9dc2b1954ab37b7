import { createTranslator } from "use-intl/core";
import type { Language } from "../domain/languages";
import { en } from "./en";
import { fr } from "./fr";
import { zh } from "./zh";

const catalogues = { zh, en, fr } as unknown as Record<Language, typeof en>;
export type Area = keyof typeof en;

/** The interface's words in one language, of one area of the catalogue; keys and ICU arguments are typed. */
export function translator<A extends Area>(language: Language, area: A) {
  return createTranslator({
    locale: language,
    messages: catalogues[language],
    namespace: area,
    timeZone: "UTC",
  });
}
