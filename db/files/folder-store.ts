import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { ListedStore } from "./file-store";

/** Keeps files in a folder that only this user may read; a file is there whole or not at all. */
export function folderStore(folder: string): ListedStore {
  const place = (name: string) => join(/* turbopackIgnore: true */ folder, name);
  return {
    async put(name, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const unfinished = place(`${name}.${randomUUID()}`);
      try {
        await writeDurably(unfinished, bytes);
        await rename(unfinished, place(name));
      } finally {
        await rm(unfinished, { force: true });
      }
    },
    async get(name) {
      const file = await open(place(name), "r").catch(nullIfMissing);
      return file && (Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>);
    },
    remove: (name) => rm(place(name), { force: true }),
    async *list() {
      for (const name of (await readdir(folder).catch(nullIfMissing)) ?? []) {
        const found = await stat(place(name)).catch(nullIfMissing);
        if (found?.isFile()) yield { name, since: found.mtime };
      }
    },
  };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function nullIfMissing(fault: NodeJS.ErrnoException): null {
  if (fault.code === "ENOENT") return null;
  throw fault;
}
