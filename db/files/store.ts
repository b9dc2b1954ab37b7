import { join } from "node:path";
import { type Env, env } from "../../env";
import { folderStore } from "./folder-store";
import { bucketStore } from "./s3-store";

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

/** What names a file's bytes in the store. */
export interface StoredFile {
  readonly id: string;
  readonly sha256: string;
}

export const storedName = ({ id, sha256 }: StoredFile) => `${sha256}-${id}`;

/** The store that the settings name: a bucket where one is set, else a folder. */
export function fileStore(settings: Env = env()): FileStore {
  const { SIGNBOOK_S3_ENDPOINT, SIGNBOOK_DOCUMENTS, SIGNBOOK_DATA } = settings;
  if (SIGNBOOK_S3_ENDPOINT) return bucketStore({ ...settings, SIGNBOOK_S3_ENDPOINT });
  return folderStore(SIGNBOOK_DOCUMENTS ?? join(/* turbopackIgnore: true */ SIGNBOOK_DATA, "documents"));
}
