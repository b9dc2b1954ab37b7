import { type Language, type Texts, textIn } from "../../domain/languages";

type Labels = Readonly<Record<string, Texts>>;

/** The names of everything that a document names by code or id. */
export interface DocumentNames {
  readonly organizations: Readonly<Record<string, { readonly names: Texts }>>;
  readonly editions: Labels;
  readonly ceremonies: Readonly<Record<string, { readonly names: Texts }>>;
  readonly domains: Labels;
  readonly units: Labels;
  /** Only those that this register calls by names of its own. */
  readonly origins: Labels;
}

/** A name in the reader's language, as far as there is one; the code itself where there is none. */
export const nameFor = (language: Language, texts: Texts | undefined, code: string): string =>
  (texts && textIn(texts, language).text) || code;
