import { convert, pinyin } from "pinyin-pro";
import { remembered } from "./remembered";
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
export const syllablesOf = (run: string): readonly string[] => soundOf(run).plain;

/** How a run sounds: a project's title is asked for it three times, the names of organizations again and again. */
const soundOf = remembered((run) => {
  const toned = pinyin(run, { type: "array", nonZh: "removed" }).map(numbered);
  return { toned, plain: toned.map(withoutTone) };
}, 4_000);

/** A syllable with the number of its tone, ü as v: `lǜ` → `lv4`. There are some 1,300 of them. */
const numbered = remembered(
  (syllable) => convert(syllable, { format: "symbolToNum" }).replace("ü", "v"),
  4_000,
);

const withoutTone = remembered((syllable) => syllable.replace(/\d$/, ""), 4_000);

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
    .replace(runs, (run) => ` ${soundOf(run).toned.join(" ")} `)
    .replace(/ +/g, " ")
    .trim();
}
