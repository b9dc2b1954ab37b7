import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { hereOf, startOf } from "./process-identity";

/** A folder held by this process alone. */
export interface FolderLock {
  release(): Promise<void>;
}

/** The folder is open in another process, or already in this one. */
export class FolderInUse extends Error {
  constructor(folder: string, holder: Claim) {
    const where = holder.host === hostname() ? "" : ` on ${holder.host}`;
    super(
      `The folder ${folder} is in use by another Signbook, process ${holder.pid}${where}. ` +
        "Stop that one, or name another folder in SIGNBOOK_DATA.",
    );
    this.name = "FolderInUse";
  }
}

const claims = z.object({
  pid: z.number().int().positive(),
  /** When the process started, in whatever words this computer tells it. */
  start: z.string().nullable(),
  host: z.string(),
  /** The space in which the process id means something: a computer, or a container on it. */
  here: z.string(),
  at: z.number(),
});
type Claim = z.infer<typeof claims>;

/** A claim from another container or computer counts while its file is touched; these are milliseconds. */
const touchEvery = 5_000;
const touchedWithin = 30_000;
/** A younger claim may still withdraw; an older one holds the folder. */
const settledAfter = 1_000;

/**
 * Takes the folder for this process, or throws {@link FolderInUse}. The embedded database has no lock of its own,
 * and two processes on one folder lose rows silently.
 *
 * Every contender first writes a claim under a name that is never used again, then reads all claims: of two that
 * claim at once at least one sees the other. Claims of processes that are gone are deleted, by their own names, so
 * that taking over after a kill cannot delete a claim made meanwhile.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const place = join(/* turbopackIgnore: true */ resolve(/* turbopackIgnore: true */ folder), "lock");
  await mkdir(place, { recursive: true, mode: 0o700 });
  for (;;) {
    const own = await writeClaim(place);
    const other = await firstLiveClaim(place, own);
    if (!other) return hold(own);
    await rm(own, { force: true });
    if (Date.now() - other.at > settledAfter || other.pid === process.pid)
      throw new FolderInUse(folder, other);
    await pause(20 + Math.random() * 200);
  }
}

async function writeClaim(place: string): Promise<string> {
  const claim: Claim = {
    pid: process.pid,
    start: await startOf(process.pid),
    host: hostname(),
    here: await hereOf(),
    at: Date.now(),
  };
  const name = join(/* turbopackIgnore: true */ place, `${process.pid}-${randomUUID()}`);
  await writeFile(`${name}.new`, JSON.stringify(claim), { mode: 0o600 });
  await rename(`${name}.new`, `${name}.json`);
  return `${name}.json`;
}

async function firstLiveClaim(place: string, own: string): Promise<Claim | null> {
  for (const name of await readdir(place)) {
    const path = join(/* turbopackIgnore: true */ place, name);
    if (path === own || !name.endsWith(".json")) continue;
    const claim = await readClaim(path);
    if (claim && (await isLive(path, claim))) return claim;
    await rm(path, { force: true });
  }
  return null;
}

/** Null where it was withdrawn meanwhile, or where a power cut left half a file. */
async function readClaim(path: string): Promise<Claim | null> {
  const text = await readFile(path, "utf8").catch(() => "");
  try {
    return claims.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function isLive(path: string, claim: Claim): Promise<boolean> {
  if (claim.here === (await hereOf()))
    return isRunning(claim.pid) && (await startOf(claim.pid)) === claim.start;
  const touched = await stat(path).catch(() => null);
  return touched !== null && Date.now() - touched.mtimeMs < touchedWithin;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}

function hold(own: string): FolderLock {
  const touching = setInterval(() => {
    const now = new Date();
    utimes(own, now, now).catch(() => {});
  }, touchEvery);
  touching.unref();
  return {
    async release() {
      clearInterval(touching);
      await rm(own, { force: true });
    },
  };
}
