import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { checkFile, describeFile, type StoredFile } from "./manifest";

/** Copies the stored documents, if there is such a folder, and describes each copy. */
export async function copyDocuments(from: string, to: string): Promise<StoredFile[]> {
  const copied: StoredFile[] = [];
  for (const path of await filesUnder(from)) {
    await copyInto(from, to, path);
    copied.push(await describeFile(to, path));
  }
  return copied;
}

/** Brings copied documents back. Throws NoBackup where one is missing or damaged. */
export async function restoreDocuments(
  from: string,
  to: string,
  files: readonly StoredFile[],
): Promise<void> {
  for (const file of files) await checkFile(from, file);
  for (const { path } of files) await copyInto(from, to, path);
}

export async function filesUnder(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

async function copyInto(from: string, to: string, path: string): Promise<void> {
  await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 });
  await copyFile(join(from, path), join(to, path));
}
