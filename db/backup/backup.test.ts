import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readEnv } from "../../env";
import { type OpenDatabase, open } from "../client";
import { addFile } from "../files/add-file";
import { storedName } from "../files/file-store";
import { knownDocuments } from "../files/known-documents";
import { fileStore } from "../files/store";
import { startBucket } from "../files/testing/bucket";
import { pdf } from "../files/testing/pdfs";
import { lockFolder } from "../lock";
import { readPublicProject } from "../projects/public";
import { publishAs } from "../projects/testing/publish";
import { makeRegister, project } from "../projects/testing/register";
import { rows } from "../query";
import { openPostgres } from "../testing/databases";
import { addressOf } from "../testing/provided";
import { backUp, type Settings } from "./backup";
import { restore } from "./restore";
import { differences, digestTables } from "./tables";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signbook-backup-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inFolder = (name: string): Settings => readEnv({ SIGNBOOK_DATA: join(folder, name) });
const contract = pdf(["<< /Name (contract) >>"]);

/** A place for a register, and one more that is empty. */
interface Places {
  readonly full: Settings;
  empty(): Promise<Settings>;
  end(): Promise<void>;
}

async function embeddedPlaces(): Promise<Places> {
  const full = inFolder("embedded");
  const loadDataDir = new Blob([await readFile(inject("embedded"))]);
  await mkdir(full.SIGNBOOK_DATA);
  await (await PGlite.create({ dataDir: join(full.SIGNBOOK_DATA, "database"), loadDataDir })).close();
  return { full, empty: async () => inFolder(randomUUID()), end: async () => {} };
}

async function postgresPlaces(): Promise<Places> {
  const { url: server } = inject("postgres");
  const register = await openPostgres();
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  const made: string[] = [];
  return {
    full: { ...inFolder("server"), DATABASE_URL: register.url },
    empty: async () => {
      const name = `signbook_test_${randomUUID().replaceAll("-", "")}`;
      await admin`create database ${admin(name)} template template0 encoding 'UTF8'`;
      made.push(name);
      return { ...inFolder(name), DATABASE_URL: addressOf(server, name) };
    },
    end: async () => {
      for (const name of made) await admin`drop database ${admin(name)} with (force)`;
      await admin.end();
      await register.close();
    },
  };
}

const opened = (settings: Settings): Promise<OpenDatabase> =>
  open(settings.DATABASE_URL ? { url: settings.DATABASE_URL } : { folder: settings.SIGNBOOK_DATA });

