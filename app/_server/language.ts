import { notFound } from "next/navigation";
import { Language } from "@/domain/languages";

/** The parameters of every page: its language, and what its folder names. */
export type Params<Names extends string = never> = Promise<{ locale: string } & Record<Names, string>>;

/** The language of what frames a page: an address in no language of ours is told in English that it does not exist. */
export function frameLanguage(locale: string | undefined): Language {
  const read = Language.safeParse(locale);
  return read.success ? read.data : "en";
}

/** The language of a page's address; any other answers 404. */
export function languageOf(locale: string): Language {
  const read = Language.safeParse(locale);
  return read.success ? read.data : notFound();
}
