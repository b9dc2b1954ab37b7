import { wholeDigits } from "../amount";
import { OriginCode } from "../origin";

/** What a writer typed, read: the value, or the key of the sentence that says what to mend. */
export type Read = { readonly value: string } | { readonly problem: string };

const plain = (text: string) => text.normalize("NFKC").trim();

/**
 * Reads a figure typed in digits: `81690000000`, `81 690 000 000`, `0.5`. A comma, or a point that may part
 * thousands (`1.200`), is never guessed: it is a problem that says so. This is the one place where figures are read.
 */
export function readFigure(text: string): Read {
  const typed = plain(text).replace(/(?<=\d)[\s\u00a0\u202f](?=\d)/g, "");
  if (/^[\d.,]+$/.test(typed) && (typed.includes(",") || /^[1-9]\d{0,2}(\.\d{3})+$/.test(typed)))
    return { problem: "figure-ambiguous" };
  const [, whole = "", places = ""] = /^(\d+)(?:\.(\d+))?$/.exec(typed) ?? [];
  if (!whole) return { problem: "figure" };
  const [figure, parts] = [
    whole.replace(/^0+(?=\d)/, ""),
    places.length === 4 ? places.replace(/0+$/, "") : places,
  ];
  if (figure.length > wholeDigits || parts.length > 4) return { problem: "figure-too-long" };
  return { value: parts ? `${figure}.${parts}` : figure };
}

/** Writes a figure so that it is read back as it was. */
export function writeFigure(figure: string): string {
  return "problem" in readFigure(figure) ? `${figure}0` : figure;
}

/** Reads a date as far as known, the year first: `2019`, `2019-8`, `2019/08/26`, `2019年8月26日`. */
export function readDate(text: string): Read {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/.exec(plain(text).replace(/\s/g, "")) ?? [];
  if (!year) return { problem: "loose-date" };
  return { value: [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-") };
}

/** Reads a whole number typed in digits, spaces allowed. */
export function readWhole(text: string): Read {
  const typed = plain(text).replace(/(?<=\d)\s(?=\d)/g, "");
  return /^\d{1,9}$/.test(typed) ? { value: String(Number(typed)) } : { problem: "whole-number" };
}

/** Reads a place of origin: its code, its name (`named` has them in lower case), or both: `德国 (DE)`. */
export function readOrigin(text: string, named: ReadonlyMap<string, string>): Read {
  const typed = plain(text);
  const inBrackets = /\(([A-Za-z]{2}(?:-[A-Za-z]{2})?)\)$/.exec(typed)?.[1];
  const code = named.get(typed.toLowerCase()) ?? inBrackets ?? typed;
  const read = OriginCode.safeParse(code);
  return read.success ? { value: read.data } : { problem: "origin" };
}
