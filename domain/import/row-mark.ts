import type { ImportDefaults, RowTexts } from "./columns";
import { wordKey } from "./headings";

const line = (name: string, text: string) => `${name}\t${text.normalize("NFKC").replace(/\s+/g, " ").trim()}`;
const lines = (texts: readonly string[]) => [...texts].sort().join("\n");

/**
 * A row as it came, so that it is known again: its cells under their headings, whatever their order, and where it was
 * signed if it does not say so itself. The same row mended has another.
 */
export function rawMark(
  headings: readonly string[],
  cells: readonly string[],
  { where }: ImportDefaults,
): string {
  const filled = headings.flatMap((heading, at) => (cells[at] ? [line(wordKey(heading), cells[at])] : []));
  return lines([line("where", where), ...filled]);
}

/** A row as it was read, mended or not: another file that says the same has the same. */
export function readMark(texts: RowTexts, { where }: ImportDefaults): string {
  return lines([line("where", where), ...Object.entries(texts).map(([column, text]) => line(column, text))]);
}

/** The number or code that its own makers gave a project: one project for each, within an edition. */
export const ownKeyMark = (key: string, edition: string | null): string =>
  `${edition ?? ""}\n${key.normalize("NFKC").trim().toLowerCase()}`;
