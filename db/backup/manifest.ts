import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";

const stored = z.object({ path: z.string(), bytes: z.number(), sha256: z.string() });
/** A file of a backup; its path is relative to the folder that holds it. */
export type StoredFile = z.infer<typeof stored>;

const manifests = z.object({
  format: z.literal(1),
  signbook: z.string(),
  at: z.iso.datetime(),
  kind: z.enum(["postgres", "pglite"]),
  /** Version of the PostgreSQL that held the register. */
  server: z.string(),
  database: stored,
  tables: z.record(z.string(), z.object({ rows: z.number(), hash: z.string() })),
  documents: z.array(stored),
});

/** What a backup holds, by which it is checked when it is restored. */
export type Manifest = z.infer<typeof manifests>;

/** Why a backup or a restoration cannot be: a sentence for whoever asked for it. */
export class NoBackup extends Error {
  override readonly name = "NoBackup";
}

const fileOf = (backup: string) => join(backup, "manifest.json");

export const writeManifest = (backup: string, manifest: Manifest): Promise<void> =>
  writeFile(fileOf(backup), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });

/** Throws NoBackup where the folder holds no backup that this version can read. */
export async function readManifest(backup: string): Promise<Manifest> {
  const text = await readFile(fileOf(backup), "utf8").catch(() => {
    throw new NoBackup(`${backup} is no backup: it has no manifest.json.`);
  });
  const unread = new NoBackup(`${fileOf(backup)} is not a manifest that this version reads.`);
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    throw unread;
  }
  const manifest = manifests.safeParse(written);
  if (!manifest.success) throw unread;
  return manifest.data;
}

export async function describeFile(folder: string, path: string): Promise<StoredFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  await pipeline(createReadStream(join(folder, path)), async (chunks) => {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      hash.update(chunk);
    }
  });
  return { path, bytes, sha256: hash.digest("hex") };
}

/** Throws NoBackup where a file is missing or is not as it was. */
export async function checkFile(folder: string, file: StoredFile): Promise<void> {
  const found = await describeFile(folder, file.path).catch(() => undefined);
  if (found?.sha256 !== file.sha256)
    throw new NoBackup(`${join(folder, file.path)} is missing or damaged: it is not what was backed up.`);
}
