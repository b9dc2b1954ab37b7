/**
 * Where the bytes of documents are kept, under names that the register makes: the SHA-256 of the content and the id
 * of the file, so that no two files share their bytes and removing one removes nothing else.
 */
export interface FileStore {
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** The bytes; null where there are none of that name. */
  get(name: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Removing what is not there is no fault. */
  remove(name: string): Promise<void>;
}

export interface ListedStore extends FileStore {
  /** Everything that is kept, in any order. */
  list(): AsyncIterable<Lying>;
}

/** A name in the store, and since when it stands there. */
export interface Lying {
  readonly name: string;
  readonly since: Date;
}

/** What names a file's bytes in the store. */
export interface StoredFile {
  readonly id: string;
  readonly sha256: string;
}

export const storedName = ({ id, sha256 }: StoredFile) => `${sha256}-${id}`;
