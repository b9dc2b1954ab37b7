/** Letters whose accents do not come off by decomposition. */
const unligatured: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ł: "l", ı: "i" };
const ideographs = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}";
const words = new RegExp(`[${ideographs}ー]+|(?:(?![${ideographs}])[\\p{L}\\p{M}\\p{N}])+`, "gu");
const isIdeographic = new RegExp(`^[${ideographs}ー]`, "u");
const surrogates = /[\ud800-\udfff]/;
/** Chinese characters of the basic block, their usual punctuation and ASCII: nothing in them is folded but cases. */
const isPlain = /^[\p{ASCII}\u4e00-\u9fff，。、；：“”‘’《》]*$/u;
const plainWords = /[\u4e00-\u9fff]+|[a-z0-9]+/g;
/** Nothing is to be done to it. */
const isNormal = /^[\u4e00-\u9fff]*$/;

/**
 * A text as it is searched: widths unified, lower case, without Latin accents and punctuation, its words apart by
 * one space; a run of Chinese characters is one word, also where Latin letters touch it (`AI芯片` → `ai 芯片`).
 */
export const normalise = (text: string): string => (isNormal.test(text) ? text : wordsOf(text).join(" "));

/** The words of a text as it is searched. */
function wordsOf(text: string): readonly string[] {
  if (isPlain.test(text)) return text.toLowerCase().match(plainWords) ?? [];
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[œæßøđłı]/g, (letter) => unligatured[letter] ?? letter);
  return folded.match(words) ?? [];
}

/**
 * What a text is indexed by. Chinese: every two characters side by side. Other words: every three letters, or the
 * whole word where it has one or two (`5G`, `AI`), which is so found as a word and never within another.
 */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const word of wordsOf(text)) addGramsOfWord(word, grams);
  return [...grams];
}

/**
 * The grams that a text must all have to match a query; none where the query has nothing to look for, or one
 * Chinese character only. Having them is necessary, not sufficient: see `matchesQuery`.
 */
export function queryGrams(query: string): string[] {
  return gramsOf(query).filter((gram) => !(isIdeographic.test(gram) && [...gram].length === 1));
}

/** The words of a query, each of which must stand in a found text. */
export function queryTerms(query: string): string[] {
  return [...new Set(wordsOf(query))];
}

/** Whether every word of a query stands in a text: words of one or two letters as words, others anywhere. */
export function matchesQuery(text: string, query: string): boolean {
  const searched = ` ${normalise(text)} `;
  return queryTerms(query).every((term) => searched.includes(isShort(term) ? ` ${term} ` : term));
}

function addGramsOfWord(word: string, grams: Set<string>): void {
  const size = isIdeographic.test(word) ? 2 : 3;
  const letters = surrogates.test(word) ? [...word] : word;
  if (letters.length > size)
    for (let at = 0; at <= letters.length - size; at += 1) {
      const gram = letters.slice(at, at + size);
      grams.add(typeof gram === "string" ? gram : gram.join(""));
    }
  else grams.add(word);
}

/** A word that is looked for as a whole. */
export const isShort = (term: string): boolean => !isIdeographic.test(term) && [...term].length <= 2;
