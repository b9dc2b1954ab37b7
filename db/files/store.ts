import { join } from "node:path";
import { type Env, env } from "../../env";
import type { ListedStore } from "./file-store";
import { folderStore } from "./folder-store";
import { bucketStore } from "./s3-store";

export type StoreSettings = Pick<
  Env,
  | "SIGNBOOK_DATA"
  | "SIGNBOOK_DOCUMENTS"
  | "SIGNBOOK_S3_ENDPOINT"
  | "SIGNBOOK_S3_BUCKET"
  | "SIGNBOOK_S3_REGION"
  | "SIGNBOOK_S3_KEY"
  | "SIGNBOOK_S3_SECRET"
>;

/** The store that the settings name: a bucket where one is set, else a folder. */
export function fileStore(settings: StoreSettings = env()): ListedStore {
  const { SIGNBOOK_S3_ENDPOINT } = settings;
  if (SIGNBOOK_S3_ENDPOINT) return bucketStore({ ...settings, SIGNBOOK_S3_ENDPOINT });
  return folderStore(documentsFolder(settings));
}

/** Where documents are kept that are in no bucket. */
export const documentsFolder = ({ SIGNBOOK_DOCUMENTS, SIGNBOOK_DATA }: StoreSettings): string =>
  SIGNBOOK_DOCUMENTS ?? join(/* turbopackIgnore: true */ SIGNBOOK_DATA, "documents");
