import { syllablesOf } from "../pinyin";
import { normalise } from "../search-text";
import { tellingRuns, tellingWords } from "./telling-words";

const han = /\p{Script=Han}/u;
const most = 12;

/**
 * What a title is looked up by in the index of searches: stretches of four Chinese characters (all of a shorter
 * run), pairs of telling words of other languages, long words alone, and the name that a Chinese title begins with in
 * pinyin. Any of them finds a candidate; that it is the same project is decided by `likenessOf`.
 */
export function stretchesOf(title: string): string[] {
  const words = normalise(title).split(" ").filter(Boolean);
  const runs = words.filter((word) => han.test(word)).flatMap(tellingRuns);
  const long = runs.filter((run) => [...run].length > 2);
  const chinese = long.length > 0 ? long : runs;
  const latin = tellingWords(title).filter((word) => !han.test(word));
  return [
    ...chinese.flatMap(fours),
    ...chinese
      .slice(0, 1)
      .map((run) => syllablesOf(run).slice(0, 2).join(""))
      .filter((name) => name.length > 4),
    ...latin.slice(1).map((word, at) => `${latin[at]} ${word}`),
    ...latin.filter((word) => word.length > 6),
  ].slice(0, most);
}

function fours(run: string): string[] {
  const characters = [...run];
  if (characters.length <= 4) return [run];
  const starts = characters.map((_, at) => at).filter((at) => at % 2 === 0 && at + 4 <= characters.length);
  return starts.map((at) => characters.slice(at, at + 4).join(""));
}
