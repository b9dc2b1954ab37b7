const space = /[\0\t\n\f\r ]/;
const endOfName = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Dictionaries longer than this are given up; characters. */
const longest = 100_000;

/** A dictionary as far as it matters here: every name in it, at any depth, in order, and what follows it. */
export interface Dictionary {
  readonly names: readonly string[];
  /** Where the data begins, if the dictionary is that of a stream; white space before it is left out. */
  readonly stream: number | null;
  /** How long it is; characters. */
  readonly length: number;
}

/** Writes names as they are read: `/J#61vaScript` is `/JavaScript` (ISO 32000-2 7.3.5). */
export function withoutEscapes(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * Reads the dictionary that begins at a place of a PDF's text (one character a byte), after white space and comments.
 * Null where none begins; "endless" where it does not close.
 */
export function dictionaryAt(text: string, from: number): Dictionary | "endless" | null {
  const start = afterSpace(text, from);
  if (!text.startsWith("<<", start)) return null;
  const names: string[] = [];
  const last = Math.min(text.length, start + longest);
  let depth = 0;
  for (let at = start; at < last; ) {
    if (text.startsWith("<<", at)) {
      depth += 1;
      at += 2;
    } else if (text.startsWith(">>", at)) {
      depth -= 1;
      at += 2;
      if (depth === 0) return { names, stream: streamAfter(text, at), length: at - from };
    } else if (text[at] === "/") {
      const end = endOf(text, at + 1);
      names.push(withoutEscapes(text.slice(at + 1, end)));
      at = end;
    } else at = afterToken(text, at);
  }
  return "endless";
}

function streamAfter(text: string, from: number): number | null {
  const at = afterSpace(text, from);
  return text.startsWith("stream", at) ? afterWhite(text, at + 6) : null;
}

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
