import { pinyin } from "pinyin-pro";
import { normalise } from "./search-text";

const runs = /\p{Script=Han}+/gu;

/**
 * Each run of Chinese characters of a text as one word of Hanyu Pinyin without tones (`紫光集团` → `ziguangjituan`,
 * ISO 7098), so that it is found by whoever cannot type Chinese; empty where there are none.
 */
export function pinyinOf(text: string): string {
  return (normalise(text).match(runs) ?? []).map(romanised).join(" ");
}

const romanised = (run: string) => syllablesOf(run).join("");

/** The first letter of each syllable of a text's Chinese characters, as hurried hands type it: `华为技术` → `hwjs`. */
export const initialsOf = (text: string): string =>
  (normalise(text).match(runs) ?? []).map((run) => initials(syllablesOf(run))).join("");

const initials = (syllables: readonly string[]) => syllables.map(([first]) => first).join("");

/** The syllables of a run of Chinese characters, without tones; ü is written v, as it is typed. */
export function syllablesOf(run: string): string[] {
  return pinyin(run, { toneType: "none", type: "array", v: true, nonZh: "removed" });
}

/**
 * Whether letters are the sound of a text from the start of a syllable on, the last syllable perhaps only begun, or
 * the first letters of its syllables: `guangj` and `gjt` are of `紫光集团`, `angji` is not.
 */
export function soundsFrom(text: string, letters: string): boolean {
  if (initialsOf(text).includes(letters)) return true;
  const sounds = (normalise(text).match(runs) ?? []).map(syllablesOf);
  return sounds.some((syllables) =>
    syllables.some((_, at) => syllables.slice(at).join("").startsWith(letters)),
  );
}

/**
 * A text by which it stands where a Chinese dictionary would have it: each run of Chinese characters as its syllables
 * with their tones (`紫光 5G` → `zi3 guang1 5g`), other words as they are searched.
 */
export function soundsOf(text: string): string {
  return normalise(text)
    .replace(runs, (run) => ` ${tonedOf(run).join(" ")} `)
    .replace(/ +/g, " ")
    .trim();
}

const tonedOf = (run: string): string[] =>
  pinyin(run, { toneType: "num", type: "array", v: true, nonZh: "removed" });
