const plain = /^[a-z]{4,20}$/;
const alphabet = [..."abcdefghijklmnopqrstuvwxyz"];

/**
 * Every word from which a word differs by one slip of the hand: a letter too many, one missing, a wrong one, or two
 * neighbours exchanged. Four of five misspelt words do (Damerau, Communications of the ACM 7(3), 1964). None for what
 * is shorter than four letters, which is near to everything, or is written in other letters than a to z.
 */
export function nearSpellings(word: string): string[] {
  if (!plain.test(word)) return [];
  const near = [...Array(word.length + 1).keys()].flatMap((at) => {
    const before = word.slice(0, at);
    const here = word.slice(at, at + 1);
    const after = word.slice(at + 1);
    const added = alphabet.map((letter) => before + letter + here + after);
    if (here === "") return added;
    const exchanged = before + after.slice(0, 1) + here + after.slice(1);
    return [...added, before + after, exchanged, ...alphabet.map((letter) => before + letter + after)];
  });
  return [...new Set(near)].filter((one) => one !== word);
}
