import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Env } from "../../env";
import { copyDocuments } from "./documents";
import { dumpEmbedded } from "./embedded";
import { describeFile, type Manifest, writeManifest } from "./manifest";
import { dumpPostgres } from "./postgres";

export type Settings = Pick<
  Env,
  "DATABASE_URL" | "DATABASE_DIRECT_URL" | "SIGNBOOK_DATA" | "SIGNBOOK_DOCUMENTS"
>;

/** Where documents are stored. */
export const documentsFolder = ({ SIGNBOOK_DOCUMENTS, SIGNBOOK_DATA }: Settings): string =>
  SIGNBOOK_DOCUMENTS ?? join(SIGNBOOK_DATA, "documents");

/** The database that client programs are shown: itself, past any pooler. */
export const directUrl = (settings: Settings): string | undefined =>
  settings.DATABASE_URL && (settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL);

/**
 * Backs the register up into a new folder, and gives its path; a backup that failed leaves none. Documents are copied
 * after the database: whatever it names was stored before. Throws FolderInUse while an embedded register runs, and
 * NoBackup.
 */
export async function backUp(
  settings: Settings,
  folder: string,
): Promise<{ path: string; manifest: Manifest }> {
  const at = new Date().toISOString();
  const path = join(folder, `signbook-${at.replace(/\.\d+Z$/, "Z").replaceAll(":", "-")}`);
  const unfinished = `${path}.unfinished`;
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  try {
    const url = directUrl(settings);
    const file = url ? "database.dump" : "database.tar.gz";
    const written = join(unfinished, file);
    const dumped = await (url ? dumpPostgres(url, written) : dumpEmbedded(settings.SIGNBOOK_DATA, written));
    const manifest: Manifest = {
      format: 1,
      signbook: await ownVersion(),
      at,
      kind: url ? "postgres" : "pglite",
      ...dumped,
      database: await describeFile(unfinished, file),
      documents: await copyDocuments(documentsFolder(settings), join(unfinished, "documents")),
    };
    await writeManifest(unfinished, manifest);
    await rename(unfinished, path);
    return { path, manifest };
  } catch (fault) {
    await rm(unfinished, { recursive: true, force: true });
    throw fault;
  }
}

async function ownVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile("package.json", "utf8"));
  return version;
}
