import { Language, type Texts } from "./languages";

/** A name in Chinese characters is Chinese; another is in the project's language, or English where that is Chinese. */
export function textsOfName(name: string, original: string): Texts {
  if (/\p{Script=Han}/u.test(name)) return { zh: name };
  const language = Language.safeParse(original).data ?? "en";
  return { [language === "zh" ? "en" : language]: name };
}
