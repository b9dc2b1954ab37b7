import { isShort, normalise, queryTerms } from "./search-text";

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/**
 * A text cut where the words of a query stand in it, whatever their case, accents and widths: what `matchesQuery`
 * finds, shown. The pieces together are the text.
 */
export function piecesOf(text: string, query: string): Piece[] {
  const { folded, from } = foldedWithPlaces(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const term of queryTerms(query)) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      if (isShort(term) && !standsAlone(folded, at, term.length)) continue;
      marked.fill(true, from[at], from[at + term.length] ?? text.length);
    }
  }
  return cut(text, marked);
}

/** Whether every word of a query can be seen in one of the texts. */
export function isSeenIn(texts: readonly string[], query: string): boolean {
  return queryTerms(query).every((term) =>
    texts.some((text) => piecesOf(text, term).some(({ found }) => found)),
  );
}

/** A character with what is written over or behind it as a sign of its own: `e` and an accent, `ｶ` and `ﾞ`. */
const withMarks = /.[\p{M}\uff9e\uff9f]*/gsu;

/** The text as it is searched, with the place in the original where each of its characters begins. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly from: readonly number[] } {
  const from: number[] = [];
  let folded = "";
  let at = 0;
  for (const [character] of text.matchAll(withMarks)) {
    const plain = normalise(character) || " ";
    folded += plain;
    for (let n = 0; n < plain.length; n += 1) from.push(at);
    at += character.length;
  }
  return { folded, from: [...from, text.length] };
}

/** Chinese characters part words, as `normalise` parts them. */
const letter = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}]/u;
const standsAlone = (text: string, at: number, length: number) =>
  !letter.test(text[at - 1] ?? " ") && !letter.test(text[at + length] ?? " ");

function cut(text: string, marked: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marked[at] === marked[start]) continue;
    pieces.push({ text: text.slice(start, at), found: marked[start] ?? false });
    start = at;
  }
  return pieces;
}
