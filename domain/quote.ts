/** A source is quoted with so many words at most, so that what was printed is pointed to and never reprinted. */
export const quotedWordsAtMost = 15;
/** Chinese is written without spaces: so many of its characters say what those words say. */
export const quotedCharactersAtMost = 40;

/** Whether a quote is short enough; a text of both scripts is measured in both. */
export const isShortQuote = (text: string): boolean => wordsIn(text) <= quotedWordsAtMost;

function wordsIn(text: string): number {
  const parts = text.split(/\s+/).filter(Boolean);
  return parts.reduce((words, part) => words + Math.max(1, ideographsIn(part) * wordsPerCharacter), 0);
}

const wordsPerCharacter = quotedWordsAtMost / quotedCharactersAtMost;

const ideographsIn = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
