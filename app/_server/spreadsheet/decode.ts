import { UnreadableFile } from "./unreadable";
import { decodeWindows1252 } from "./windows-1252";

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * The text of a file in UTF-8, UTF-16 with its mark, GB18030 or Windows-1252, as spreadsheets write them. Text in
 * UTF-8 is hardly ever valid by chance, so it is tried first.
 */
export function decode(bytes: Uint8Array): string {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const text = marked
    ? decodedAs(marked.encoding, bytes)
    : (decodedAs("utf-8", bytes) ??
      (isWestern(bytes) ? decodeWindows1252(bytes) : decodedAs("gb18030", bytes)));
  if (text === null || text.includes("\0")) throw new UnreadableFile("encoding");
  return text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Accented letters stand alone between plain ones; Chinese characters are pairs of high bytes, side by side. */
function isWestern(bytes: Uint8Array): boolean {
  let [alone, paired, run] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte >= 0x80) run += 1;
    else if (run > 0) {
      if (run === 1) alone += 1;
      else paired += 1;
      run = 0;
    }
  }
  return alone > paired;
}
