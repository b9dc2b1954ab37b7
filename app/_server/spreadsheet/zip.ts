import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { UnreadableFile } from "./unreadable";

/** What the parts of one file may come to when unpacked; a full import of long texts stays far below. */
const unpackedBytes = 100 * 1024 * 1024;
const partsAtMost = 2_000;

/** The parts of a packed file, by their names; nothing is unpacked before it is read, nor kept. */
export interface Zip {
  readonly has: (name: string) => boolean;
  /** The text of a part, piece by piece. */
  readonly read: (name: string) => AsyncGenerator<string>;
}

/**
 * Opens a ZIP archive. What it declares and what really comes out are both held against one limit for all parts, so
 * that a small file cannot become a large one.
 */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const zip = await orBroken(fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }));
  if (zip.entryCount > partsAtMost) throw new UnreadableFile("swollen");
  const entries = new Map<string, Entry>();
  await orBroken(gather(zip, entries));
  let left = unpackedBytes;
  return {
    has: (name) => entries.has(name),
    async *read(name) {
      const entry = entries.get(name);
      if (!entry) throw new UnreadableFile("broken");
      if (entry.uncompressedSize > left) throw new UnreadableFile("swollen");
      const text = new TextDecoder();
      for await (const piece of await orBroken(zip.openReadStreamPromise(entry))) {
        left -= (piece as Buffer).length;
        if (left < 0) throw new UnreadableFile("swollen");
        yield text.decode(piece as Buffer, { stream: true });
      }
    },
  };
}

async function gather(zip: ZipFile, entries: Map<string, Entry>): Promise<void> {
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
}

/** Whatever an archive has wrong with it, it is broken. */
async function orBroken<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch {
    throw new UnreadableFile("broken");
  }
}
