import type { Problem } from "../form-state";
import type { Language, Texts } from "../languages";
import type { LanguageFields } from "./form";
import { type Read, readDate, readFigure, readOrigin, readWhole } from "./form-reading";

/** Reads fields one after another and notes what is wrong with each; an empty field reads as null. */
export interface Readers {
  readonly problems: Problem[];
  /** Of the writer: decides how written amounts are read. */
  readonly language: Language;
  note(path: string, message: string): null;
  figure(path: string, text: string): string | null;
  date(path: string, text: string): string | null;
  whole(path: string, text: string): number | null;
  origin(path: string, text: string): string | null;
}

/** `originNames`: codes of origins by their names in lower case, in every language. */
export function readersWith(originNames: ReadonlyMap<string, string>, language: Language): Readers {
  const problems: Problem[] = [];
  const note = (path: string, message: string) => {
    problems.push({ path, message });
    return null;
  };
  const reading = (read: (text: string) => Read) => (path: string, text: string) => {
    if (!text.trim()) return null;
    const found = read(text);
    return "problem" in found ? note(path, found.problem) : found.value;
  };
  const whole = reading(readWhole);
  return {
    problems,
    language,
    note,
    figure: reading(readFigure),
    date: reading(readDate),
    origin: reading((text) => readOrigin(text, originNames)),
    whole: (path, text) => {
      const number = whole(path, text);
      return number === null ? null : Number(number);
    },
  };
}

/** A line of text without the blanks around it; null where nothing is left. */
export const line = (text: string): string | null => text.trim() || null;

/** The languages in which something was typed. */
export function textsOf(fields: LanguageFields): Texts {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([language, text]) => [language, text.replace(/\r\n/g, "\n").trim()])
      .filter(([, text]) => text),
  );
}

/** The chosen ones in the order in which they stood before; what is new comes after. */
export function inOrderOf(before: readonly string[], chosen: readonly string[]): string[] {
  const distinct = [...new Set(chosen)];
  const kept = before.filter((one) => distinct.includes(one));
  return [...kept, ...distinct.filter((one) => !kept.includes(one))];
}
