import { parser } from "sax";
import { UnreadableFile } from "./unreadable";

export type Attributes = Readonly<Record<string, string>>;

interface Handlers {
  /** Names without their prefixes. */
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const bare = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads XML as it comes, piece by piece. Entities that a document defines itself are not followed. */
export async function readXml(pieces: AsyncIterable<string>, handlers: Handlers): Promise<void> {
  const reader = parser(true, { position: false });
  let fault: Error | undefined;
  reader.onerror = (error) => {
    fault ??= error;
  };
  reader.onopentag = ({ name, attributes }) => handlers.open?.(bare(name), attributes as Attributes);
  reader.onclosetag = (name) => handlers.close?.(bare(name));
  reader.ontext = (text) => handlers.text?.(text);
  reader.oncdata = (text) => handlers.text?.(text);
  try {
    for await (const piece of pieces) {
      reader.write(piece);
      if (fault) break;
    }
    // A document that ends in the middle has lost some of what it held.
    if (!fault) reader.close();
  } catch (error) {
    // What the reader throws once it has failed, and what unpacking throws: all mean that the file is broken.
    throw error instanceof UnreadableFile ? error : new UnreadableFile("broken");
  }
  if (fault) throw new UnreadableFile("broken");
}
