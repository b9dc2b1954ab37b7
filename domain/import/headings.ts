import { readWrittenAmount } from "../amount-reading/read";
import type { Language } from "../languages";
import { normalise } from "../search-text";
import { type ImportColumn, importColumns, type Mapping } from "./columns";
import { headingWords } from "./heading-words";
import type { SheetRow } from "./limits";

/** A word as it is compared: without accents, widths, cases, spaces and punctuation. */
export const wordKey = (text: string): string => normalise(text).replaceAll(" ", "");

const known = new Map(
  importColumns.flatMap((column) =>
    headingWords[column].split("|").map((word) => [wordKey(word), column] as const),
  ),
);

/** The register's own words for the columns, in every language, by their keys. */
export type OwnHeadings = ReadonlyMap<string, ImportColumn>;

/**
 * Which column each heading names, in any language; null where it is not known. What stands in brackets may be a unit
 * (`投资额（亿元）`) or a part of the name (`Title (English)`). Of two headings for the same column the first counts.
 */
export function recognise(headings: readonly string[], own: OwnHeadings): Mapping {
  const taken = new Set<ImportColumn>();
  return headings.map((heading) => {
    const column = columnOf(heading, own);
    if (!column || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

const brackets = /[(（[【].*?[)）\]】]/g;

function columnOf(heading: string, own: OwnHeadings): ImportColumn | null {
  const keys = [heading, heading.replace(brackets, ""), heading.split(/[:：/,，]/)[0] ?? ""].map(wordKey);
  for (const key of keys) {
    const column = own.get(key) ?? known.get(key);
    if (column) return column;
  }
  return null;
}

/** Where the table begins: the row of the first ten with the most known headings, below a title if there is one. */
export function headingRow(rows: readonly SheetRow[], own: OwnHeadings): number {
  const counts = rows.slice(0, 10).map(({ cells }) => recognise(cells, own).filter(Boolean).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/**
 * The unit that a heading gives its amounts, such as `亿元` of `投资额（亿元）` or `M€` of `Montant (M€)`; empty where
 * none is given that has one meaning.
 */
export function unitIn(heading: string, language: Language): string {
  const bracketed = [...heading.matchAll(/[(（[【]\s*(?:单位\s*[:：]\s*)?(.*?)\s*[)）\]】]/g)].map(
    ([, unit]) => unit,
  );
  const afterWord = /(?:单位|unit|unité|in|en)\s*[:：]?\s+(.+)$/i.exec(heading)?.[1];
  for (const unit of [...bracketed, afterWord]) {
    if (!unit) continue;
    const reading = readWrittenAmount(`1 ${unit}`, language, "CNY");
    if (
      "readings" in reading &&
      reading.readings.length === 1 &&
      reading.readings[0].disclosure === "disclosed"
    )
      return unit;
  }
  return "";
}

/** Headings as a whole, by which a mapping is remembered. */
export const headingsKey = (headings: readonly string[]): string => headings.map(wordKey).join("\n");
