import { syllablesOf } from "../pinyin";
import { normalise } from "../search-text";
import { tellingRuns, tellingWords } from "./telling-words";

/** What is compared of a signing: of the one that is being recorded, and of those that the register knows. */
export interface Compared {
  /** In whatever languages there are. */
  readonly titles: readonly string[];
  readonly organizations: readonly string[];
  readonly domains: readonly string[];
  /** `CNY 11000000000`: currencies with their minima, as plain decimals. */
  readonly amounts: readonly string[];
}

export type LikenessKind = "same-title" | "similar-title" | "same-party" | "same-amount" | "same-domain";

export interface Likeness {
  /** Why they may be the same project, the strongest reason first. */
  readonly reasons: readonly LikenessKind[];
  /** Ids of the organizations that take part in both. */
  readonly parties: readonly string[];
  readonly score: number;
}

/** From here on it is asked before another project is recorded. */
export const likely = 3;
/** From here on it is shown. */
export const possible = 2.5;

/**
 * How much two signings look like one project. A partner in common weighs 2, a government only a half (it hosts
 * many); the same title 3, a similar one 1 to 2.5; the same amount 1; a domain in common a half. A partner alone is
 * never enough: companies sign many projects. The weights are the register's own, set by trying its sample.
 */
export function likenessOf(one: Compared, other: Compared, governments: ReadonlySet<string>): Likeness {
  const parties = one.organizations.filter((id) => other.organizations.includes(id));
  const partner = parties.some((id) => !governments.has(id));
  const title = titleLikeness(one.titles, other.titles);
  const share = (some: readonly string[], others: readonly string[]) =>
    some.some((value) => others.includes(value));
  const found: readonly (readonly [LikenessKind, number])[] = [
    ["same-title", title === 1 ? 3 : 0],
    ["similar-title", title < 1 && title >= 0.3 ? Math.min(2.5, 1 + (title - 0.3) * 3) : 0],
    ["same-party", partner ? 2 : parties.length > 0 ? 0.5 : 0],
    ["same-amount", share(one.amounts, other.amounts) ? 1 : 0],
    ["same-domain", share(one.domains, other.domains) ? 0.5 : 0],
  ];
  const reasons = found.filter(([, weight]) => weight > 0);
  return {
    parties,
    reasons: reasons.map(([kind]) => kind),
    score: reasons.reduce((sum, [, weight]) => sum + weight, 0),
  };
}

/** From 0 to 1: the likest two titles of both, across languages by the pinyin of Chinese names. */
export function titleLikeness(some: readonly string[], others: readonly string[]): number {
  const each = some.flatMap((one) => others.map((other) => likenessOfTwo(one, other)));
  return Math.max(0, ...each);
}

function likenessOfTwo(one: string, other: string): number {
  const [words, otherWords] = [tellingWords(one), tellingWords(other)];
  if (words.length === 0 || otherWords.length === 0) return 0;
  if (normalise(one) === normalise(other)) return 1;
  const shared = words.filter((word) => otherWords.includes(word)).length;
  const alike = (2 * shared) / (words.length + otherWords.length);
  return Math.max(
    alike,
    heldWhole(shared, Math.min(words.length, otherWords.length)),
    namedInPinyin(one, otherWords),
    namedInPinyin(other, words),
  );
}

/** A short title that stands whole in a longer one: similar, never the same. */
const heldWhole = (shared: number, shorter: number) => (shorter > 2 && shared === shorter ? 0.7 : 0);

/** A Chinese title and one in Latin letters that holds one of its names in pinyin: similar, never the same. */
function namedInPinyin(chinese: string, words: readonly string[]): number {
  const long = words.filter((word) => word.length > 3);
  if (long.length === 0) return 0;
  const syllables = normalise(chinese).split(" ").flatMap(tellingRuns).map(syllablesOf);
  const named = long.some((word) => syllables.some((run) => stretches(run).includes(word)));
  return named ? 0.4 : 0;
}

/** Two to four syllables side by side. */
const stretches = (run: readonly string[]) =>
  run.flatMap((_, at) => [2, 3, 4].map((length) => run.slice(at, at + length).join("")));
