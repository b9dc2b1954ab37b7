import { randomUUID } from "node:crypto";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { Person } from "../testing/person";
import type { PostgresBed } from "./bed";
import { borneOut } from "./borne-out";
import { Crowd } from "./crowd";
import type { Outcome } from "./suffer";

export interface DiskOutcome extends Outcome {
  /** Whether a form came back as it was typed, with the sentence that says why. */
  readonly said: boolean;
  /** Whether pages were still served meanwhile. */
  readonly readable: boolean;
}

/** Fills PostgreSQL's disk while people work, makes room again, and sees how soon something is kept. */
export async function diskFull(bed: PostgresBed): Promise<DiskOutcome> {
  const crowd = new Crowd(bed.app.url, bed.password);
  await crowd.begin(2);
  await after(1_500);
  const first = bed.app;
  const filler = join(bed.postgres.folder, "filler");
  fill(filler);
  const said = await isSaid(bed);
  const readable = await isReadable(bed.app.url);
  rmSync(filler);
  const servedAfter = await untilKept(crowd);
  const told = await crowd.stop();
  const lived = first.lives();
  const borne = await bed.look(({ db }) => borneOut(db, told));
  const acknowledged = told.kept.size + told.published.size;
  const slowest = Math.round(told.slowest);
  return {
    ...{ fault: "the disk is full", times: 1, ...borne, acknowledged, again: told.again },
    ...{ slowest, servedAfter, lived, said, readable },
  };
}

/** Writes a file until there is no room for another kilobyte. */
function fill(path: string): void {
  const file = openSync(path, "w");
  for (const size of [1 << 20, 1 << 14, 1 << 10]) {
    const piece = Buffer.alloc(size);
    try {
      for (;;) if (writeSync(file, piece) < size) break;
    } catch {
      // That size fits no more.
    }
  }
  closeSync(file);
}

/** Tries to sign in, which is counted and so must be kept, until the form comes back with the sentence: 15 s at most. */
async function isSaid({ app, password }: PostgresBed): Promise<boolean> {
  const typed = { email: "official@example.org", password: `${password}-${randomUUID()}` };
  for (let tries = 0; tries < 60; tries += 1) {
    const email = `${randomUUID()}@example.org`;
    const stranger = new Person(app.url);
    const answer = await stranger
      .send("/en/sign-in", 'name="password"', { ...typed, email })
      .catch(() => null);
    if (answer?.status === 200 && (await answer.text()).includes("can only be read at the moment"))
      return true;
    await after(250);
  }
  return false;
}

async function isReadable(url: string): Promise<boolean> {
  const pages = ["/en", "/en/projects?q=Works", "/api/v1/projects", "/en/editions"];
  const answers = await Promise.all(pages.map((page) => fetch(url + page).catch(() => null)));
  return answers.every((answer) => answer?.status === 200);
}

/** Milliseconds until the next project is kept. */
async function untilKept({ told }: Crowd): Promise<number> {
  const [start, before] = [performance.now(), told.kept.size];
  while (told.kept.size === before) await after(50);
  return Math.round(performance.now() - start);
}
