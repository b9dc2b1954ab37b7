import { heardAs, initialsWritten, soundsWritten, withoutMarks } from "./search-sounds";
import { gramsOf, isShort, normalise, queryGrams, queryTerms } from "./search-text";

/** What of a record is searched, by how much it says of it. */
export interface SearchedTexts {
  readonly reference: string;
  /** In every language. */
  readonly titles: readonly string[];
  /** Every name of each. */
  readonly organizations: readonly string[];
  /** Summaries, places. */
  readonly others: readonly string[];
}

/**
 * How a record is written to be searched and its Chinese title to be sorted. To be raised with every change of that:
 * what was written otherwise is then written anew (db/projects/renew-search.ts).
 */
export const searchTextVersion = 1;

/** Stands before each text of a field, and between fields: neither is ever part of a word. */
export const textStart = "\n";
export const fieldEnd = "\f";

/**
 * The texts of a record as one, normalised, field by field: reference, titles, organizations, others. Titles and
 * names are followed by how they sound; their initials, which mean least, stand among the others. Where a word stands
 * in it says how well the record answers (see db/list/rank.ts).
 */
export function searchTextOf({ reference, titles, organizations, others }: SearchedTexts): string {
  const plain = (texts: readonly string[]) => texts.map(normalise);
  const heard = (texts: readonly string[]) => [...plain(texts), ...texts.map(soundsWritten)];
  const initials = [...titles, ...organizations].map(initialsWritten);
  const fields = [plain([reference]), heard(titles), heard(organizations), [...plain(others), ...initials]];
  const written = (texts: readonly string[]) =>
    texts
      .filter(Boolean)
      .map((text) => `${textStart} ${text}`)
      .join(" ");
  return fields.map(written).join(` ${fieldEnd} `);
}

/** What such a text is indexed by. */
export const searchGramsOf = (searchText: string): string[] => gramsOf(withoutMarks(searchText));

/** How a word of a query may stand in a searched text: as the letters it is, or as it sounds. */
export interface Standing {
  /** It stands so between spaces, or anywhere where it begins and ends with none. */
  readonly letters: string;
  /** A regular expression, of sounds or initials; null where letters alone can find it. */
  readonly heard: string | null;
}

/** Short words stand as words, longer ones anywhere; those that may be pinyin are listened for too. */
export function standingOf(term: string): Standing {
  const heard = heardAs(term);
  return {
    letters: isShort(term) ? ` ${term} ` : term,
    heard: heard && `${heard.sound}|${heard.initials}`,
  };
}

/** Whether a text that has the grams of a word has the word: it is one gram, and nobody listens for it. */
export const isDecidedByGrams = (term: string): boolean =>
  queryGrams(term).includes(term) && heardAs(term) === null;

/** Whether every word of a query stands in a searched text: what the database asks, said in one place. */
export function isFoundIn(searchText: string, query: string): boolean {
  const searched = ` ${searchText} `;
  return queryTerms(query)
    .map(standingOf)
    .every(({ letters, heard }) => searched.includes(letters) || (heard && new RegExp(heard).test(searched)));
}
