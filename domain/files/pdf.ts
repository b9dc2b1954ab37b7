import type { FileFault } from "./file";
import { dictionaryAt, withoutEscapes } from "./pdf-dictionary";

/** Unpacks deflated bytes from a place of the file; null where they are damaged or more than `most` come out. */
export type Unpack = (from: number, most: number) => Promise<string | null>;

/** What all object streams of a file may hold together; characters. */
const mostUnpacked = 50_000_000;
/** What is read in all to find the dictionaries of a file; characters. Those within others are read again. */
const mostRead = 25_000_000;

/**
 * Actions and contents that do something when the file is opened or clicked (ISO 32000-2 12.6.4, 12.7, 13), scripts of
 * drawings in space among them. A form's name is short enough to come about by chance: only what it leads to tells it,
 * behind any white space (7.2.3), or a comment, which nobody writes there who means well.
 */
const active =
  /\/(?:JavaScript|Launch|SubmitForm|ImportData|GoToE|GoToR|Rendition|Movie|RichMedia|OnInstantiate)(?![A-Za-z0-9])|\/XFA[\0\s]*[[\d%]/;
const attachments = /\/(?:EmbeddedFiles?|FileAttachment)(?![A-Za-z0-9])/;
const locked = /\/Encrypt(?![A-Za-z0-9])/;

const filters = /^(?:\w+Decode|Fl|AHx|A85|LZW|RL|CCF|DCT|Crypt)$/;

/**
 * Whether a PDF is only pages: null where it is, else why it is not taken. `text` has one character a byte. Objects
 * are sought wherever one may begin, also within other objects' data and packed together in streams, because a reader
 * follows the file's own table to any of them; what cannot be looked into is refused.
 */
export async function faultOfPdf(text: string, unpack: Unpack): Promise<FileFault | null> {
  if (!isWhole(text)) return "file-damaged";
  return faultOfContent(text) ?? faultOfObjectStreams(text, unpack);
}

/** It says its version first, ends with its end mark, and nothing follows: no second file hides behind it. */
function isWhole(text: string): boolean {
  const end = text.lastIndexOf("%%EOF");
  const nothingBehind = end > 0 && /^[\s\0]*$/.test(text.slice(end + 5));
  const noArchive = !text.slice(-66_000).includes("PK\x05\x06");
  return /^%PDF-[12]\.\d/.test(text) && nothingBehind && noArchive && text.includes("startxref");
}

function faultOfContent(text: string): FileFault | null {
  const open = withoutEscapes(text);
  if (open === null) return "pdf-unreadable";
  if (locked.test(open)) return "pdf-locked";
  if (attachments.test(open)) return "pdf-attachments";
  return active.test(open) ? "pdf-active" : null;
}

async function faultOfObjectStreams(text: string, unpack: Unpack): Promise<FileFault | null> {
  let left = mostUnpacked;
  let toRead = mostRead;
  let found = false;
  for (const { index } of text.matchAll(/obj/g)) {
    const dictionary = dictionaryAt(text, index + 3);
    if (dictionary === "endless") return "pdf-unreadable";
    const { names, stream, read } = dictionary;
    toRead -= read + 1;
    if (toRead < 0) return "pdf-unreadable";
    found ||= names !== null;
    if (names === null || stream === null || !mayHoldObjects(names)) continue;
    if (!isOnlyDeflated(names)) return "pdf-unreadable";
    if (!names.includes("Filter")) continue;
    const unpacked = await unpack(stream, left);
    if (unpacked === null) return "pdf-unreadable";
    left -= unpacked.length;
    const fault = faultOfContent(unpacked);
    if (fault) return fault;
  }
  return found ? null : "file-damaged";
}

/** A stream of objects says where its first one begins (ISO 32000-2 7.5.7); readers ask for nothing else. */
const mayHoldObjects = (names: readonly string[]) => names.includes("First");

/** What is not packed was looked at with the rest; packed any other way it cannot be. */
function isOnlyDeflated(names: readonly string[]): boolean {
  if (!names.includes("Filter")) return true;
  const used = names.filter((name) => filters.test(name));
  const once = used.length === 1 && (used[0] === "FlateDecode" || used[0] === "Fl");
  return once && !names.includes("Predictor") && !names.includes("DecodeParms") && !names.includes("DP");
}