describe.each([
  { kind: "PGlite", make: embeddedPlaces },
  { kind: "PostgreSQL", make: postgresPlaces },
])("A backup, on $kind", ({ make }) => {
  let places: Places;
  let path: string;
  let reference: string;
  /** Of the contract, in its storage. */
  let name: string;

  beforeAll(async () => {
    places = await make();
    const { db, close } = await opened(places.full);
    const { mei, luc } = await makeRegister(db);
    const by = { writer: mei, reviewer: luc };
    const made = await publishAs(db, project({ title: { zh: "备份的项目" } }), by);
    reference = made.published.reference;
    const scan = { project: made.project, agreement: "a1", kind: "scan", sent: contract } as const;
    await addFile(db, fileStore(places.full), scan, mei);
    const [known] = await knownDocuments(db);
    name = known ? storedName(known) : "";
    await close();
    path = (await backUp(places.full, join(folder, "backups"))).path;
  });
  afterAll(() => places.end());

  it("brings the register back as it was, into an empty database", async () => {
    const there = await places.empty();
    const { tables, documents } = await restore(there, path);
    expect(tables["public.revisions"]?.rows).toBe(2);
    expect(documents.map((one) => one.path)).toEqual([name]);
    expect(await readFile(join(there.SIGNBOOK_DATA, "documents", name))).toEqual(contract);
    const { db, migrate, close } = await opened(there);
    await migrate();
    expect(await readPublicProject(db, reference)).toMatchObject({
      project: { title: { zh: "备份的项目" } },
    });
    await expect(rows(db, sql`delete from revisions`)).rejects.toThrow();
    await close();
  });

  it("never replaces a register, nor its documents", async () => {
    await expect(restore(places.full, path)).rejects.toThrow("is not empty");
    const there = await places.empty();
    await mkdir(join(there.SIGNBOOK_DATA, "documents"), { recursive: true });
    await writeFile(join(there.SIGNBOOK_DATA, "documents", "other.pdf"), "other");
    await expect(restore(there, path)).rejects.toThrow("is not empty");
  });

  it("is brought back by a second restoration, where the first was interrupted", async () => {
    const there = await places.empty();
    const documents = join(there.SIGNBOOK_DATA, "documents");
    const unfinished = join(there.SIGNBOOK_DATA, "database.unfinished");
    await mkdir(documents, { recursive: true });
    await mkdir(unfinished);
    await writeFile(join(documents, name), "sig");
    await writeFile(join(documents, `${name}.${randomUUID()}`), "sig");
    await writeFile(join(unfinished, "PG_VERSION"), "0");
    expect((await restore(there, path)).documents).toHaveLength(1);
    expect(await readFile(join(documents, name))).toEqual(contract);
    if (!there.DATABASE_URL)
      expect((await readdir(there.SIGNBOOK_DATA)).filter((name) => name.startsWith("database"))).toEqual([
        "database",
      ]);
    await expect(restore(there, path)).rejects.toThrow("is not empty");
  });

  it("that is not what its manifest says leaves no embedded register behind", async () => {
    const other = join(folder, randomUUID());
    await cp(path, other, { recursive: true });
    const file = join(other, "manifest.json");
    const manifest = await readFile(file, "utf8");
    await writeFile(file, manifest.replace(/("public\.revisions": \{\s*"rows": )2/, "$13"));
    const there = await places.empty();
    await expect(restore(there, other)).rejects.toThrow("not what was backed up, in: public.revisions");
    expect(existsSync(join(there.SIGNBOOK_DATA, "database"))).toBe(false);
    await writeFile(file, manifest.slice(0, 100));
    await expect(restore(await places.empty(), other)).rejects.toThrow("is not a manifest");
  });

  it("is refused where a byte of it is not as it was, and by another kind of database", async () => {
    const damaged = join(folder, randomUUID());
    await cp(path, damaged, { recursive: true });
    await appendFile(join(damaged, "documents", name), "!");
    await expect(restore(await places.empty(), damaged)).rejects.toThrow(`${name} is missing or damaged`);
    const [file = ""] = (await readdir(damaged)).filter((name) => name.startsWith("database."));
    await appendFile(join(damaged, file), "!");
    await expect(restore(await places.empty(), damaged)).rejects.toThrow("damaged");
    const other = places.full.DATABASE_URL
      ? inFolder(randomUUID())
      : { ...inFolder(randomUUID()), DATABASE_URL: inject("postgres").url };
    await expect(restore(other, path)).rejects.toThrow("This backup is of");
  });

  it("copies documents out of a bucket, brings them back into another, and names those that are lost", async () => {
    const [from, to] = [await startBucket(), await startBucket()];
    const inBucket = (settings: Settings, { settings: bucket }: typeof from): Settings => {
      const { SIGNBOOK_S3_ENDPOINT, SIGNBOOK_S3_BUCKET, SIGNBOOK_S3_KEY, SIGNBOOK_S3_SECRET } = bucket;
      return {
        ...settings,
        ...{ SIGNBOOK_S3_ENDPOINT, SIGNBOOK_S3_BUCKET, SIGNBOOK_S3_KEY, SIGNBOOK_S3_SECRET },
      };
    };
    try {
      const source = fileStore(inBucket(places.full, from));
      await source.put(name, contract);
      const whole = await backUp(inBucket(places.full, from), join(folder, "buckets"));
      const there = inBucket(await places.empty(), to);
      await restore(there, whole.path);
      const back = await fileStore(there).get(name);
      expect(Buffer.from(await new Response(back).arrayBuffer())).toEqual(contract);
      await source.put(name, Buffer.from("another"));
      for (const act of [async () => {}, () => source.remove(name)]) {
        await act();
        const { lost, manifest } = await backUp(inBucket(places.full, from), join(folder, randomUUID()));
        expect([lost, manifest.documents]).toEqual([[name], []]);
      }
    } finally {
      await Promise.all([from.stop(), to.stop()]);
    }
  });

  it("tells by the digest of a table that one value changed", async () => {
    const { db, close } = await opened(places.full);
    const before = await digestTables(db);
    await rows(db, sql`update domains set labels = '{"en": "Changed"}' where code = 'AI'`);
    expect(differences(before, await digestTables(db))).toEqual(["public.domains"]);
    await close();
  });
});

it("An embedded register that runs is not backed up, and nothing is left of the attempt", async () => {
  const running = inFolder("running");
  await mkdir(join(running.SIGNBOOK_DATA, "database"), { recursive: true });
  const lock = await lockFolder(running.SIGNBOOK_DATA);
  await expect(backUp(running, join(folder, "none"))).rejects.toThrow("is in use by another Signbook");
  expect(await readdir(join(folder, "none"))).toEqual([]);
  await lock.release();
  await expect(backUp(inFolder("nothing"), join(folder, "none"))).rejects.toThrow("no embedded database");
});
