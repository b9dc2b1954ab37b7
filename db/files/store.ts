import { join } from "node:path";
import { type Env, env } from "../../env";
import type { FileStore } from "./file-store";
import { folderStore } from "./folder-store";
import { bucketStore } from "./s3-store";

/** The store that the settings name: a bucket where one is set, else a folder. */
export function fileStore(settings: Env = env()): FileStore {
  const { SIGNBOOK_S3_ENDPOINT, SIGNBOOK_DOCUMENTS, SIGNBOOK_DATA } = settings;
  if (SIGNBOOK_S3_ENDPOINT) return bucketStore({ ...settings, SIGNBOOK_S3_ENDPOINT });
  return folderStore(SIGNBOOK_DOCUMENTS ?? join(/* turbopackIgnore: true */ SIGNBOOK_DATA, "documents"));
}
