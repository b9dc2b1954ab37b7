import type { AgreementClass } from "../../domain/agreement-type";
import type { ClassSum } from "../../domain/counting/figures";
import { type Language, type Texts, textIn } from "../../domain/languages";
import { translator } from "../../messages/translator";

/** One of the editions compared. */
export interface ComparedEdition {
  readonly labels: Texts;
  readonly projects: number;
  readonly byClass: readonly ClassSum[];
  /** How much of it the register holds, where that is not everything. */
  readonly held: string | null;
  readonly course: readonly number[] | null;
  readonly hrefOf: (agreementClass?: AgreementClass) => string | null;
}

/** Two editions side by side. */
export interface ComparedEditions {
  readonly language: Language;
  readonly of: ComparedEdition;
  readonly with: ComparedEdition;
  /** Up to the end of which day of each; null: whole. */
  readonly day: number | null;
  /** Whether the days of both have numbers. */
  readonly numbered: boolean;
}

/** The name of an edition with what of it is held: never the one without the other. */
export const nameOf = (language: Language, { labels, held }: ComparedEdition): string => {
  const { text } = textIn(labels, language);
  return held === null
    ? text
    : translator(language, "figures")("comparison.withHeld", { edition: text, held });
};
