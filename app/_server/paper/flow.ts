import { textOf, type Words } from "./blocks";
import { heightOf, lowest, makeRoom, newPage, type Paper, type Style, write } from "./paper";

/** Words of Chinese stand together without spaces, and may be parted where a reader would. */
const wordsOf = new Intl.Segmenter("zh", { granularity: "word" });

/** Parts a text so that its beginning is at most so high; the rest is null where all of it is. */
export function parted(
  paper: Paper,
  words: Words,
  style: Style,
  width: number,
  height: number,
): readonly [Words | null, Words | null] {
  const whole = heightOf(paper, words, style, width);
  if (whole <= height) return [words, null];
  const text = textOf(words);
  const ends = [...wordsOf.segment(text)].map(({ index, segment }) => index + segment.length);
  const fits = (count: number) =>
    heightOf(paper, of(words, text.slice(0, ends[count - 1] ?? 0).trimEnd()), style, width) <= height;
  let [least, most] = [0, Math.min(ends.length - 1, Math.ceil((ends.length * height) / whole) + 20)];
  while (most < ends.length - 1 && fits(most)) [least, most] = [most, Math.min(ends.length - 1, most * 2)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  if (least === 0) return [null, words];
  const end = ends[least - 1] ?? 0;
  return [of(words, text.slice(0, end).trimEnd()), of(words, text.slice(end).trimStart())];
}

const of = (words: Words, text: string): Words => (typeof words === "string" ? text : { ...words, text });

interface Flow {
  readonly x: number;
  readonly width: number;
  readonly tag: string;
}

/** Writes a text down the page and over as many pages as it needs. */
export function flow(paper: Paper, words: Words, style: Style, { x, width, tag }: Flow): void {
  makeRoom(paper, Math.min(heightOf(paper, words, style, width), style.size * 3));
  for (let rest: Words | null = words; rest !== null; ) {
    const [part, after] = parted(paper, rest, style, width, lowest - paper.y);
    if (part !== null) {
      write(paper, part, style, { x, y: paper.y, width }, tag);
      paper.y += heightOf(paper, part, style, width);
    }
    rest = after;
    if (rest !== null) newPage(paper);
  }
}
