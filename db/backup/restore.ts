import { join } from "node:path";
import { documentsFolder, fileStore } from "../files/store";
import { directUrl, type Settings } from "./backup";
import { holdsOthers, restoreDocuments } from "./documents";
import { hasEmbedded, restoreEmbedded } from "./embedded";
import { checkFile, type Manifest, NoBackup, readManifest } from "./manifest";
import { isEmptyPostgres, restorePostgres } from "./postgres";
import { differences, type TableDigest } from "./tables";

/**
 * Brings a backup back into an empty database and an empty folder of documents, or a bucket, in which documents have
 * names that no others bear, and compares every table with what was backed up. Throws NoBackup where something is there already, is damaged, or came back different; FolderInUse.
 */
export async function restore(settings: Settings, backup: string): Promise<Manifest> {
  const manifest = await readManifest(backup);
  await checkFile(backup, manifest.database);
  await demandEmpty(settings, manifest);
  const dumped = { path: manifest.database.path, server: manifest.server };
  await restoreDocuments(join(backup, "documents"), fileStore(settings), manifest.documents);
  const url = directUrl(settings);
  const compare = (tables: Record<string, TableDigest>) => {
    const other = differences(manifest.tables, tables);
    if (other.length > 0)
      throw new NoBackup(`What came back is not what was backed up, in: ${other.join(", ")}. Do not use it.`);
  };
  if (url) compare(await restorePostgres(url, backup, dumped));
  else await restoreEmbedded(settings.SIGNBOOK_DATA, { backup, dumped, compare });
  return manifest;
}

async function demandEmpty(settings: Settings, { kind, documents }: Manifest): Promise<void> {
  const url = directUrl(settings);
  if ((kind === "postgres") !== Boolean(url))
    throw new NoBackup(
      kind === "postgres"
        ? "This backup is of a PostgreSQL database: name an empty one in DATABASE_URL."
        : "This backup is of an embedded database: leave DATABASE_URL out, and name an empty folder in SIGNBOOK_DATA.",
    );
  if (url ? !(await isEmptyPostgres(url)) : hasEmbedded(settings.SIGNBOOK_DATA))
    throw new NoBackup(
      `${url ? "The database of DATABASE_URL" : settings.SIGNBOOK_DATA} is not empty: a backup never replaces a register.`,
    );
  const folder = documentsFolder(settings);
  // A restoration that was interrupted leaves documents of the backup, and its database empty: it may begin again.
  if (!settings.SIGNBOOK_S3_ENDPOINT && (await holdsOthers(folder, documents)))
    throw new NoBackup(`The folder of documents ${folder} is not empty: a backup never replaces a register.`);
}
