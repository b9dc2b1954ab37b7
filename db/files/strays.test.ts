import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { MapForm } from "../../domain/map/map-form";
import { readEnv } from "../../env";
import { keepOriginMap } from "../administration/origin-map";
import { publishAs } from "../projects/testing/publish";
import { makeRegister, project, type TestRegister } from "../projects/testing/register";
import { agreementFiles } from "../schema/files";
import { forEachDatabase } from "../testing/databases";
import { addFile } from "./add-file";
import { type ListedStore, storedName } from "./file-store";
import { knownDocuments } from "./known-documents";
import { fileStore } from "./store";
import { findStrays } from "./strays";
import { startBucket } from "./testing/bucket";
import { pdf } from "./testing/pdfs";

const tomorrow = () => new Date(Date.now() + 24 * 3_600_000);

forEachDatabase("What lies in the store of documents", (database) => {
  let folder: string;
  let bucket: Awaited<ReturnType<typeof startBucket>>;
  let inFolder: ListedStore;
  let inBucket: ListedStore;
  let register: TestRegister;
  let record: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "signbook-strays-"));
    bucket = await startBucket();
    inFolder = fileStore(readEnv({ SIGNBOOK_DOCUMENTS: folder }));
    inBucket = fileStore(bucket.settings);
    register = await makeRegister(database());
    const by = { writer: register.mei, reviewer: register.luc };
    record = (await publishAs(database(), project(), by)).project;
  });
  afterAll(async () => {
    await bucket.stop();
    await rm(folder, { recursive: true });
  });

  const straysOf = async (store: ListedStore, now = tomorrow()) =>
    (await findStrays(database(), store, now)).strays;
  const keep = async (store: ListedStore, word: string) => {
    const scan = {
      project: record,
      agreement: "a1",
      kind: "scan",
      sent: pdf([`<< /Name (${word}) >>`]),
    } as const;
    const added = await addFile(database(), store, scan, register.mei);
    return "made" in added ? added.made : "";
  };

  it("belongs to no record where a process was killed before it was removed, or before it was known", async () => {
    for (const [n, store] of [inFolder, inBucket].entries()) {
      const kept = await keep(store, `kept-${n}`);
      const removed = await keep(store, `removed-${n}`);
      const [gone] = await database()
        .delete(agreementFiles)
        .where(eq(agreementFiles.id, removed))
        .returning();
      const unknown = storedName({ id: randomUUID(), sha256: "ab".repeat(32) });
      await store.put(unknown, new Uint8Array([1]));
      const strays = [gone && storedName(gone), unknown].sort();
      expect(await straysOf(store)).toEqual(strays);
      for (const name of await straysOf(store)) await store.remove(name);
      expect(await findStrays(database(), store, tomorrow())).toEqual({ strays: [], known: 1 });
      const known = (await knownDocuments(database())).find(({ id }) => id === kept);
      expect(await store.get(storedName(known ?? { id: "", sha256: "" }))).not.toBeNull();
    }
  });

  it("is not told of where it has only just come, or where the register did not make its name", async () => {
    const young = storedName({ id: randomUUID(), sha256: "cd".repeat(32) });
    const unfinished = `${young}.${randomUUID()}`;
    await inFolder.put(young, new Uint8Array([1]));
    await writeFile(join(folder, unfinished), "half");
    await writeFile(join(folder, "README"), "Of the house");
    expect(await straysOf(inFolder, new Date())).toEqual([]);
    expect(await straysOf(inFolder)).toEqual([young, unfinished]);
  });

  it("belongs to the register where it is the picture of the approved map", async () => {
    const sent = await sharp({ create: { width: 60, height: 24, channels: 3, background: "#eee" } })
      .png()
      .toBuffer();
    const form = MapForm.parse({
      ...{
        basedOn: 0,
        base: "approved",
        languages: ["en"],
        number: "GS(2016)1666号",
        projection: "plate-carree",
      },
      ...{ west: "-30", east: "330", south: "-60", north: "84" },
    });
    const before = (await knownDocuments(database())).length;
    expect(await keepOriginMap(database(), inBucket, form, sent, register.administrator)).toBeNull();
    const known = await knownDocuments(database());
    expect(known).toHaveLength(before + 1);
    expect(await inBucket.get(storedName(known.at(-1) ?? { id: "", sha256: "" }))).not.toBeNull();
    expect(await straysOf(inBucket)).toEqual([]);
  });
});

it("A bucket is listed to its end, page by page", async () => {
  const pages: Record<string, string> = {
    "": "<Contents><Key>one</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents><NextContinuationToken>a+b/c==</NextContinuationToken>",
    "a+b/c==": "<Contents><Key>two</Key><LastModified>2026-01-02T00:00:00.000Z</LastModified></Contents>",
  };
  const storage = createServer(({ url = "" }, response) => {
    const token = new URL(url, "http://here").searchParams.get("continuation-token") ?? "";
    response.end(`<ListBucketResult>${pages[token]}</ListBucketResult>`);
  });
  await new Promise<void>((resolve) => storage.listen(0, "127.0.0.1", resolve));
  const address = storage.address();
  const store = fileStore(
    readEnv({
      SIGNBOOK_S3_ENDPOINT: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
      ...{ SIGNBOOK_S3_BUCKET: "documents", SIGNBOOK_S3_KEY: "key", SIGNBOOK_S3_SECRET: "secret" },
    }),
  );
  const listed = [];
  for await (const one of store.list()) listed.push(one);
  expect(listed).toEqual([
    { name: "one", since: new Date("2026-01-01") },
    { name: "two", since: new Date("2026-01-02") },
  ]);
  storage.close();
});
