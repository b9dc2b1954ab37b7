import { createHash } from "node:crypto";
import type { FileStore } from "../files/file-store";
import { NotCarried } from "./not-carried";

/** Keeps the documents of a file, and takes them back where the rest of it could not be kept. */
export function takeDocuments(store: FileStore) {
  const taken: string[] = [];
  return {
    /** Its name begins with the SHA-256 of the bytes. */
    async take(name: string, bytes: Buffer): Promise<void> {
      if (!name.startsWith(createHash("sha256").update(bytes).digest("hex")))
        throw new NotCarried(`The document ${name} is not what its name says.`);
      const there = await store.get(name);
      await there?.cancel();
      if (there) return;
      taken.push(name);
      await store.put(name, bytes);
    },
    async takeBack(): Promise<void> {
      for (const name of taken) await store.remove(name);
    },
    async remove(names: readonly string[]): Promise<void> {
      for (const name of names) await store.remove(name);
    },
  };
}
