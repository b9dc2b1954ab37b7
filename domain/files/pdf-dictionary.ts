const space = /[\0\t\n\f\r ]/;
const endOfName = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Dictionaries, with the space and comments around them, that are longer than this are given up; characters. */
const longest = 100_000;
/** Names of a text that are written with escapes; a scan has hardly any. */
const mostEscapes = 100_000;

/** A place of a text as far as it matters here. */
export interface Dictionary {
  /** Every name in the dictionary that begins there, at any depth, in order; null where none begins. */
  readonly names: readonly string[] | null;
  /** Where the data begins, if the dictionary is that of a stream; white space before it is left out. */
  readonly stream: number | null;
  /** How much was read to know this; characters. */
  readonly read: number;
}

/**
 * Writes names as they are read: `/J#61vaScript` is `/JavaScript` (ISO 32000-2 7.3.5). Null for a text of so many
 * escapes that it can only be meant to keep its reader busy.
 */
export function withoutEscapes(text: string): string | null {
  let left = mostEscapes;
  for (const _ of text.matchAll(/#[0-9a-f]{2}/gi)) {
    left -= 1;
    if (left < 0) return null;
  }
  return unescaped(text);
}

const unescaped = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/**
 * Reads the dictionary that begins at a place of a PDF's text (one character a byte), after white space and comments;
 * "endless" where it does not close within reach.
 */
export function dictionaryAt(whole: string, from: number): Dictionary | "endless" {
  const text = whole.slice(from, from + longest);
  const cut = text.length === longest;
  const start = afterSpace(text, 0);
  if (start + 2 > text.length && cut) return "endless";
  if (!text.startsWith("<<", start)) return { names: null, stream: null, read: start };
  const names: string[] = [];
  let depth = 0;
  for (let at = start; at < text.length; ) {
    if (text.startsWith("<<", at)) {
      depth += 1;
      at += 2;
    } else if (text.startsWith(">>", at)) {
      depth -= 1;
      at += 2;
      if (depth > 0) continue;
      const behind = afterSpace(text, at);
      if (behind + 6 >= text.length && cut) return "endless";
      return { names, stream: streamAt(text, behind, from), read: behind };
    } else if (text[at] === "/") {
      const end = endOf(text, at + 1);
      names.push(unescaped(text.slice(at + 1, end)));
      at = end;
    } else at = afterToken(text, at);
  }
  return "endless";
}

const streamAt = (text: string, at: number, from: number) =>
  text.startsWith("stream", at) ? from + afterWhite(text, at + 6) : null;

/** Passes a string, a comment, or one character of anything else. */
function afterToken(text: string, at: number): number {
  switch (text[at]) {
    case "(":
      return afterString(text, at);
    case "%":
      return afterLine(text, at);
    case "<": {
      const end = text.indexOf(">", at);
      return end < 0 ? text.length : end + 1;
    }
    default:
      return at + 1;
  }
}

/** Strings hold balanced brackets, and any character behind a backslash. */
function afterString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "(") depth += 1;
    else if (text[at] === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function afterSpace(text: string, from: number): number {
  let at = afterWhite(text, from);
  while (text[at] === "%") at = afterWhite(text, afterLine(text, at));
  return at;
}

function afterWhite(text: string, from: number): number {
  let at = from;
  while (at < text.length && space.test(text[at] ?? "")) at += 1;
  return at;
}

function afterLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function endOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && !endOfName.test(text[at] ?? "")) at += 1;
  return at;
}
