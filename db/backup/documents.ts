import { createWriteStream, existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type FileStore, type StoredFile as Named, storedName } from "../files/file-store";
import { checkFile, describeFile, type StoredFile } from "./manifest";

/** What is kept of documents, and the names of those that their storage has not, or not as they were. */
export interface CopiedDocuments {
  readonly copied: readonly StoredFile[];
  readonly lost: readonly string[];
}

/** Copies documents out of their storage into a folder, one after the other, and describes each copy. */
export async function copyDocuments(
  store: FileStore,
  documents: readonly Named[],
  to: string,
): Promise<CopiedDocuments> {
  const copied: StoredFile[] = [];
  const lost: string[] = [];
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const document of documents) {
    const name = storedName(document);
    const bytes = await store.get(name);
    if (bytes) {
      await pipeline(Readable.from(bytes), createWriteStream(join(to, name), { mode: 0o600 }));
      const copy = await describeFile(to, name);
      if (copy.sha256 === document.sha256) {
        copied.push(copy);
        continue;
      }
      await rm(join(to, name));
    }
    lost.push(name);
  }
  return { copied, lost };
}

/** Brings copied documents back into their storage. Throws NoBackup where one is missing or damaged. */
export async function restoreDocuments(
  from: string,
  store: FileStore,
  files: readonly StoredFile[],
): Promise<void> {
  for (const file of files) await checkFile(from, file);
  for (const { path } of files) await store.put(path, await readFile(join(from, path)));
}

/** Whether a folder has a file that is neither one of these nor what an interrupted restoration left of one. */
export async function holdsOthers(folder: string, files: readonly StoredFile[]): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const own = new Set(files.map(({ path }) => path));
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .some((path) => !own.has(path) && !own.has(path.split(".")[0] ?? ""));
}
