import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readEnv } from "../../env";
import { open } from "../client";
import { makeRegister } from "../projects/testing/register";
import { openPostgres } from "../testing/databases";
import { childrenOf } from "../testing/mortal-postgres";
import { addressOf } from "../testing/provided";
import { backUp, type Settings } from "./backup";
import { isEmptyPostgres } from "./postgres";
import { restore } from "./restore";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "signbook-interrupted-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const inFolder = (name: string): Settings => readEnv({ SIGNBOOK_DATA: join(folder, name) });

/** `npm run restore`, in a process of its own. */
function startRestore({ DATABASE_URL, SIGNBOOK_DATA }: Settings, backup: string) {
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: "test",
    SIGNBOOK_DATA,
    ...(DATABASE_URL && { DATABASE_URL }),
  } as const;
  const command = ["--import", "tsx", "scripts/restore.ts", backup];
  const child = spawn(process.execPath, command, { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (piece) => {
    said += piece;
  });
  const ended = new Promise<string>((resolve) => child.once("close", () => resolve(said)));
  return { child, ended };
}

/** The processes below a process, however deep. */
const below = (pid: number): number[] => childrenOf(pid).flatMap((child) => [child, ...below(child)]);
const nameOf = (pid: number) => readFileSync(`/proc/${pid}/comm`, "utf8").trim();
const soon = { timeout: 20_000, interval: 20 };

describe("A restoration into PostgreSQL that is killed half-way", () => {
  let path: string;
  let there: Settings & { readonly DATABASE_URL: string };
  let admin: postgres.Sql;
  const name = `signbook_test_${randomUUID().replaceAll("-", "")}`;

  beforeAll(async () => {
    const register = await openPostgres();
    await makeRegister(register.db);
    path = (await backUp({ ...inFolder("full"), DATABASE_URL: register.url }, join(folder, "backups"))).path;
    await register.close();
    const { url } = inject("postgres");
    admin = postgres(url, { max: 1, onnotice: () => {} });
    await admin`create database ${admin(name)} template template0 encoding 'UTF8'`;
    there = { ...inFolder(name), DATABASE_URL: addressOf(url, name) };
  });
  afterAll(async () => {
    await admin`drop database ${admin(name)} with (force)`;
    await admin.end();
  });

  const restorers = async () =>
    Number(
      (await admin`select from pg_stat_activity where datname = ${name} and application_name = 'pg_restore'`)
        .count,
    );

  /** Kills something while a restoration waits for a table that somebody else is making; what the restoration said. */
  async function killed(kill: (child: ChildProcess) => void): Promise<string> {
    const other = postgres(there.DATABASE_URL, { max: 1 });
    const { child, ended } = startRestore(there, path);
    try {
      await other
        .begin(async (tx) => {
          await tx`create table public.settings (made text)`;
          const waits = async () =>
            (
              await admin`select from pg_stat_activity where datname = ${name} and application_name = 'pg_restore'
            and wait_event_type = 'Lock'`
            ).count;
          await expect.poll(waits, soon).toBe(1);
          kill(child);
          await ended;
          throw new Error("taken back");
        })
        .catch(() => {});
    } finally {
      await other.end();
    }
    await expect.poll(restorers, soon).toBe(0);
    return ended;
  }

  it("keeps nothing, whether it or its program was killed, and is begun again to the equal register", async () => {
    await killed((child) => child.kill("SIGKILL"));
    expect(await isEmptyPostgres(there.DATABASE_URL)).toBe(true);
    const said = await killed(({ pid = 0 }) => {
      for (const one of below(pid)) if (nameOf(one) === "pg_restore") process.kill(one, "SIGKILL");
    });
    expect(said).toContain("pg_restore failed");
    expect(await isEmptyPostgres(there.DATABASE_URL)).toBe(true);
    await expect(restore(there, path)).resolves.toMatchObject({ kind: "postgres" });
  }, 60_000);
});

it("A restoration of an embedded register that is killed half-way leaves none to be served, and is begun again", async () => {
  const full = inFolder("embedded");
  const loadDataDir = new Blob([await readFile(inject("embedded"))]);
  await mkdir(full.SIGNBOOK_DATA);
  await (await PGlite.create({ dataDir: join(full.SIGNBOOK_DATA, "database"), loadDataDir })).close();
  const { path } = await backUp(full, join(folder, "backups"));
  const there = inFolder("there");
  const { child, ended } = startRestore(there, path);
  await expect.poll(() => existsSync(join(there.SIGNBOOK_DATA, "database.unfinished")), soon).toBe(true);
  child.kill("SIGKILL");
  await ended;
  expect(existsSync(join(there.SIGNBOOK_DATA, "database"))).toBe(false);
  await expect(open({ folder: there.SIGNBOOK_DATA })).rejects.toThrow("run npm run restore again");
  await expect(restore(there, path)).resolves.toMatchObject({ kind: "pglite" });
  expect(existsSync(join(there.SIGNBOOK_DATA, "database"))).toBe(true);
}, 60_000);
