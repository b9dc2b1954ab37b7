import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFolder } from "./lock";

let folder: string;
let children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "signbook-lock-"));
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  children = [];
  await rm(folder, { recursive: true, force: true });
});

/** Another process that tries to take the folder; answers what it said. */
async function contend(): Promise<{ child: ChildProcess; held?: number; refused?: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "db/testing/lock-holder.ts", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [said] = await once(child.stdout, "data");
  return { child, ...JSON.parse(String(said)) };
}

async function contendTogether(count: number) {
  const all = await Promise.all(Array.from({ length: count }, contend));
  return { holders: all.filter((one) => one.held), refusals: all.flatMap((one) => one.refused ?? []) };
}

describe("The lock on the data folder", () => {
  it("refuses a second opener and names the first one's process", async () => {
    const lock = await lockFolder(folder);
    const { refused } = await contend();
    expect(refused).toContain(`${folder} is in use by another Signbook, process ${process.pid}.`);
    await lock.release();
  });

  it("refuses the same process a second time", async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`process ${process.pid}`);
    await lock.release();
  });

  it("is free once it was released", async () => {
    await (await lockFolder(folder)).release();
    await (await lockFolder(folder)).release();
    expect(await readdir(join(folder, "lock"))).toEqual([]);
  });

  it("goes to exactly one of several that start together, also when they take over from a killed one", async () => {
    const first = await contendTogether(4);
    expect(first.holders).toHaveLength(1);
    for (const refusal of first.refusals) expect(refusal).toContain(`process ${first.holders[0]?.held}.`);

    const killed = first.holders[0]?.child;
    killed?.kill("SIGKILL");
    if (killed) await once(killed, "exit");
    const second = await contendTogether(4);
    expect(second.holders).toHaveLength(1);
    expect(second.holders[0]?.held).not.toBe(first.holders[0]?.held);
  });

  it("is taken over from a killed process whose id another process has by now", async () => {
    await claim({ start: "an earlier start" });
    await (await lockFolder(folder)).release();
  });

  it("is taken over from what a power cut left half written", async () => {
    await mkdir(join(folder, "lock"));
    await writeFile(join(folder, "lock", "1-half.json"), '{"pid":');
    await (await lockFolder(folder)).release();
  });

  it("respects a holder in another container while that one touches its claim, and no longer", async () => {
    const path = await claim({ here: "elsewhere", host: "elsewhere" });
    await expect(lockFolder(folder)).rejects.toThrow("on elsewhere");
    const aMinuteAgo = new Date(Date.now() - 60_000);
    await utimes(path, aMinuteAgo, aMinuteAgo);
    await (await lockFolder(folder)).release();
  });
});

/** Leaves a claim as if another Signbook had made it, with the id of a process that runs. */
async function claim(given: { start?: string; here?: string; host?: string }): Promise<string> {
  const lock = await lockFolder(folder);
  const place = join(folder, "lock");
  const [own = ""] = await readdir(place);
  const text = JSON.parse(await readFile(join(place, own), "utf8"));
  await lock.release();
  const path = join(place, "1-earlier.json");
  const earlier = { host: hostname(), ...text, at: Date.now() - 60_000, ...given, pid: process.ppid };
  await writeFile(path, JSON.stringify(earlier));
  return path;
}
