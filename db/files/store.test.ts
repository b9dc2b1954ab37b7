import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readEnv } from "../../env";
import { type FileStore, storedName } from "./file-store";
import { fileStore } from "./store";
import { startBucket } from "./testing/bucket";

const bytesOf = async (store: FileStore, name: string) => {
  const stream = await store.get(name);
  return stream && new Uint8Array(await new Response(stream).arrayBuffer());
};
const name = () => storedName({ id: randomUUID(), sha256: "ab".repeat(32) });

let folder: string;
let bucket: Awaited<ReturnType<typeof startBucket>>;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "signbook-store-")), "documents");
  bucket = await startBucket();
});
afterAll(async () => {
  await bucket.stop();
  await rm(join(folder, ".."), { recursive: true });
});

describe.each([
  ["a folder", () => fileStore(readEnv({ SIGNBOOK_DOCUMENTS: folder }))],
  ["a bucket", () => fileStore(bucket.settings)],
])("The store of documents in %s", (_, open) => {
  it("gives back exactly what was put, until it is removed", async () => {
    const [store, one, other] = [open(), name(), name()];
    const bytes = Uint8Array.from({ length: 300_000 }, (_nothing, at) => (at * 7919) % 256);
    await store.put(one, bytes);
    await store.put(other, new Uint8Array([1]));
    expect(await bytesOf(store, one)).toEqual(bytes);
    await store.remove(one);
    expect(await store.get(one)).toBeNull();
    expect(await bytesOf(store, other)).toEqual(new Uint8Array([1]));
  });

  it("knows nothing of other names, and removes them without complaint", async () => {
    expect(await open().get(name())).toBeNull();
    await expect(open().remove(name())).resolves.toBeUndefined();
  });
});

it("A folder holds whole files only, which nobody else may read", async () => {
  const store = fileStore(readEnv({ SIGNBOOK_DOCUMENTS: folder }));
  const one = name();
  await store.put(one, new Uint8Array([1, 2, 3]));
  expect((await readdir(folder)).filter((entry) => entry.startsWith(one))).toEqual([one]);
  expect((await stat(join(folder, one))).mode & 0o077).toBe(0);
});

it("A bucket that says no is a fault, not an empty answer", async () => {
  const store = fileStore({ ...bucket.settings, SIGNBOOK_S3_SECRET: "wrong" });
  await expect(store.put(name(), new Uint8Array([1]))).rejects.toThrow("would not keep");
  await expect(store.get(name())).rejects.toThrow("would not read");
});
