import { normalise } from "../search-text";

/** Words that stand in the titles of many projects and so tell none apart. */
const common = new Set(
  (
    "the of and for in with to at on by project projects base industrial industry construction phase cooperation " +
    "agreement strategic framework memorandum understanding contract signing investment company group limited ltd co inc " +
    "le la les de du des et pour dans avec sur projet base industriel industrielle accord cadre cooperation strategique " +
    "contrat investissement groupe societe d l"
  ).split(" "),
);
const commonInChinese =
  /项目|工程|合作|协议|战略|框架|签约|签署|合同|备忘录|意向书|投资|有限|责任|公司|集团|产业|基地|建设|一期|二期|三期|与|和|的|及/g;
const han = /\p{Script=Han}/u;

/**
 * What tells a title apart from others, as it is compared: of Chinese every two characters side by side, of other
 * languages the words; without what stands in many titles.
 */
export function tellingWords(title: string): string[] {
  const words = normalise(title).split(" ").filter(Boolean);
  return [...new Set(words.flatMap((word) => (han.test(word) ? pairsOf(word) : latin(word))))];
}

/** The runs of characters of a Chinese title that tell it apart, in its order. */
export const tellingRuns = (word: string): string[] =>
  word.split(commonInChinese).filter((run) => [...run].length > 1);

const pairsOf = (word: string) => tellingRuns(word).flatMap(pairs);
const latin = (word: string) => (common.has(word) || word.length < 2 ? [] : [word]);

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
