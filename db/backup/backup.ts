import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Env } from "../../env";
import { fileStore, type StoreSettings } from "../files/store";
import { copyDocuments } from "./documents";
import { dumpEmbedded } from "./embedded";
import { describeFile, type Manifest, writeManifest } from "./manifest";
import { dumpPostgres } from "./postgres";

export type Settings = Pick<Env, "DATABASE_URL" | "DATABASE_DIRECT_URL"> & StoreSettings;

/** The database that client programs are shown: itself, past any pooler. */
export const directUrl = (settings: Settings): string | undefined =>
  settings.DATABASE_URL && (settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL);

export interface BackUp {
  readonly path: string;
  readonly manifest: Manifest;
  /** Documents that are not in it, as their storage has them no more, or not as they were. */
  readonly lost: readonly string[];
}

/**
 * Backs the register up into a new folder; a backup that failed leaves none. Documents are copied after the database:
 * whatever it names was stored before. Throws FolderInUse while an embedded register runs, and NoBackup.
 */
export async function backUp(settings: Settings, folder: string): Promise<BackUp> {
  const at = new Date().toISOString();
  const path = join(folder, `signbook-${at.replace(/\.\d+Z$/, "Z").replaceAll(":", "-")}`);
  const unfinished = `${path}.unfinished`;
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  try {
    const url = directUrl(settings);
    const file = url ? "database.dump" : "database.tar.gz";
    const written = join(unfinished, file);
    const { documents, ...dumped } = await (url
      ? dumpPostgres(url, written)
      : dumpEmbedded(settings.SIGNBOOK_DATA, written));
    const { copied, lost } = await copyDocuments(
      fileStore(settings),
      documents,
      join(unfinished, "documents"),
    );
    const manifest: Manifest = {
      format: 1,
      signbook: await ownVersion(),
      at,
      kind: url ? "postgres" : "pglite",
      ...dumped,
      database: await describeFile(unfinished, file),
      documents: [...copied],
    };
    await writeManifest(unfinished, manifest);
    await rename(unfinished, path);
    return { path, manifest, lost };
  } catch (fault) {
    await rm(unfinished, { recursive: true, force: true });
    throw fault;
  }
}

async function ownVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile("package.json", "utf8"));
  return version;
}
