/** How wide a letter is about, as a part of the size of the type: Chinese ones fill their square. */
const widthOf = (letter: string): number => {
  if (letter > "\u2e80") return 1;
  if (/[iljtfr.,:;'!|()[\] ]/.test(letter)) return 0.34;
  return /[A-ZMWmw%@]/.test(letter) ? 0.74 : 0.56;
};

const wide = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter) * size, 0);

/** A text in a room of some width, ended with dots where it is too long, and how wide it is then. */
export function fitted(text: string, size: number, room: number): [string, number] {
  const whole = wide(text, size);
  if (whole <= room) return [text, whole];
  let kept = "";
  for (const letter of text) {
    if (wide(`${kept}${letter}…`, size) > room) break;
    kept += letter;
  }
  return [`${kept.trimEnd()}…`, room];
}

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** A text parted into lines of at most some width, between words; a word without room has a line of its own. */
export function wrapped(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const { segment } of words.segment(text)) {
    if (line !== "" && wide(line + segment, size) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? segment.trimStart() : segment;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
