/** A run of words that stand in both texts, or in one of them only. */
export interface Run {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Comparing more words than this with each other takes longer than a reader waits. */
const comparisonsAtMost = 4_000_000;

/**
 * What was taken out of a text and what was put in, word by word: the longest words in common stay (Hunt and McIlroy's
 * longest common subsequence). Joined, all but the added are the text before, all but the removed the text after.
 * Texts too long to compare are told as taken out and put in whole, but for what they begin and end with.
 */
export function textDifference(before: string, after: string): Run[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const start = sharedLength(one, other);
  const end = sharedLength(one.slice(start).reverse(), other.slice(start).reverse());
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return joined([
    ...one.slice(0, start).map(same),
    ...between(left, right),
    ...one.slice(one.length - end).map(same),
  ]);
}

const same = (text: string): Run => ({ kind: "same", text });
const removed = (text: string): Run => ({ kind: "removed", text });
const added = (text: string): Run => ({ kind: "added", text });

/** Words, and what stands between them; Chinese, which sets no spaces, by its dictionary. */
const wordsOf = (text: string): string[] =>
  [...new Intl.Segmenter("zh", { granularity: "word" }).segment(text)].map(({ segment }) => segment);

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at]);
  return differs < 0 ? one.length : differs;
}

function between(left: readonly string[], right: readonly string[]): Run[] {
  if (left.length * right.length > comparisonsAtMost) return [...left.map(removed), ...right.map(added)];
  const common = commonLengths(left, right);
  const width = right.length + 1;
  const runs: Run[] = [];
  let [at, on] = [0, 0];
  while (at < left.length || on < right.length) {
    const [word, other] = [left[at], right[on]];
    if (word !== undefined && word === other) {
      runs.push(same(word));
      at += 1;
      on += 1;
    } else if (
      word !== undefined &&
      lengthAt(common, at + 1, on, width) >= lengthAt(common, at, on + 1, width)
    ) {
      runs.push(removed(word));
      at += 1;
    } else {
      runs.push(added(other ?? ""));
      on += 1;
    }
  }
  return runs;
}

/** For every two places, how many words the rests of both texts have in common, in order. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint32Array {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  for (let at = left.length - 1; at >= 0; at -= 1)
    for (let on = right.length - 1; on >= 0; on -= 1)
      lengths[at * width + on] =
        left[at] === right[on]
          ? lengthAt(lengths, at + 1, on + 1, width) + 1
          : Math.max(lengthAt(lengths, at + 1, on, width), lengthAt(lengths, at, on + 1, width));
  return lengths;
}

/** Nothing is left to compare beyond the end of either text. */
const lengthAt = (lengths: Uint32Array, at: number, on: number, width: number): number =>
  on < width ? (lengths[at * width + on] ?? 0) : 0;

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.kind === run.kind) all[all.length - 1] = { kind: run.kind, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}
