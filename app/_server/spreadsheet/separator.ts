const separators = ["\t", ";", ","] as const;
export type Separator = (typeof separators)[number];

/**
 * What parts the cells: what Excel says itself (`sep=;`), else that which occurs most evenly in the first lines,
 * outside quotes. Excel writes a semicolon where the comma is the decimal sign.
 */
export function separatorOf(text: string): { readonly separator: Separator; readonly skip: number } {
  const said = /^sep=([,;\t])\r?\n/i.exec(text);
  const separator = separators.find((one) => one === said?.[1]);
  if (separator) return { separator, skip: said?.[0].length ?? 0 };
  const lines = firstLines(text.slice(0, 65_536));
  const scores = separators.map((one) => ({ one, score: score(lines, one) }));
  return { separator: scores.toSorted((a, b) => b.score - a.score)[0]?.one ?? ",", skip: 0 };
}

/** The beginning without what stands in quotes, so that only separators between cells are left. */
const firstLines = (text: string) =>
  text
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, 20);

/** How many lines hold as many of it as the fullest one; a tab, which nobody writes within a cell, before others. */
function score(lines: readonly string[], separator: Separator): number {
  const counts = lines.map((line) => line.split(separator).length - 1);
  const most = Math.max(0, ...counts);
  if (most === 0) return 0;
  if (separator === "\t") return Number.POSITIVE_INFINITY;
  return counts.filter((count) => count === most).length + most / 1000;
}
