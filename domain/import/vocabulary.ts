import type { Language } from "../languages";
import { wordKey } from "./headings";

/** Codes by the keys of the words for them, in every language; codes themselves among them. */
export type Words = ReadonlyMap<string, string>;

/** Everything that a cell may name, as the register knows it. */
export interface Vocabulary {
  /** Of whoever imports: decides how written amounts are read. */
  readonly language: Language;
  readonly types: Words;
  readonly kinds: Words;
  readonly roles: Words;
  readonly disclosures: Words;
  readonly sourceKinds: Words;
  readonly languages: Words;
  readonly domains: Words;
  readonly units: Words;
  readonly editions: Words;
  /** Those in which whoever imports may record. */
  readonly writable: ReadonlySet<string>;
  readonly ceremonies: readonly CeremonyWords[];
  /** Codes of origins by their names in lower case, in every language. */
  readonly originNames: ReadonlyMap<string, string>;
}

interface CeremonyWords {
  readonly id: string;
  readonly edition: string | null;
  /** The keys of its titles. */
  readonly titles: readonly string[];
}

/** The code that a cell names; null where it names none. */
export const codeOf = (words: Words, text: string): string | null => words.get(wordKey(text)) ?? null;

/** Several in one cell: one a line, or with `;`, `；`, `、` or `|` between. A comma is part of many names. */
export const listOf = (text: string): string[] =>
  text
    .split(/[;；、|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
