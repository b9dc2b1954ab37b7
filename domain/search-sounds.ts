import { syllablesOf } from "./pinyin";
import { remembered } from "./remembered";
import { normalise } from "./search-text";

/**
 * How a Chinese text is written by its sound, in capitals, which no other searched text has: every syllable behind a
 * mark, the first of a word behind another, and each run of characters ended (`芯片项目` → `<XIN-PIAN<XIANG-MU>`).
 */
const mark = { word: "<", syllable: "-", initial: "=", end: ">" } as const;

const runs = /\p{Script=Han}+/gu;
const letters = /^[a-z]{3,}$/;

/** Each run of Chinese characters of a text as it sounds; empty where there are none. */
export const soundsWritten = remembered((text) => written(text, mark.word, (syllable) => syllable), 4_000);

/** The same by the first letters of its syllables (`华为技术` → `=H=W=J-S>`). */
export const initialsWritten = remembered(
  (text) => written(text, mark.initial, (syllable) => syllable.slice(0, 1)),
  4_000,
);

/** What has fewer letters than are ever listened for is left out. */
function written(text: string, word: string, part: (syllable: string) => string): string {
  const texts: string[] = [];
  for (const run of normalise(text).match(runs) ?? []) {
    const starts = wordStarts(run);
    const parts = syllablesOf(run).map(part);
    let marked = "";
    for (const [at, one] of parts.entries()) marked += (starts.has(at) ? word : mark.syllable) + one;
    if (marked.length - parts.length >= 3) texts.push(`${marked.toUpperCase()}${mark.end}`);
  }
  return texts.join(" ");
}

/** Regular expressions for JavaScript and PostgreSQL alike, for texts so written. */
export interface Heard {
  /** The word sounds so, from the beginning of a word of the text on, in whole syllables. */
  readonly sound: string;
  /** The same where it is a whole run. */
  readonly whole: string;
  /** It is initials, from the beginning of a word on. */
  readonly initials: string;
}

/**
 * What a text must be like for a word of a query to be heard in it; null for one that is no pinyin or has fewer than
 * three letters. `huawei` is heard in `华为技术`, and neither in `信息化委员会`, where it begins within a word, nor
 * `xin` in `兴业`, where it ends within a syllable.
 */
export function heardAs(term: string): Heard | null {
  if (!letters.test(term)) return null;
  const capitals = [...term.toUpperCase()];
  const between = (marks: string) => capitals.join(marks);
  const sound = `${mark.word}${between(`[${mark.word}${mark.syllable}]?`)}`;
  return {
    sound: `${sound}[${mark.word}${mark.end}${mark.syllable}]`,
    whole: `${sound}${mark.end}`,
    initials: `${mark.initial}${between(`[${mark.initial}${mark.syllable}]`)}`,
  };
}

/** The text without its marks: one word for each run, as it is typed, and as the index of grams has it. */
export const withoutMarks = (text: string): string => text.replace(/([A-Z])[<=-](?=[A-Z])/g, "$1");

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
/** What is written as one with the word before it (GB/T 16159-2012, 6.1.1). */
const suffixes = new Set("子儿头性者员家手化学");

/** At which of its characters a word of a run begins. */
const wordStarts = remembered((run): ReadonlySet<number> => {
  const starts = new Set<number>();
  let at = 0;
  let before = 0;
  for (const { segment } of segmenter.segment(run)) {
    const word = [...segment];
    if (!(suffixes.has(segment) && before > 1)) starts.add(at);
    // A long entry of the dictionary is a compound: `政府` begins a word in `人民政府`.
    for (let within = 2; within <= word.length - 2; within += 1)
      if (isOneWord(word.slice(within).join(""))) starts.add(at + within);
    at += word.length;
    before = word.length;
  }
  return starts;
}, 4_000);

const isOneWord = (text: string) => [...segmenter.segment(text)].length === 1;
